// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Grading
import InterviewModel
import Reporting
import SessionEngine
import TranscriptStorage

struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Hold a stored session again and compare.",
    discussion: """
      The recorded events are put to the interviewer again, and the answers are graded again. Exit \
      code 0 when every question, follow-up and score comes out the same, else 1 with the first \
      difference.
      """)

  @Argument(help: "The session's id or its beginning; otherwise the latest.") var session: String?
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    let stored = try store.session(named: session, in: language)
    let replayed = SessionReplay(stored).turns
    let recorded = try orFail(in: language) { () throws(StorageError) in
      try store.turnsOfTheDay(stored)
    }
    for number in 0..<max(recorded.count, replayed.count) {
      let before = number < recorded.count ? recorded[number] : nil
      let after = number < replayed.count ? replayed[number] : nil
      if before == after { continue }
      let phrase = Phrase.trouble(
        .replayDiffers(
          turn: number + 1, recorded: summary(before, after), replayed: summary(after, before)))
      StandardError.line(phrase.text(in: language))
      throw ExitStatus.checkFailed.exitCode
    }
    try StandardOutput.line(
      Phrase.trouble(.replaySame(turns: recorded.count)).text(in: language))
  }

  /// What is to be said of a turn beside the one that it differs from.
  private func summary(_ turn: Turn?, _ other: Turn?) -> String {
    guard let turn else { return "–" }
    let prompt = "\(turn.prompt.question) (\(turn.prompt.kind.name))"
    guard let other, other.prompt == turn.prompt else { return prompt }
    if other.outcome != turn.outcome { return "\(prompt), \(turn.outcome.rawValue)" }
    let score = turn.assessment.map { "\(($0.score * 1000).rounded() / 1000)" } ?? "–"
    let credits = (turn.assessment?.criteria ?? []).filter {
      other.assessment?[$0.id] != $0
    }.map { "\($0.id) \($0.verdict.rawValue)" }
    return ([prompt, score] + credits).joined(separator: ", ")
  }
}

extension TranscriptStore {
  /// The turns of a session with the grades that they got then; later grades and marks are no part
  /// of it.
  fileprivate func turnsOfTheDay(
    _ stored: StoredSession
  ) throws(StorageError) -> [Turn] {
    var turns = stored.turns.map(\.turn)
    for index in turns.indices {
      let first = try grades(ofTurn: turns[index].number, of: stored.id)
        .first { $0.origin == .grader }
      turns[index].assessment = first?.assessment
    }
    return turns
  }
}

/// A stored session held again: the same events, graded anew with the rubrics as they were.
struct SessionReplay {
  /// Compiled of what the session was played with.
  let grader: Grader
  let turns: [Turn]

  init(_ stored: StoredSession) {
    let content = stored.content
    let grader = Grader(questions: content.questions, glossary: content.glossary)
    var session = Session(
      scenario: content.scenario, questions: content.questions, options: stored.options)
    for entry in stored.events {
      var event = entry.event
      if case .graded = event, case .grading(let pending) = session.phase,
        let assessment = grader.assess(pending.answer, to: pending.open.prompt.question)
      {
        event = .graded(assessment)
      }
      _ = session.handle(event, at: entry.at)
    }
    self.grader = grader
    turns = session.turns
  }
}

extension Prompt.Kind {
  fileprivate var name: String {
    switch self {
    case .question: "question"
    case .probe(let id): "probe \(id)"
    case .challenge(let id): "challenge \(id)"
    }
  }
}
