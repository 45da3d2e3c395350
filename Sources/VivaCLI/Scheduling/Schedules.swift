// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Scheduling
import TranscriptStorage

/// The schedule of every question that was ever asked or wished for, worked out anew from what the
/// transcripts hold.
struct Schedules {
  let memory = Memory()
  let today = Timestamp.now().localDay
  let byQuestion: [QuestionID: QuestionSchedule]

  /// Without transcripts every question is new.
  init(
    _ transcripts: TranscriptSource, _ surroundings: Surroundings, in language: Language
  ) throws(CommandFailure) {
    guard let store = try transcripts.openIfThere(.readOnly, surroundings, in: language) else {
      byQuestion = [:]
      return
    }
    let (results, wishes) = try orFail(in: language) { () throws(StorageError) in
      (try store.pastResults(), try store.wishes())
    }
    var schedules: [QuestionID: QuestionSchedule] = [:]
    for id in Set(results.keys).union(wishes.keys) {
      schedules[id] = QuestionSchedule(
        question: id,
        history: memory.replay(results[id] ?? []) {
          Timestamp(millisecondsSince1970: $0).localDay
        },
        wish: wishes[id].map(Day.init(_:)))
    }
    byQuestion = schedules
  }

  /// What to rehearse today of these questions.
  func due(
    _ bank: Bank, within budget: Duration? = nil, limit: Int = .max
  ) -> DueList {
    DueList(
      Syllabus(bank.questions, topics: bank.topics), schedules: byQuestion, memory: memory,
      today: today, budget: budget, limit: limit)
  }
}

extension TranscriptSource {
  /// Nil where there are no transcripts yet.
  func openIfThere(
    _ access: TranscriptStore.Access, _ surroundings: Surroundings, in language: Language
  ) throws(CommandFailure) -> TranscriptStore? {
    do throws(StorageError) {
      return try TranscriptStore.open(path: path(surroundings), access: access)
    } catch .notFound {
      return nil
    } catch {
      // Says so, or migrates what is older.
      return try open(access, surroundings, in: language)
    }
  }
}
