// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Reporting
import TranscriptStorage

@testable import ReviewServer

func both(_ text: String) -> LocalizedText { LocalizedText(zh: text + "？", en: text) }

/// Transcripts in a folder of their own, and a server that shows them.
final class Desk: Sendable {
  let folder: String
  let store: TranscriptStore
  let server: ReviewServer
  private let running: Task<Void, Never>

  /// As many sessions as are wanted, one a minute.
  init(
    sessions: Int = 1, answer: String = "BN uses the batch's mean.", language: Language = .en,
    patience: Duration = .seconds(60), bank: Bank = Desk.bank,
    regrade: @escaping ReviewSource.Regrade = Desk.nothingToRegrade
  ) throws {
    folder = FileManager.default.temporaryDirectory.path + "/viva-" + UUID().uuidString
    let clock = Clock()
    store = try TranscriptStore.open(
      path: folder + "/transcripts.sqlite", access: .readWrite, now: { clock.next() })
    for _ in 0..<sessions { try Desk.hold(in: store, answer: answer) }
    let server = try ReviewServer(
      ReviewSource(
        store: store, bank: bank, language: language,
        localText: { "minute \(($0.millisecondsSince1970 - Clock.start) / 60_000)" },
        review: Desk.review, progress: Desk.progress(of: store), regrade: regrade), port: 0,
      patience: patience)
    self.server = server
    running = Task { await server.run() }
  }

  deinit {
    running.cancel()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// What comes back for a path behind the token; `headers` take the place of the usual ones.
  func get(_ path: String, method: String = "GET", headers: [String]? = nil) async -> Reply? {
    let headers = headers ?? ["Host: 127.0.0.1:\(server.port)"]
    let head = ["\(method) \(root)\(path) HTTP/1.1"] + headers
    return await exchange(head.joined(separator: "\r\n") + "\r\n\r\n", port: server.port)
  }

  /// The path of the first page: the token between slashes.
  var root: String { String(server.address.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }) }

  static let question = Question(
    id: "batch-norm", topic: "normalization", difficulty: 3, timeLimit: .seconds(180),
    ask: both("What does batch norm do?"), answer: both("It normalizes with batch statistics."),
    rubric: Rubric(criteria: [
      Criterion(
        id: "batch-statistics", weight: 1, statement: both("Uses batch statistics"), accept: [],
        hint: both("Which?"), probe: both("Over what?"))
    ]))

  static let scenario = Scenario(
    id: "basics", title: both("Basics"), about: both("The basics"), timeLimit: .seconds(600),
    mode: .practice, followUps: .init(perQuestion: 1, timeLimit: .seconds(60)),
    phases: [
      .init(
        id: "core", title: both("Core"), bridge: both("Well."), count: 1,
        questions: [question.id])
    ])

  static let bank = Bank(
    topics: [
      Topic(id: "normalization", title: both("Normalization"), requires: ["optimizers"]),
      Topic(id: "optimizers", title: both("Optimizers")),
    ], questions: [question], scenarios: [scenario])

  @Sendable static func review(_ stored: StoredSession) -> SessionReview {
    SessionReview(
      id: stored.id.text, startedAt: "then", scenario: stored.content.scenario.id,
      title: stored.content.scenario.title, options: stored.options,
      questions: [question.id: question], turns: stored.turns.map(\.turn),
      scorecard: stored.scorecard ?? Scorecard(score: 0, results: [], timeUsed: .zero))
  }

  static func progress(
    of store: TranscriptStore
  ) -> @Sendable () throws(StorageError) -> ProgressSummary {
    { () throws(StorageError) in
      ProgressSummary(
        try store.progress(), questions: bank.questions, topics: bank.topics, today: Day(19_675))
    }
  }

  @Sendable static func nothingToRegrade(
    told: (Double) -> Void
  ) throws(StorageError) -> RegradeSummary {
    RegradeTally().summary
  }

  static func hold(in store: TranscriptStore, answer: String) throws {
    let id = try store.createSession(
      SessionOptions(language: .en, mode: .practice, seed: 7, timeLimit: .seconds(600)),
      content: SessionContent(
        scenario: scenario, questions: [question], topics: bank.topics, glossary: Glossary()))
    let assessment = Assessment(
      score: 1,
      criteria: [
        CriterionAssessment(
          id: "batch-statistics", verdict: .earned, credit: 1,
          evidence: [Evidence(start: 0, end: 2, text: String(answer.prefix(2)))])
      ], misconceptions: [], flags: [], mentions: [])
    let turn = Turn(
      number: 1,
      prompt: Prompt(
        kind: .question, question: question.id, text: question.ask, timeLimit: .seconds(180),
        reason: .covers("core")),
      answer: answer, outcome: .answered, timeUsed: .seconds(60), assessment: assessment)
    try store.append(TimedEvent(at: .zero, event: .started), to: id)
    try store.append(
      TimedEvent(at: .seconds(60), event: .graded(assessment)), to: id, turn: turn, grader: "1")
    let result = Scorecard.Result(
      question: question.id, topic: "normalization", unaided: 1, score: 1, turns: [1],
      timeUsed: .seconds(60))
    try store.append(
      TimedEvent(at: .seconds(61), event: .estimated(0.5)), to: id,
      scorecard: Scorecard(score: 1, results: [result], estimate: 0.5, timeUsed: .seconds(60)))
  }
}

/// Goes on by a minute whenever a session is made.
final class Clock: Sendable {
  static let start: Int64 = 1_700_000_000_000
  private let looks = Counter()

  func next() -> Timestamp {
    Timestamp(millisecondsSince1970: Self.start + Int64(looks.next()) * 12_000)
  }
}

final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
