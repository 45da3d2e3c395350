// SPDX-License-Identifier: GPL-3.0-or-later

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    guard let last = self[start...].lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[start...last])
  }
}

extension String {
  /// The lines of a text, whatever ends them (LF, CR LF, CR), without a byte order mark.
  var plainLines: [String] {
    plainText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text with LF line ends and without a byte order mark.
  var plainText: String {
    var text = unicodeScalars[...]
    if text.first == "\u{FEFF}" { text = text.dropFirst() }
    var plain = UnicodeScalarView()
    var wasReturn = false
    for scalar in text {
      if scalar == "\r" {
        plain.append("\n")
      } else if scalar != "\n" || !wasReturn {
        plain.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(plain)
  }

  /// What is compared when two texts are to be found alike: letters and digits, in lower case.
  var likeness: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
