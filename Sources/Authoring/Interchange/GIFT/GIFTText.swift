// SPDX-License-Identifier: GPL-3.0-or-later

/// Text in GIFT, Moodle's format, in which some characters have to be escaped.
enum GIFTText {
  private static let special: Set<Unicode.Scalar> = ["~", "=", "#", "{", "}", ":", "\\"]

  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        escaped.append("\\")
        escaped.append("n")
        continue
      }
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  static func plain(_ text: some Sequence<Unicode.Scalar>) -> String {
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text {
      if isEscaped {
        if scalar == "n" {
          plain.append("\n")
        } else {
          if !special.contains(scalar) { plain.append("\\") }
          plain.append(scalar)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        plain.append(scalar)
      }
    }
    if isEscaped { plain.append("\\") }
    return String(plain)
  }

  /// Where `mark` stands unescaped at or after `start`.
  static func index(
    of mark: String, in text: ArraySlice<Unicode.Scalar>
  ) -> Int? {
    let wanted = Array(mark.unicodeScalars)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "\\" {
        index += 2
      } else if text[index...].starts(with: wanted) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }
}
