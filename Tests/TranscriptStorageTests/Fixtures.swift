// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import InterviewModel
import Synchronization

@testable import TranscriptStorage

/// A folder that goes when its test is over.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/viva-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var database: String { path + "/transcripts.sqlite" }

  func bytes(_ name: String = "transcripts.sqlite") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
  }

  func write(_ bytes: Data, to name: String = "transcripts.sqlite") throws {
    try bytes.write(to: URL(fileURLWithPath: path + "/" + name))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func open(_ access: TranscriptStore.Access = .readWrite) throws -> TranscriptStore {
    try TranscriptStore.open(path: database, access: access)
  }

  /// A store whose clock advances by a second at each look, and whose chance counts.
  func openPredictably(from start: Int64 = 1_700_000_000_000) throws -> TranscriptStore {
    let clock = Counter(start)
    let chance = Counter(0)
    return try TranscriptStore.open(
      path: database, access: .readWrite,
      now: { Timestamp(millisecondsSince1970: clock.next(by: 1000)) },
      random: { UInt64(chance.next(by: 1)) })
  }
}

final class Counter: Sendable {
  private let value: Mutex<Int64>
  init(_ start: Int64) { value = Mutex(start) }
  func next(by step: Int64) -> Int64 {
    value.withLock {
      $0 += step
      return $0
    }
  }
}

func both(_ text: String) -> LocalizedText { LocalizedText(zh: text + "？", en: text) }

enum Fixture {
  static func question(_ id: QuestionID, topic: TopicID = "normalization") throws -> Question {
    Question(
      id: id, topic: topic, source: "QuestionsDL 7", difficulty: 3, timeLimit: .seconds(180),
      ask: both("What does \(id) do?"), answer: both("A model answer."),
      rubric: Rubric(
        criteria: [
          Criterion(
            id: "batch-statistics", weight: 3, statement: both("Uses batch statistics"),
            accept: [try Claim("<batch-norm> .. (mean | 均值)")], hint: both("Which statistics?"),
            probe: both("Over what is the mean taken?")),
          Criterion(
            id: "learnable-scale-shift", weight: 1.5, statement: both("γ and β are learnable"),
            accept: [try Claim("γ & β")], hint: both("And then?"), probe: both("What after?")),
        ],
        misconceptions: [
          Misconception(
            id: "normalizes-weights", claims: [try Claim("normalizes weights")], cost: 2,
            challenge: both("The weights?"), correction: both("Activations."))
        ]),
      followUps: [
        FollowUp(
          to: "resnet", when: .all([.hit("batch-statistics"), .score(.atLeast, 0.6)]),
          bridge: both("Now deeper."))
      ])
  }

  static func content(_ questions: [QuestionID] = ["batch-norm", "resnet"]) throws
    -> SessionContent
  {
    SessionContent(
      scenario: Scenario(
        id: "cnn-to-resnet", title: both("CNN"), about: both("From convolution to ResNet"),
        timeLimit: .seconds(1800), mode: .practice,
        followUps: .init(perQuestion: 2, timeLimit: .seconds(60)),
        phases: [
          .init(
            id: "core", title: both("Core"), bridge: both("Let us begin."), count: 2,
            questions: questions)
        ],
        cover: ["batch-norm"]),
      questions: try questions.map { try question($0) },
      topics: [Topic(id: "normalization", title: both("Normalization"), requires: ["cnn"])],
      glossary: Glossary([
        Term(id: "batch-norm", zh: ["批归一化"], en: ["batch normalization"], symbols: ["BN"]),
        Term(id: "increase", role: .relation(opposite: "decrease"), zh: ["增加"], en: ["raise"]),
      ]))
  }

  static let options = SessionOptions(
    language: .zh, mode: .exam, seed: .max - 1, timeLimit: .seconds(1800))

  /// With NUL, a lone replacement character, an escape sequence and an emoji.
  static let answer = "BN 用 batch 的均值\u{0}和方差。\nγ、β 可学习 \u{FFFD}\u{1B}[31m 👩‍🔬"

  static let assessment = Assessment(
    score: 0.1 + 0.2,
    criteria: [
      CriterionAssessment(
        id: "batch-statistics", verdict: .earned, credit: 1,
        evidence: [
          Evidence(start: 0, end: 18, text: "BN 用 batch 的\u{0}"),
          Evidence(start: 20, end: 26, text: "均值"),
        ], claim: "<batch-norm> .. (mean | 均值)"),
      CriterionAssessment(
        id: "learnable-scale-shift", verdict: .missed, credit: 0,
        nearestMiss: .init(
          claim: "γ & β", evidence: [Evidence(start: 3, end: 5, text: "γ\u{0}")],
          lacking: ["β"])),
    ],
    misconceptions: [
      MisconceptionFinding(
        id: "normalizes-weights", claim: "normalizes weights",
        evidence: [Evidence(start: 1, end: 2, text: "w")])
    ], flags: [.echo, .truncated], mentions: ["batch-norm"])

  static func turn(
    _ number: Int, _ question: QuestionID = "batch-norm", kind: Prompt.Kind = .question,
    answer: String = answer, assessment: Assessment? = assessment
  ) -> Turn {
    Turn(
      number: number,
      prompt: Prompt(
        kind: kind, question: question, text: both("What?"), bridge: both("So."),
        timeLimit: .seconds(180),
        reason: .ability(phase: "core", ability: -0.3, difficulty: 1.25)),
      answer: answer, outcome: .answered, timeUsed: .milliseconds(61_234),
      hints: ["batch-statistics"], flagged: number == 2, assessment: assessment)
  }

  static let scorecard = Scorecard(
    score: 0.7,
    results: [
      .init(
        question: "batch-norm", topic: "normalization", unaided: 0.3, score: 0.7, turns: [1, 2],
        timeUsed: .milliseconds(99_001))
    ], estimate: 0.55, timeUsed: .milliseconds(99_002))

  /// One event of each kind.
  static let events: [TimedEvent] = [
    .started, .askedForHint, .flagged, .paused, .resumed, .submitted(answer: answer),
    .graded(assessment), .timedOut(draft: "半句\u{0}"), .skipped, .gaveUp, .quit(draft: ""),
    .estimated(nil), .estimated(0.55),
  ].enumerated().map { TimedEvent(at: .milliseconds($0 * 1501), event: $1) }

  /// A session with two questions, a follow-up, a second grade and a scorecard.
  @discardableResult
  static func fill(_ store: TranscriptStore) throws -> SessionID {
    let id = try store.createSession(options, content: content())
    let last = events.count - 1
    for (index, event) in events.enumerated() {
      switch index {
      case 6: try store.append(event, to: id, turn: turn(1), grader: "1")
      case 7:
        let probe = turn(2, kind: .probe("learnable-scale-shift"), answer: "γ")
        try store.append(event, to: id, turn: probe, grader: "1")
      case 8:
        let skipped = Turn(
          number: 3, prompt: turn(3, "resnet").prompt, answer: "", outcome: .skipped,
          timeUsed: .zero)
        try store.append(event, to: id, turn: skipped, flagged: 1)
      case last: try store.append(event, to: id, scorecard: scorecard)
      default: try store.append(event, to: id)
      }
    }
    return id
  }
}

extension TranscriptStore {
  func addGrade(_ grade: Grade, toTurn number: Int, of session: SessionID) throws {
    try record([Revision(session: session, grades: [.init(turn: number, grade: grade)])])
  }

  /// Runs SQL behind the store's back.
  func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  func number(_ sql: String) throws -> Int {
    try queue.read { try Int.fetchOne($0, sql: sql) ?? -1 }
  }
}
