// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting

/// How texts are written into an authored file.
public enum AuthoredText {
  /// One line for each language; what is not there is left to the author.
  static func localized(_ text: (Language) -> String?) -> [String] {
    Language.allCases.map { "\($0.rawValue): " + (text($0).map(scalar) ?? QuestionDraft.gap) }
  }

  /// A double-quoted scalar in one line, in which everything that can't be seen is spelt out.
  static func scalar(_ text: String) -> String {
    var scalar = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": scalar += "\\\""
      case "\\": scalar += "\\\\"
      case "\n": scalar += "\\n"
      case "\t": scalar += "\\t"
      default:
        if character.isSeen {
          scalar.unicodeScalars.append(character)
        } else {
          let digits = String(character.value, radix: 16)
          scalar += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return scalar + "\""
  }

  /// A text in single quotation marks, in which YAML reads nothing but what stands there.
  public static func quoted(_ text: some StringProtocol) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// Comment lines, which end where YAML sees a line end and nowhere else.
  static func comment(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "# " + visible(String($0)) }
  }
}

extension Unicode.Scalar {
  /// Whether it draws something or is a plain space, and may stand in YAML.
  fileprivate var isSeen: Bool {
    if value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }
}
