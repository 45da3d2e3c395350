// SPDX-License-Identifier: GPL-3.0-or-later

/// What the grader found in one answer, with the words that it rests on.
public struct Assessment: Hashable, Codable, Sendable {
  /// 0 … 1.
  public var score: Double
  /// One entry for each criterion of the rubric, in its order.
  public var criteria: [CriterionAssessment]
  /// The misconceptions that were said, in the order of the rubric.
  public var misconceptions: [MisconceptionFinding]
  /// Why an answer is not taken as one, in a fixed order; empty for an ordinary answer.
  public var flags: [AnswerFlag]
  /// Those terms that the answer uses and a follow-up of the question asks for, each once, in order of
  /// id.
  public var mentions: [TermID]

  public init(
    score: Double, criteria: [CriterionAssessment], misconceptions: [MisconceptionFinding] = [],
    flags: [AnswerFlag] = [], mentions: [TermID] = []
  ) {
    self.score = score
    self.criteria = criteria
    self.misconceptions = misconceptions
    self.flags = flags
    self.mentions = mentions
  }

  public subscript(id: CriterionID) -> CriterionAssessment? { criteria.first { $0.id == id } }
}

/// A run of the candidate's own words, as UTF-8 byte offsets into what was typed.
public struct Evidence: Hashable, Codable, Sendable {
  public var start: Int
  public var end: Int
  public var text: String

  public init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }
}

/// How one criterion fared.
public struct CriterionAssessment: Hashable, Codable, Sendable {
  public enum Verdict: String, Codable, Sendable {
    case earned, partly, missed, contradicted
  }

  /// The claim that came closest without matching.
  public struct NearestMiss: Hashable, Codable, Sendable {
    public var claim: String
    public var evidence: [Evidence]
    /// The parts of the claim that the answer lacks.
    public var lacking: [String]

    public init(claim: String, evidence: [Evidence], lacking: [String]) {
      self.claim = claim
      self.evidence = evidence
      self.lacking = lacking
    }
  }

  public var id: CriterionID
  public var verdict: Verdict
  /// 0 … 1.
  public var credit: Double
  /// The words that earned it, or that contradict it; empty when it is missed.
  public var evidence: [Evidence]
  /// The claim that matched, as its author wrote it.
  public var claim: String?
  public var nearestMiss: NearestMiss?

  public init(
    id: CriterionID, verdict: Verdict, credit: Double, evidence: [Evidence] = [],
    claim: String? = nil, nearestMiss: NearestMiss? = nil
  ) {
    self.id = id
    self.verdict = verdict
    self.credit = credit
    self.evidence = evidence
    self.claim = claim
    self.nearestMiss = nearestMiss
  }
}

/// A misconception that the answer states.
public struct MisconceptionFinding: Hashable, Codable, Sendable {
  public var id: MisconceptionID
  public var claim: String
  public var evidence: [Evidence]

  public init(id: MisconceptionID, claim: String, evidence: [Evidence]) {
    self.id = id
    self.claim = claim
    self.evidence = evidence
  }
}

/// A reason why an answer, or a part of it, is not taken as one.
public enum AnswerFlag: String, Codable, CaseIterable, Sendable {
  case empty
  case gaveUp = "gave-up"
  case keywordList = "keyword-list"
  case echo
  case gibberish
  case offTopic = "off-topic"
  case truncated
}
