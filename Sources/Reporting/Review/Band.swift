// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// The class of a score, as an interviewer would sum it up.
public enum Band: Hashable, Sendable, CaseIterable {
  case strong, good, fair, weak, notYet

  /// From .85, .7, .5 and .3 up, and below.
  public init(score: Double) {
    switch score {
    case 0.85...: self = .strong
    case 0.7...: self = .good
    case 0.5...: self = .fair
    case 0.3...: self = .weak
    default: self = .notYet
    }
  }

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
