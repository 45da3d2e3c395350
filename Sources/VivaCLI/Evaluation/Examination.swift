// SPDX-License-Identifier: GPL-3.0-or-later

import Grading
import InterviewModel
import Reporting
import ScenarioCompiler

/// Grades answers that people have marked.
struct Examination {
  /// In the order of the files.
  private(set) var answers: [ExaminedAnswer] = []
  /// Lines that can't be graded, in the order of the files.
  private(set) var faults: [(place: MarkedAnswerFiles.Place, why: String)]

  /// Grades everything that was read. The bank is asked for when a record is of a question of it,
  /// and what that throws is thrown on.
  init(_ files: MarkedAnswerFiles, bank: () throws -> Bank) throws {
    faults = files.faults
    let places = Dictionary(
      grouping: files.records.indices, by: { files.records[$0].record.asked })
    let needsBank = places.keys.contains { if case .bank = $0 { true } else { false } }
    let bank = needsBank ? try bank() : nil
    let grader = bank.map { Grader(questions: $0.questions, glossary: $0.glossary) }
    var assessments = [Assessment?](repeating: nil, count: files.records.count)
    // One grader of references at a time: there may be thousands of questions.
    for (asked, indices) in places {
      let assess: (String) -> Assessment?
      switch asked {
      case .bank(let id): assess = { grader?.assess($0, to: id) }
      case .references(let prompt, let references):
        let grader = ReferenceGrader(prompt: prompt, references: references)
        assess = { grader.assess($0) }
      }
      for index in indices { assessments[index] = assess(files.records[index].record.answer) }
    }
    for ((place, record), assessment) in zip(files.records, assessments) {
      if let assessment {
        answers.append(
          ExaminedAnswer(
            record, id: record.id ?? place.description,
            question: files.question(of: record, at: place), assessment))
      } else if case .bank(let id) = record.asked {
        let near = nearestName(to: id.name, among: bank?.questions.map(\.id.name) ?? [])
        faults.append(
          (place, "no such question in the bank" + (near.map { "; did you mean “\($0)”?" } ?? "")))
      }
    }
    faults.sort { $0.place < $1.place }
  }
}

extension ExaminedAnswer {
  fileprivate init(
    _ record: MarkedRecord, id: String, question: String, _ assessment: Assessment
  ) {
    self.init(
      id: id, question: question, answer: record.answer, mark: record.mark,
      isCorrect: record.isCorrect, kind: record.kind, language: record.language,
      pair: record.pair, reason: record.reason, assessment: assessment)
  }
}
