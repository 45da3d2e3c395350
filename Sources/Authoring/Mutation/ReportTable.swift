// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting

/// Rows of a name and figures below each other.
struct ReportTable {
  /// The width of the names.
  let name: Int
  /// The width of each column of figures.
  let columns: [Int]

  func row(_ name: String, _ figures: String...) -> String {
    zip(figures, columns).reduce(name.padded(to: self.name)) {
      $0 + $1.0.padded(to: $1.1, alignment: .trailing)
    }
  }
}
