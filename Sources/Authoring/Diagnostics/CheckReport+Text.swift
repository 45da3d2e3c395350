// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
internal import ScenarioCompiler

extension CheckReport {
  /// For a person: one fault a line, in the form that editors jump to.
  public var text: String {
    let lines =
      mended.map(\.mendedLine) + findings.map { visible($0.diagnostic.rendered) }
      + lengths.map { visible($0.length.line(of: $0.scenario)) } + [summary]
    return lines.joined(separator: "\n") + "\n"
  }

  var summary: String {
    let mended = self.mended.isEmpty ? "" : ", \(self.mended.count) mended"
    return "\(questionCount) questions, \(exampleCount) examples, \(findings.count) faults" + mended
  }
}

extension CheckReport.Finding {
  fileprivate var mendedLine: String {
    let place = diagnostic.place
    let edit = fix.map { "“\($0.old)” is now “\($0.new)”" } ?? diagnostic.fault.message
    return visible(
      "\(place.file):\(place.line):\(place.column): mended [\(diagnostic.fault.code)]: \(edit)")
  }
}
