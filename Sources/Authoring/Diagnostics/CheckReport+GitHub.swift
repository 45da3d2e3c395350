// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
internal import ScenarioCompiler

extension CheckReport {
  /// Workflow commands, which GitHub shows beside the lines of a change.
  public var gitHub: String {
    (findings.map(\.workflowCommand) + [summary]).joined(separator: "\n") + "\n"
  }
}

extension CheckReport.Finding {
  fileprivate var workflowCommand: String {
    let place = diagnostic.place
    let properties = [
      ("file", place.file), ("line", "\(place.line)"), ("col", "\(place.column)"),
      ("title", diagnostic.fault.code),
    ]
    let list = properties.map { "\($0.0)=" + property($0.1) }.joined(separator: ",")
    return "::\(diagnostic.severity.rawValue) \(list)::" + data(diagnostic.fault.message)
  }

  private func property(_ text: String) -> String {
    escaped(text, [":": "%3A", ",": "%2C"])
  }

  private func data(_ text: String) -> String { escaped(text, [:]) }

  /// As the runner reads it back; what would move a terminal's cursor is made visible.
  private func escaped(_ text: String, _ more: [Unicode.Scalar: String]) -> String {
    var escaped = ""
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped += more[scalar] ?? String(scalar)
      }
    }
    return escaped
  }
}
