// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// How able the candidate is on a topic, as far as the answers tell.
public struct TopicAbility: Hashable, Sendable {
  public var topic: TopicID
  /// How many results it rests on, old ones included.
  public var results: Int
  /// In logits; 0 is as able as a question of middle difficulty is hard.
  public var logits: Double
  /// Of `logits`.
  public var standardError: Double

  /// What a question of middle difficulty is likely to score, 0 … 1.
  public var expected: Double { logistic(logits) }
  /// The same one standard error below and above.
  public var range: ClosedRange<Double> {
    logistic(logits - standardError)...logistic(logits + standardError)
  }
}

extension TopicAbility {
  /// The results of one question in one week.
  struct Sample {
    var results: Int
    /// Sum of the scores, each 0 … 1.
    var score: Double
    /// In logits.
    var difficulty: Double
    /// Weeks ago.
    var age: Int
  }

  /// After so many weeks a result counts half: ability moves.
  static let halfLife = 6.0

  /// The Rasch model with the author's difficulties, as the mode of the posterior under a prior of
  /// N(0, 1) (Bock and Aitkin's MAP; `docs/analysis.md`). The standard error is that of the
  /// posterior's curvature; a question counts as one trial however many points it has, so it errs
  /// on the wide side.
  init(_ topic: TopicID, _ samples: [Sample]) {
    let weighted = samples.map { sample in
      let weight = Exponential.power(0.5, Double(max(0, sample.age)) / Self.halfLife)
      return (
        trials: Double(sample.results) * weight, score: sample.score * weight,
        difficulty: sample.difficulty
      )
    }
    var theta = 0.0
    var information = 1.0
    // Newton's steps on a concave function; it is done after five or six.
    for _ in 0..<25 {
      var slope = -theta
      information = 1
      for sample in weighted {
        let chance = logistic(theta - sample.difficulty)
        slope += sample.score - sample.trials * chance
        information += sample.trials * chance * (1 - chance)
      }
      let step = max(-1, min(1, slope / information))
      theta += step
      if step.magnitude < 1e-9 { break }
    }
    self.topic = topic
    results = samples.reduce(0) { $0 + $1.results }
    logits = theta
    standardError = 1 / information.squareRoot()
  }
}
