// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import InterviewModel

extension TranscriptStore {
  /// Records what a later look at sessions has brought about, all of it or nothing.
  ///
  /// Grades are added to those that are there; a mark replaces an earlier one on the same part; the
  /// scores of finished sessions follow the results.
  ///
  /// - Parameters:
  ///   - revisions: What is new, session by session.
  ///   - content: What the new grades were made against; nil when it is what the turn's latest grade
  ///     was made against.
  /// - Throws: `noSuchTurn`.
  public func record(
    _ revisions: [Revision], against content: GradedContent? = nil
  ) throws(StorageError) {
    let time = now()
    try write { db in
      let basis = try content.map { try GradeBasis($0, db) }
      var touched: Set<String> = []
      for revision in revisions {
        let session = revision.session
        for mark in revision.marks {
          _ = try QuestionSnapshot(ofTurn: mark.turn, of: session, db)
          try MarkRecord.store(mark, of: session, at: time, db)
        }
        for new in revision.grades {
          let latest = try GradeBasis.Latest(ofTurn: new.turn, of: session, db)
          touched.insert(latest.question.name)
          try GradeRecord.insert(
            new.grade, basis?.questions[latest.question.name] ?? latest.question,
            glossary: basis?.glossary ?? latest.glossary, session, new.turn, db)
        }
        try SessionRecord.rescore(session, revision.results, db)
        touched.formUnion(revision.results.map(\.question.name))
      }
      try Tally.recount(touched, db)
    }
  }

  /// The marks on one session's turns, in the order in which they were made.
  public func marks(of session: SessionID) throws(StorageError) -> [StoredMark] {
    try read { try MarkRecord.marks(where: "mark.session_id = ?", [session.text], $0) }
  }

  /// The marks on the answers to a question, in the order in which they were made.
  public func marks(on question: QuestionID) throws(StorageError) -> [StoredMark] {
    try read { try MarkRecord.marks(where: "question_id = ?", [question.name], $0) }
  }
}
