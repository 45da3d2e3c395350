// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import SessionEngine
import TranscriptStorage

/// A person's marks on the answers of one session, and what follows from them.
struct Marking {
  let store: TranscriptStore
  /// Who marks.
  let person: String

  /// Records a mark: the turn gets a new grade, the grader's latest with all marks on it, and the
  /// scores of the question and the session follow.
  ///
  /// - Parameters:
  ///   - mark: The person's word.
  ///   - number: The turn.
  ///   - session: Its session.
  ///   - question: What the turn was graded against.
  /// - Returns: The answer's score with the marks, 0 … 1.
  /// - Throws: `noSuchTurn`.
  func mark(
    _ mark: PersonalMark, onTurn number: Int, of session: StoredSession, against question: Question
  ) throws(StorageError) -> Double {
    guard let index = session.turns.firstIndex(where: { $0.turn.number == number }) else {
      throw .noSuchTurn(session.id, number: number)
    }
    var turns = session.turns.map(\.turn)
    let found =
      try store.grades(ofTurn: number, of: session.id).last { $0.origin == .grader }?.assessment
      ?? Assessment(nothingIn: question.rubric)
    let earlier = try store.marks(of: session.id).filter { $0.turn == number }.map(\.mark)
    let marks = earlier.filter { $0.part != mark.part } + [mark]
    let assessment = found.marked(marks, rubric: question.rubric)
    turns[index].assessment = assessment
    let results = (session.scorecard?.results ?? []).filter { $0.question == question.id }.map {
      $0.rescored(turns, question: question)
    }
    let grade = TranscriptStorage.Grade(
      origin: .person, grader: person, madeAt: .now(), assessment: assessment,
      note: marks.map(\.reason).filter { !$0.isEmpty }.joined(separator: "\n"))
    try store.record([
      Revision(
        session: session.id,
        marks: [.init(turn: number, mark: mark, graderCredit: found.credit(of: mark.part))],
        grades: [.init(turn: number, grade: grade)], results: results)
    ])
    return assessment.score
  }
}

extension Assessment {
  /// Of an answer in which nothing was found.
  fileprivate init(nothingIn rubric: Rubric) {
    self.init(
      score: 0,
      criteria: rubric.criteria.map { CriterionAssessment(id: $0.id, verdict: .missed, credit: 0) })
  }
}
