// SPDX-License-Identifier: GPL-3.0-or-later

extension Reading {
  /// Whether the sentence that a token stands in ends in a question mark. What is merely asked is
  /// neither false nor a misconception.
  func isAsked(_ index: Int) -> Bool {
    var last = index
    while last + 1 < tokens.count, tokens[last + 1].sentence == tokens[index].sentence { last += 1 }
    let utf8 = text.utf8
    var position = utf8.index(utf8.startIndex, offsetBy: tokens[last].end)
    let end =
      last + 1 < tokens.count
      ? utf8.index(utf8.startIndex, offsetBy: tokens[last + 1].start) : utf8.endIndex
    while position < end {
      if utf8[position] == 0x3F || utf8[position...].starts(with: "？".utf8) { return true }
      position = utf8.index(after: position)
    }
    return false
  }
}
