// SPDX-License-Identifier: GPL-3.0-or-later

/// One session.
struct SessionView: Sendable {
  /// HTML of `Reporting`.
  var report: String
  var pages: String
  var newer: SessionList.Turning?
  var older: SessionList.Turning?
}

extension Template {
  static let sessionView = Template(
    """
    {{{report}}}
    \(turning)
    """)
}
