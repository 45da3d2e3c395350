// SPDX-License-Identifier: GPL-3.0-or-later

/// A word, a number, one Chinese character or one mark of an answer.
struct Token {
  enum Kind { case word, number, han, mark }

  var kind: Kind
  /// What the token is compared by: see `Vocabulary`.
  var symbol: UInt32
  /// UTF-8 byte offsets into the answer as it was typed.
  var start: Int
  var end: Int
  /// Counts from 0 over the answer.
  var clause: Int32
  var sentence: Int32
  /// Units of gap before this token ends: a running sum, a Chinese character 1, a word 2.
  var unitsBefore: Int32
  var units: Int32
  var value: Double
}
