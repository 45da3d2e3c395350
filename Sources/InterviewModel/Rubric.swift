// SPDX-License-Identifier: GPL-3.0-or-later

/// What an answer must say, and what it must not.
public struct Rubric: Hashable, Codable, Sendable {
  public var criteria: [Criterion]
  public var misconceptions: [Misconception]
  @OrDefault public var choices: [Choice]
  @OrDefault public var caps: [Cap]
  /// Whom the claims of the criteria are about where they don't say so themselves; what is said of a
  /// rival of it earns nothing.
  public var subject: TermID?

  /// Points of which some are enough: three of five advantages, one way or the other to compute.
  public struct Choice: Hashable, Codable, Sendable {
    public var of: [CriterionID]
    /// How many are enough; at least 1, fewer than there are.
    public var take: Int

    public init(of criteria: [CriterionID], take: Int) {
      self.of = criteria
      self.take = take
    }
  }

  /// A point without which an answer can't be good.
  public struct Cap: Hashable, Codable, Sendable {
    public var without: CriterionID
    /// The most that an answer without it scores, 0 … 1.
    public var score: Double

    public init(without criterion: CriterionID, score: Double) {
      self.without = criterion
      self.score = score
    }
  }

  public init(
    criteria: [Criterion], misconceptions: [Misconception] = [], choices: [Choice] = [],
    caps: [Cap] = [], subject: TermID? = nil
  ) {
    self.criteria = criteria
    self.misconceptions = misconceptions
    self.choices = choices
    self.caps = caps
    self.subject = subject
  }

  public func criterion(_ id: CriterionID) -> Criterion? { criteria.first { $0.id == id } }
  public func misconception(_ id: MisconceptionID) -> Misconception? {
    misconceptions.first { $0.id == id }
  }
}

/// One fact that a good interviewer listens for.
public struct Criterion: Hashable, Codable, Sendable {
  public var id: CriterionID
  /// Relative to the other criteria of the rubric; greater than zero.
  public var weight: Double
  /// What earns the point, as the scorecard says it; also the model sentence when it is missing.
  public var statement: LocalizedText
  /// Any one of these earns the criterion.
  public var accept: [Claim]
  /// Any one of these earns half of it.
  public var partly: [Claim]
  /// Earns nothing unless all of these are earned at least in part.
  @OrDefault public var requires: [CriterionID]
  /// Adds to a score, and is not missed where it is not said.
  @OrDefault public var isBonus: Bool
  public var hint: LocalizedText
  /// Asked when this point is missed.
  public var probe: LocalizedText

  public init(
    id: CriterionID, weight: Double, statement: LocalizedText, accept: [Claim],
    partly: [Claim] = [], requires: [CriterionID] = [], isBonus: Bool = false,
    hint: LocalizedText, probe: LocalizedText
  ) {
    self.id = id
    self.weight = weight
    self.statement = statement
    self.accept = accept
    self.partly = partly
    self.requires = requires
    self.isBonus = isBonus
    self.hint = hint
    self.probe = probe
  }
}

/// Something wrong that real candidates say.
public struct Misconception: Hashable, Codable, Sendable {
  public var id: MisconceptionID
  public var claims: [Claim]
  /// What saying it takes away, in the unit of the criteria's weights.
  public var cost: Double
  /// The interviewer's question back.
  public var challenge: LocalizedText
  /// What is right instead, in one sentence.
  public var correction: LocalizedText

  public init(
    id: MisconceptionID, claims: [Claim], cost: Double, challenge: LocalizedText,
    correction: LocalizedText
  ) {
    self.id = id
    self.claims = claims
    self.cost = cost
    self.challenge = challenge
    self.correction = correction
  }
}
