// SPDX-License-Identifier: GPL-3.0-or-later

extension JSONText {
  /// Indented by two spaces a level, for files that people look at; ends with a newline. Lists and
  /// objects that fit on a line stay on one.
  public var lines: String {
    var output = ""
    writeLines(to: &output, indent: "", from: 0)
    return output + "\n"
  }

  private static let columns = 100

  private func writeLines(to output: inout String, indent: String, from column: Int) {
    let short = text
    if column + short.count <= Self.columns {
      output += short
      return
    }
    let inner = indent + "  "
    switch self {
    case .array(let values):
      output += "["
      for (index, value) in values.enumerated() {
        output += (index > 0 ? ",\n" : "\n") + inner
        value.writeLines(to: &output, indent: inner, from: inner.count)
      }
      output += "\n\(indent)]"
    case .object(let members):
      output += "{"
      for (index, member) in members.enumerated() {
        let key = JSONText.string(member.key).text + ": "
        output += (index > 0 ? ",\n" : "\n") + inner + key
        member.value.writeLines(to: &output, indent: inner, from: inner.count + key.count)
      }
      output += "\n\(indent)}"
    default: output += short
    }
  }
}
