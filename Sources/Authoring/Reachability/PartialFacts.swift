// SPDX-License-Identifier: GPL-3.0-or-later

/// What is settled about an answer so far; nil where nothing is.
struct PartialFacts: Sendable {
  var opening: Opening?
  /// One for each criterion of the rubric.
  var standings: [Standing?]
  /// One for each misconception of the rubric.
  var said: [Bool?]
  /// One for each term of the condition.
  var mentioned: [Bool?]

  /// How much happened: what was not said, and an answer in time, are not counted.
  var count: Int {
    standings.count { $0.map { $0.fact != .missed } ?? false } + said.count { $0 == true }
      + mentioned.count { $0 == true } + (opening == nil || opening == .answered ? 0 : 1)
  }
}
