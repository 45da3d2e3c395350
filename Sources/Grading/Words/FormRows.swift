// SPDX-License-Identifier: GPL-3.0-or-later

/// Forms as rows of symbols, one behind the other, in the order in which they came; a `FormTrie` is made
/// of them.
struct FormRows: Sendable {
  struct Row: Sendable {
    let start: Int32
    let length: Int32
    let lexeme: Lexicon.Lexeme
  }

  private var rows: [Row] = []
  private(set) var symbols: [UInt32] = []

  /// Adds a form of a lexeme. One without symbols is none; one that is there already changes nothing.
  mutating func append(_ form: [UInt32], as lexeme: Lexicon.Lexeme) {
    guard !form.isEmpty else { return }
    rows.append(Row(start: Int32(symbols.count), length: Int32(form.count), lexeme: lexeme))
    symbols += form
  }

  /// In order of symbols, a row before those that it begins, equal ones in order of lexeme.
  func sorted() -> [Row] {
    symbols.withUnsafeBufferPointer { symbols in
      rows.sorted { a, b in
        let common = min(a.length, b.length)
        var offset: Int32 = 0
        while offset < common {
          let left = symbols[Int(a.start + offset)]
          let right = symbols[Int(b.start + offset)]
          if left != right { return left < right }
          offset += 1
        }
        return (a.length, a.lexeme) < (b.length, b.lexeme)
      }
    }
  }
}
