// SPDX-License-Identifier: GPL-3.0-or-later

/// What somebody would type to keep a grader busy.
enum WorstInput {
  static let all: [(name: String, pattern: String)] = [
    ("one letter", "a"), ("one character", "卷"), ("one digit", "1"), ("one mark", "("),
    ("blanks", " "), ("line ends", "a\n"), ("commas", ",a"), ("periods", "a. "),
    ("one term", "卷积"), ("one term in English", "convolution "), ("one verb", "增大"),
    ("negators", "不"), ("negators in English", "not "), ("denials", "是错的"),
    ("denied sentences", "并非但"), ("“it is not true that”", "it is not true that "),
    ("hedges", "我猜，"), ("contrasts", "BN versus LN "), ("contrasts without a blank", "BN和LN，"),
    ("oblique terms", "unlike BN "), ("terms of order", "before ReLU 卷积之后"),
    ("misspelt words", "convultion gradeint "), ("unknown words", "qwertyuiop zxcvbnmasdf "),
    ("characters of the same sound", "卷机核池华"), ("formula signs", "((k+"),
    ("formulas", "k^2*n+1="), ("closing brackets", "k)*("), ("combining marks", "e\u{301}\u{301}"),
    ("apostrophes", "don't'"), ("list", "卷积、"), ("verbs and slashes", "增大 x/"),
    ("numbers in words", "三 two "), ("relations without an end", "卷积核共享参数减少"),
    ("blockers", "不仅不但"),
  ]

  /// A pattern again and again, up to a length in bytes.
  static func text(of pattern: String, bytes: Int) -> String {
    String(repeating: pattern, count: max(1, bytes / pattern.utf8.count))
  }
}
