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
    let question = try orFail { () throws(StorageError) in
      try store.gradedQuestions(of: session.id)[asked]
    }
    let part = try self.part(part, of: question)
    let mark = PersonalMark(part: part, credit: credit, reason: reason)
    let score = try orFail { () throws(StorageError) in
      try Marking(store: store, person: surroundings["USER"] ?? "person")
        .mark(mark, onTurn: number, of: session)
    }
    return (score, try keep(asked))
  }

  /// Writes the question's file in the person's own bank anew.
  private func keep(_ question: QuestionID) throws(CommandFailure) -> String {
    let (marks, answers) = try orFail { () throws(StorageError) in
      (try store.marks().filter { $0.question == question }, try store.answers(to: question))
    }
    let texts = Dictionary(
      answers.map { ("\($0.session) \($0.turn)", $0.text) },
      uniquingKeysWith: { first, _ in first })
    let bank = OwnBank(surroundings)
    try bank.write(marks, of: question) { texts["\($0.session) \($0.turn)"] }
    return bank.path(of: question)
  }

  private func orFail<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(StorageError) {
      return try body()
    } catch {
      throw CommandFailure(error, in: language)
    }
  }

  private func part(_ name: String, of question: Question?) throws(CommandFailure)
    -> PersonalMark.Part
  {
    let rubric = question?.rubric
    if rubric?.criterion(CriterionID(name)) != nil { return .criterion(CriterionID(name)) }
    if rubric?.misconception(MisconceptionID(name)) != nil {
      return .misconception(MisconceptionID(name))
    }
    let known =
      (rubric?.criteria.map(\.id.name) ?? []) + (rubric?.misconceptions.map(\.id.name) ?? [])
    let phrase = Phrase.marking(
      .unknownPart(name, near: nearestName(to: name, among: known), known: known))
    throw CommandFailure(.noInput, phrase.text(in: language))
  }
}
