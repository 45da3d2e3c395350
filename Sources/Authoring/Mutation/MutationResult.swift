// SPDX-License-Identifier: GPL-3.0-or-later

public import Grading
public import InterviewModel

/// What becomes of a mutant.
public enum Fate: String, Sendable {
  /// Something was taken away.
  case killed
  /// Nothing was: the rubric has a hole there.
  case survived
  /// What it spoils is said elsewhere as well.
  case equivalent
}

public struct TestedMutant: Sendable {
  public var mutant: Mutant
  public var attempt: Attempt
  public var fate: Fate
  /// The criteria that only the spoilt words had earned.
  public var criteria: [CriterionID]
}

public struct TestedRewrite: Sendable {
  public var kind: EquivalentRewrite
  public var attempt: Attempt

  /// What a rewrite that says the same may take away.
  public static let tolerance = 0.05

  public var isUnfair: Bool { attempt.original.score - attempt.score > Self.tolerance }
}

/// How one question, or several, stand up to mutation.
public struct MutationResult: Sendable {
  public var question: Question
  public var mutants: [TestedMutant] = []
  public var rewrites: [TestedRewrite] = []

  public init(question: Question) { self.question = question }

  public var tally: MutationTally { MutationTally(mutants, rewrites) }
}

/// The figures of mutation testing.
public struct MutationTally: Sendable {
  public var killed = 0
  public var survived = 0
  public var equivalent = 0
  public var rewrites = 0
  public var unfair = 0

  public init(_ mutants: [TestedMutant], _ rewrites: [TestedRewrite]) {
    for mutant in mutants {
      switch mutant.fate {
      case .killed: killed += 1
      case .survived: survived += 1
      case .equivalent: equivalent += 1
      }
    }
    self.rewrites = rewrites.count
    unfair = rewrites.count { $0.isUnfair }
  }

  /// Killed of those that are not equivalent; 1 where there are none.
  public var score: Double {
    killed + survived == 0 ? 1 : Double(killed) / Double(killed + survived)
  }

  public var unfairShare: Double { rewrites == 0 ? 0 : Double(unfair) / Double(rewrites) }

  /// A question passes from here on.
  public static let leastScore = 0.9
  public static let greatestUnfairShare = 0.02

  public var passes: Bool { score >= Self.leastScore && unfairShare <= Self.greatestUnfairShare }
}
