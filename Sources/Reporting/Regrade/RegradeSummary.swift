// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What grading stored answers once more changes, told by what it means: which criterion, by which
/// claim, from what to what.
public struct RegradeSummary: Hashable, Sendable {
  /// A part of a rubric that answers fare differently on.
  public struct Part: Hashable, Comparable, Sendable {
    public var question: QuestionID
    public var part: PersonalMark.Part

    public init(question: QuestionID, part: PersonalMark.Part) {
      self.question = question
      self.part = part
    }

    public static func < (lhs: Self, rhs: Self) -> Bool {
      (lhs.question.name, lhs.part.name) < (rhs.question.name, rhs.part.name)
    }
  }

  /// From what to what; nil where the rubric had no such part, or has none now.
  public struct Step: Hashable, Sendable {
    public var from: CriterionAssessment.Verdict?
    public var to: CriterionAssessment.Verdict?
  }

  /// The answers that take one step.
  public struct Change: Hashable, Sendable {
    public var part: Part
    public var step: Step
    public var count: Int
    /// The claims behind it, now and, where it is lost, before; the most frequent first, three at
    /// most.
    public var claims: [String]
    /// One answer that takes it.
    public var session: String
    public var turn: Int
  }

  /// Mean scores of the results of a week, 0 … 1.
  public struct Week: Hashable, Sendable {
    public var week: Int
    public var results: Int
    public var before: Double
    public var after: Double
  }

  /// Answers with something to grade.
  public var answers: Int
  /// Of those, the ones whose grading could not have changed: same claims, glossary and grader.
  public var skipped: Int
  /// Those that are graded otherwise, and those whose score moves by more than 0.05.
  public var changed: Int
  public var moved: Int
  /// Answers to questions that the bank has no longer; they keep their grades.
  public var gone: Int
  /// The most frequent first.
  public var changes: [Change]
  /// The oldest first; only weeks in which a result changes.
  public var weeks: [Week]
}

/// Gathers a summary answer by answer.
public struct RegradeTally: Sendable {
  public private(set) var answers = 0
  public private(set) var skipped = 0
  public var gone = 0
  private var changed = 0
  private var moved = 0
  private var changes: [Key: Found] = [:]
  private var weeks: [Int: (results: Int, before: Double, after: Double)] = [:]

  private struct Key: Hashable {
    var part: RegradeSummary.Part
    var step: RegradeSummary.Step
  }

  private struct Found {
    var count = 0
    var claims: [String: Int] = [:]
    var session: String
    var turn: Int
  }

  /// How one part fared; nil where there was none.
  public typealias Fared = (verdict: CriterionAssessment.Verdict?, claim: String?)

  public init() {}

  public mutating func skip(_ count: Int) {
    answers += count
    skipped += count
  }

  /// Takes in one answer, graded once more.
  ///
  /// - Parameters:
  ///   - session: The id of its session.
  ///   - turn: The number of its turn.
  ///   - scores: 0 … 1, before and after.
  ///   - question: The question.
  ///   - parts: How each part of the rubric fared, before and after.
  public mutating func add(
    session: String, turn: Int, scores: (before: Double, after: Double), question: QuestionID,
    parts: [(part: PersonalMark.Part, before: Fared, after: Fared)]
  ) {
    answers += 1
    var isChanged = scores.before != scores.after
    for (part, before, after) in parts where before.verdict != after.verdict {
      isChanged = true
      let key = Key(
        part: .init(question: question, part: part),
        step: .init(from: before.verdict, to: after.verdict))
      var found = changes[key] ?? Found(session: session, turn: turn)
      found.count += 1
      if let claim = after.claim ?? before.claim { found.claims[claim, default: 0] += 1 }
      changes[key] = found
    }
    if isChanged { changed += 1 }
    if (scores.before - scores.after).magnitude > 0.05 { moved += 1 }
  }

  /// Takes in what becomes of a question's result.
  ///
  /// - Parameters:
  ///   - week: As in `WeekTally`.
  ///   - before: The score that it had, 0 … 1.
  ///   - after: The score that it gets.
  public mutating func add(resultIn week: Int, before: Double, after: Double) {
    let sum = weeks[week] ?? (0, 0, 0)
    weeks[week] = (sum.results + 1, sum.before + before, sum.after + after)
  }

  public var summary: RegradeSummary {
    RegradeSummary(
      answers: answers, skipped: skipped, changed: changed, moved: moved, gone: gone,
      changes: changes.map { key, found in
        let claims = found.claims.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return RegradeSummary.Change(
          part: key.part, step: key.step, count: found.count,
          claims: claims.prefix(3).map(\.key), session: found.session, turn: found.turn)
      }.sorted { ($1.count, $0.part, $0.turn) < ($0.count, $1.part, $1.turn) },
      weeks: weeks.map { week, sum in
        RegradeSummary.Week(
          week: week, results: sum.results, before: sum.before / Double(sum.results),
          after: sum.after / Double(sum.results))
      }.filter { $0.before != $0.after }.sorted { $0.week < $1.week })
  }
}

extension PersonalMark.Part {
  /// The id of the criterion or misconception.
  public var name: String {
    switch self {
    case .criterion(let id): id.name
    case .misconception(let id): id.name
    }
  }
}
