// SPDX-License-Identifier: GPL-3.0-or-later

/// The sorts of candidates that are simulated.
public enum CandidateKind: Hashable, Sendable {
  /// Knows so many hundredths of the points of every question, and may hold something false of the
  /// rest.
  case knows(Int)
  /// Knows 60 % and runs into the time limit.
  case slow
  /// Knows the model answers by heart and nothing else: follow-ups get the same again.
  case recites
  /// Strings the terms of the subject together.
  case dropsKeywords
  /// Sounds sure and says nothing.
  case talksBig
  /// Speaks well of something else.
  case offTopic
  case silent

  /// The levels of knowledge, lowest first.
  static let levels = [20, 40, 60, 80, 100]

  /// Each as often as any other.
  static let all: [CandidateKind] =
    levels.map { .knows($0) } + [.slow, .recites, .dropsKeywords, .talksBig, .offTopic, .silent]

  var name: String {
    switch self {
    case .knows(let level): "knows \(level) %"
    case .slow: "slow, knows 60 %"
    case .recites: "recites model answers"
    case .dropsKeywords: "drops keywords"
    case .talksBig: "talks big"
    case .offTopic: "off topic"
    case .silent: "silent"
    }
  }

  /// The share of the points known, 0 … 1, where it is knowledge that makes the answer.
  var knowledge: Double? {
    switch self {
    case .knows(let level): Double(level) / 100
    case .slow: 0.6
    case .recites, .dropsKeywords, .talksBig, .offTopic, .silent: nil
    }
  }
}
