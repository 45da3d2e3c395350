// SPDX-License-Identifier: GPL-3.0-or-later

/// How well a question was remembered, in the four steps that FSRS knows.
public enum Rating: Int, Hashable, CaseIterable, Sendable {
  case again = 1
  case hard, good, easy

  /// Its number in the formulas, 1 … 4.
  var grade: Double { Double(rawValue) }
}
