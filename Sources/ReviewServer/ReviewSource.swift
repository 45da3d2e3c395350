// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Reporting
public import TranscriptStorage

/// What the pages are made of.
public struct ReviewSource: Sendable {
  public typealias Regrade =
    @Sendable (_ told: (Double) -> Void) throws(StorageError) -> RegradeSummary

  /// The transcripts; nothing is written to them.
  public var store: TranscriptStore
  /// Gives topics, questions and interviews their titles; an empty one leaves their ids.
  public var bank: Bank
  /// What the pages speak unless their address says otherwise.
  public var language: Language
  /// A moment as the reader's own clock shows it.
  public var localText: @Sendable (Timestamp) -> String
  /// A stored session as reports show it, with the person's marks and notes.
  public var review: @Sendable (StoredSession) throws(StorageError) -> SessionReview
  /// What all sessions say together today.
  public var progress: @Sendable () throws(StorageError) -> ProgressSummary
  /// Finds out what grading every answer once more would change, and tells meanwhile which share of
  /// them it has looked at.
  public var regrade: Regrade

  public init(
    store: TranscriptStore, bank: Bank, language: Language,
    localText: @escaping @Sendable (Timestamp) -> String,
    review: @escaping @Sendable (StoredSession) throws(StorageError) -> SessionReview,
    progress: @escaping @Sendable () throws(StorageError) -> ProgressSummary,
    regrade: @escaping Regrade
  ) {
    self.store = store
    self.bank = bank
    self.language = language
    self.localText = localText
    self.review = review
    self.progress = progress
    self.regrade = regrade
  }
}
