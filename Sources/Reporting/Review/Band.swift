// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// The class of a score, as an interviewer would sum it up.
public enum Band: Hashable, Sendable, CaseIterable {
  case strong, good, fair, weak, notYet

  /// From .85, .7, .5 and .3 up, and below.
  public init(score: Double) {
    self = Self.allCases.first { score >= $0.least } ?? .notYet
  }

  /// The least score of the band.
  var least: Double {
    switch self {
    case .strong: 0.85
    case .good: 0.7
    case .fair: 0.5
    case .weak: 0.3
    case .notYet: 0
    }
  }

  /// The band above; nil for the highest.
  var next: Band? { Self.allCases.last { $0.least > least } }

  var name: LocalizedText {
    switch self {
    case .strong: say("优秀", "strong")
    case .good: say("良好", "good")
    case .fair: say("及格", "fair")
    case .weak: say("薄弱", "weak")
    case .notYet: say("还没准备好", "not ready yet")
    }
  }
}
