// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Grading
import InterviewModel
import Reporting
import SessionEngine
import TranscriptStorage

/// Stored answers graded once more, with the rubrics and the grader of today, question by question.
struct Regrading {
  let store: TranscriptStore
  let bank: Bank

  /// Looks at every answer, and records the new grades when `apply` is true.
  ///
  /// - Parameters:
  ///   - apply: Whether the new grades are recorded.
  ///   - told: Is told after each question which share of them was looked at.
  /// - Returns: What changes.
  /// - Throws: What reading or writing the transcripts throws.
  func run(apply: Bool, told: (Double) -> Void) throws(StorageError) -> RegradeSummary {
    var tally = RegradeTally()
    var glossaries: [String: Bool] = [:]
    var known = 0
    // Compiled once, and only when there is something to grade.
    var grader: Grader?
    var pending = Pending(glossary: bank.glossary)
    for (index, question) in bank.questions.enumerated() {
      let answers = try store.answers(to: question.id)
      known += answers.count
      let graded = answers.filter { $0.grade != nil }
      if try isUpToDate(graded, question, &glossaries) {
        tally.skip(graded.count)
      } else {
        let compiled = grader ?? Grader(questions: bank.questions, glossary: bank.glossary)
        grader = compiled
        let found = try revisions(
          question, answers, by: compiled, marks: try store.marks(on: question.id), &tally)
        if apply { try pending.add(found, of: question, recordingIn: store) }
      }
      told(Double(index + 1) / Double(bank.questions.count))
    }
    try pending.record(in: store)
    tally.gone = try store.answerCount() - known
    return tally.summary
  }

  /// Whether the grader, the glossary and all of a rubric but its wording are what the answers were
  /// graded with.
  private func isUpToDate(
    _ answers: [StoredAnswer], _ question: Question, _ glossaries: inout [String: Bool]
  ) throws(StorageError) -> Bool {
    let grades = answers.compactMap(\.grade)
    guard grades.allSatisfy({ $0.grader == Grader.version }) else { return false }
    for digest in Set(grades.map(\.glossaryDigest)) {
      if glossaries[digest] == nil {
        glossaries[digest] = try store.snapshot(digest, as: Glossary.self) == bank.glossary
      }
      if glossaries[digest] == false { return false }
    }
    for digest in Set(grades.map(\.questionDigest)) {
      let before = try store.snapshot(digest, as: Question.self)
      if !question.grades(like: before) { return false }
    }
    return true
  }

  private func revisions(
    _ question: Question, _ answers: [StoredAnswer], by grader: Grader, marks: [StoredMark],
    _ tally: inout RegradeTally
  ) throws(StorageError) -> [Revision] {
    let assessments = answers.mapInParallel { answer in
      answer.grade.flatMap { _ in grader.assess(answer.text, to: question.id) }
    }
    let results = try store.results(of: question.id)
    let marks = Dictionary(grouping: marks) { TurnKey(session: $0.session, turn: $0.turn) }
    var revisions: [Revision] = []
    var start = 0
    while start < answers.count {
      let session = answers[start].session
      var revision = Revision(session: session)
      var turns: [Turn] = []
      while start < answers.count, answers[start].session == session {
        let answer = answers[start]
        let marks = marks[TurnKey(session: session, turn: answer.turn)]?.map(\.mark) ?? []
        let found = assessments[start]
        let marked = marks.isEmpty ? nil : found?.marked(marks, rubric: question.rubric)
        if let found, let before = answer.grade {
          tally.add(answer, before, found, question.id)
          // What comes out the same is not written once more.
          if !before.says(found) {
            let grades = [grade(.grader, found)] + (marked.map { [grade(.person, $0)] } ?? [])
            revision.grades += grades.map { .init(turn: answer.turn, grade: $0) }
          }
        }
        turns.append(Turn(answer, of: question.id, marked ?? found))
        start += 1
      }
      if let result = results[session] {
        let rescored = result.rescored(turns, question: question)
        revision.results = [rescored]
        tally.add(
          resultIn: answers[start - 1].week, before: result.score, after: rescored.score)
      }
      if !revision.grades.isEmpty { revisions.append(revision) }
    }
    return revisions
  }

  private func grade(
    _ origin: TranscriptStorage.Grade.Origin, _ assessment: Assessment
  ) -> TranscriptStorage.Grade {
    TranscriptStorage.Grade(
      origin: origin, grader: Grader.version, madeAt: .now(), assessment: assessment)
  }
}

/// New grades that wait to be recorded together.
private struct Pending {
  private var content: GradedContent
  private var revisions: [Revision] = []

  /// So many are recorded in one transaction: few enough for the memory, and enough that what they
  /// were graded against is not written out again and again.
  private static let mostRevisions = 10_000

  init(glossary: Glossary) { content = GradedContent(questions: [:], glossary: glossary) }

  mutating func add(
    _ new: [Revision], of question: Question, recordingIn store: TranscriptStore
  ) throws(StorageError) {
    revisions += new
    content.questions[question.id] = question
    if revisions.count >= Self.mostRevisions { try record(in: store) }
  }

  mutating func record(in store: TranscriptStore) throws(StorageError) {
    if revisions.isEmpty { return }
    try store.record(revisions, against: content)
    revisions = []
    content.questions = [:]
  }
}

private struct TurnKey: Hashable {
  var session: SessionID
  var turn: Int
}

extension RegradeTally {
  fileprivate mutating func add(
    _ answer: StoredAnswer, _ before: StoredAnswer.GraderGrade, _ after: Assessment,
    _ question: QuestionID
  ) {
    var parts: [(PersonalMark.Part, Fared, Fared)] = []
    for found in after.criteria {
      let old = before.criteria.first { $0.id == found.id }
      parts.append((.criterion(found.id), (old?.verdict, old?.claim), (found.verdict, found.claim)))
    }
    for old in before.criteria where after[old.id] == nil {
      parts.append((.criterion(old.id), (old.verdict, old.claim), (nil, nil)))
    }
    for found in after.misconceptions where !before.misconceptions.contains(found.id) {
      parts.append((.misconception(found.id), (nil, nil), (.contradicted, found.claim)))
    }
    for old in before.misconceptions where !after.misconceptions.contains(where: { $0.id == old }) {
      parts.append((.misconception(old), (.contradicted, nil), (nil, nil)))
    }
    add(
      session: answer.session.text, turn: answer.turn, scores: (before.score, after.score),
      question: question, parts: parts)
  }
}

extension Turn {
  /// As much of a turn as scoring its question needs.
  fileprivate init(_ answer: StoredAnswer, of question: QuestionID, _ assessment: Assessment?) {
    let nothing = LocalizedText(zh: "", en: "")
    self.init(
      number: answer.turn,
      prompt: Prompt(
        kind: answer.isFollowUp ? .probe("") : .question, question: question, text: nothing,
        timeLimit: .zero, reason: .covers("")),
      answer: answer.text, outcome: answer.outcome, timeUsed: .zero, hints: answer.hints,
      assessment: assessment)
  }
}

extension StoredAnswer.GraderGrade {
  /// Whether an assessment finds the same, by the same claims.
  fileprivate func says(_ found: Assessment) -> Bool {
    score == found.score && misconceptions == found.misconceptions.map(\.id)
      && criteria
        == found.criteria.map {
          Criterion(id: $0.id, verdict: $0.verdict, credit: $0.credit, claim: $0.claim)
        }
  }
}
