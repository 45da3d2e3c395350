// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import ScenarioCompiler
import TranscriptStorage

/// Marks an answer, and makes it a test of its rubric.
struct MarkingDesk {
  let store: TranscriptStore
  let surroundings: Surroundings
  let language: Language

  /// - Returns: The answer's score with the mark, 0 … 1, and the file that holds it as a test.
  func mark(
    _ part: String, credit: Double, reason: String, onTurn number: Int, of session: StoredSession
  ) throws(CommandFailure) -> (score: Double, path: String) {
    guard let turn = session.turns.first(where: { $0.turn.number == number }) else {
      throw CommandFailure(.noSuchTurn(session.id, number: number), in: language)
    }
    let asked = turn.turn.prompt.question
    let question = try orFail(in: language) { () throws(StorageError) in
      guard let question = try store.gradedQuestions(of: session.id)[asked] else {
        throw .questionNotInSession(asked, session.id)
      }
      return question
    }
    let mark = PersonalMark(
      part: try self.part(part, of: question.rubric), credit: credit, reason: reason)
    let (score, marks) = try orFail(in: language) { () throws(StorageError) in
      let score = try Marking(store: store, person: surroundings["USER"] ?? "person")
        .mark(mark, onTurn: number, of: session, against: question)
      return (score, try store.marks(on: asked))
    }
    let bank = OwnBank(surroundings)
    try bank.write(marks, of: asked)
    return (score, bank.path(of: asked))
  }

  private func part(
    _ name: String, of rubric: Rubric
  ) throws(CommandFailure) -> PersonalMark.Part {
    if rubric.criterion(CriterionID(name)) != nil { return .criterion(CriterionID(name)) }
    if rubric.misconception(MisconceptionID(name)) != nil {
      return .misconception(MisconceptionID(name))
    }
    let known = rubric.criteria.map(\.id.name) + rubric.misconceptions.map(\.id.name)
    let phrase = Phrase.marking(
      .unknownPart(name, near: nearestName(to: name, among: known), known: known))
    throw CommandFailure(.noInput, phrase.text(in: language))
  }
}
