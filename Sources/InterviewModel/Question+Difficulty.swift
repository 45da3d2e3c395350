// SPDX-License-Identifier: GPL-3.0-or-later

extension Question {
  /// The author's difficulty as logits: 1 … 5 become −2 … 2.
  ///
  /// It stays as the author set it: one candidate's answers can't tell a hard question from a weak
  /// day.
  public var difficultyInLogits: Double { Double(min(5, max(1, difficulty)) - 3) }
}
