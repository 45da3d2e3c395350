// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import LineEditing
import Reporting
import TranscriptStorage

/// A session looked at again at a terminal, question by question, with keys for what a person wants
/// to do about it.
struct ReviewDesk {
  /// What is shown of the question.
  private enum View { case answers, model, lastAttempt, help }

  private let store: TranscriptStore
  private let surroundings: Surroundings
  private let language: Language
  private let screen: KeyScreen
  private var stored: StoredSession
  private var review: SessionReview
  /// 0 is the scorecard, 1 … the questions.
  private var page = 0
  private var view = View.answers
  private var top = 0
  /// What the last key did, shown once.
  private var news: String?

  init(
    _ stored: StoredSession, store: TranscriptStore, _ surroundings: Surroundings,
    _ language: Language
  ) throws {
    self.store = store
    self.surroundings = surroundings
    self.language = language
    self.stored = stored
    review = try SessionReview(stored, from: store)
    screen = try KeyScreen(surroundings)
  }

  mutating func run() throws {
    defer {
      screen.close()
      screen.editor.end()
    }
    try screen.open()
    var isNew = true
    while true {
      if isNew { try draw() }
      isNew = true
      switch screen.editor.nextKey(timeout: .seconds(3600)) {
      case .key("q"): return
      case .key("n"), .right: move(by: 1)
      case .key("b"), .left: move(by: -1)
      case .key("j"), .down: top += 1
      case .key("k"), .up: top -= 1
      case .key(" "), .pageDown: top += screen.room - 2
      case .pageUp: top -= screen.room - 2
      case .key("r"): toggle(.model)
      case .key("d"): toggle(.lastAttempt)
      case .key("?"), .key("？"): toggle(.help)
      case .key("f"): try flag()
      case .key("w"): try mark()
      case .key("t"): try note()
      case .key("s"): try schedule()
      case .key("a"): try again()
      case .redraw: break
      case .interrupted: throw ExitCode(128 + SIGINT)
      case .terminated: throw ExitCode(128 + SIGTERM)
      case .hangup: throw ExitCode(128 + SIGHUP)
      case .key, .idle: isNew = false
      }
    }
  }

  // MARK: What is seen

  private mutating func draw() throws {
    let lines = try content()
    top = max(0, min(top, lines.count - screen.room))
    let keys = say(page == 0 ? .cardKeys : .questionKeys)
    try screen.show(lines, from: top, footer: news ?? keys)
    news = nil
  }

  private func content() throws -> [String] {
    let (style, columns) = (screen.style, screen.columns)
    let text: String
    switch view {
    case .help: text = say(.help) + "\n"
    case _ where page == 0:
      text = ScorecardScreen(review, language: language, style: style, columns: columns).text
    case .model: text = modelAnswer(columns)
    case .lastAttempt: text = try lastAttempt(style, columns)
    case .answers:
      text =
        QuestionReport(number: page, in: review, language: language)?
        .text(style: style, columns: columns) ?? ""
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private func modelAnswer(_ columns: Int) -> String {
    let answer = question?.answer[language] ?? ""
    let lines = visible(answer).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).wrapped(to: columns) }
    return ([Phrase.review(.modelAnswer).text(in: language), ""] + lines)
      .map { $0 + "\n" }.joined()
  }

  private func lastAttempt(_ style: Style, _ columns: Int) throws -> String {
    guard let asked,
      let earlier = try store.earlierSession(with: asked, than: stored.summary.startedAt)
    else { return say(.noEarlierAttempt) + "\n" }
    let before = try SessionReview(
      store.session(earlier.text, .asked), from: store)
    return AttemptComparison(of: asked, before: before, after: review, language: language)?
      .text(style: style, columns: columns) ?? say(.noEarlierAttempt) + "\n"
  }

  private mutating func move(by step: Int) {
    page = max(0, min(review.questionCount, page + step))
    view = .answers
    top = 0
  }

  private mutating func toggle(_ other: View) {
    view = view == other ? .answers : other
    top = 0
  }

  // MARK: What is done

  /// The question of the page.
  private var asked: QuestionID? { review.turns(ofQuestion: page).first?.prompt.question }
  private var question: Question? { asked.flatMap { review.questions[$0] } }

  private mutating func flag() throws {
    guard let turn = review.turns(ofQuestion: page).first else { return }
    try store.setFlag(!turn.flagged, onTurn: turn.number, of: stored.id)
    try reload(saying: turn.flagged ? .unflagged : .flagged)
  }

  private mutating func note() throws {
    guard let turn = review.turns(ofQuestion: page).first else { return }
    guard let text = try reply(to: .askNote) else { return }
    try store.setNote(text, onTurn: turn.number, of: stored.id)
    try reload(saying: text.isEmpty ? .noteDeleted : .noted)
  }

  private mutating func schedule() throws {
    guard let asked else { return }
    guard let text = try reply(to: .askDays) else { return }
    guard let days = Int(text.trimmingCharacters(in: .whitespaces)), (0...3650).contains(days)
    else {
      news = say(.noDays)
      return
    }
    try store.setWish((Timestamp.now().localDay + days).number, for: asked)
    news = say(.scheduled(days: days))
  }

  /// The person's word in the grader's place: which answer, which point, what it is worth, and why.
  private mutating func mark() throws {
    let turns = review.turns(ofQuestion: page).filter { $0.assessment != nil }
    guard let question, var turn = turns.first else { return }
    screen.close()
    defer { try? screen.open() }
    if turns.count > 1 {
      let labels = turns.enumerated().map { index, turn in
        "\(index). " + visible(turn.prompt.text[language])
      }
      try StandardOutput.write("\n" + labels.joined(separator: "\n") + "\n")
      guard let choice = try choice(.askWhichAnswer, among: 0...(turns.count - 1)) else { return }
      turn = turns[choice]
    }
    let parts = MarkablePart.all(of: question.rubric, turn.assessment, language)
    let lines = parts.enumerated().map { index, part in
      "\(index + 1). \(part.mark.sign) \(visible(part.statement))"
    }
    try StandardOutput.write("\n" + lines.joined(separator: "\n") + "\n")
    guard let choice = try choice(.askWhichPoint, among: 1...max(1, parts.count)),
      let credit = try self.choice(.askWorth, among: { Self.credits[$0.lowercased()] }),
      let reason = try answer(to: .askWhy)
    else { return }
    let desk = MarkingDesk(store: store, surroundings: surroundings, language: language)
    let marked = try desk.mark(
      parts[choice - 1].name, credit: credit, reason: reason, onTurn: turn.number, of: stored)
    try reload(saying: .marked(score: marked.score))
  }

  private static let credits = ["y": 1.0, "1": 1.0, "h": 0.5, "n": 0.0, "0": 0.0]

  /// Asks the question of the page once more, in a session of its own.
  private mutating func again() throws {
    guard let question else { return }
    screen.close()
    defer { try? screen.open() }
    let content = SessionContent(
      asking: [question], of: try store.session(stored.id.text).content)
    let options = SessionOptions(
      language: language, mode: .practice, seed: UInt64.random(in: 0...999_999),
      timeLimit: content.scenario.timeLimit)
    try TerminalRehearsal(
      store: store, surroundings: surroundings, language: language, editor: screen.editor
    ).hold(options, ScenarioContent(content))
    news = say(.askedAgain)
  }

  private mutating func reload(saying phrase: Phrase.Reviewing) throws {
    stored = try store.session(stored.id.text, .asked)
    review = try SessionReview(stored, from: store)
    news = say(phrase)
  }

  // MARK: Questions to the person

  /// A line typed below the screen; nil when the person would rather not.
  private func reply(to phrase: Phrase.Reviewing) throws -> String? {
    screen.close()
    defer { try? screen.open() }
    return try answer(to: phrase)
  }

  private func answer(to phrase: Phrase.Reviewing) throws -> String? {
    switch screen.editor.ask(say(phrase) + " ") {
    case .line(let text): return text.trimmingCharacters(in: .whitespaces)
    case .endOfInput, .interrupted: return nil
    case .hangup: throw ExitCode(128 + SIGHUP)
    case .terminated: throw ExitCode(128 + SIGTERM)
    }
  }

  private mutating func choice(
    _ phrase: Phrase.Reviewing, among range: ClosedRange<Int>
  ) throws -> Int? {
    try choice(phrase) { Int($0).flatMap { range.contains($0) ? $0 : nil } }
  }

  /// What a line typed below the screen chooses; nil when it is empty, or after saying that it chooses
  /// nothing.
  private mutating func choice<Value>(
    _ phrase: Phrase.Reviewing, among value: (String) -> Value?
  ) throws -> Value? {
    guard let text = try answer(to: phrase), !text.isEmpty else { return nil }
    guard let value = value(text) else {
      news = say(.notAChoice(text))
      return nil
    }
    return value
  }

  private func say(_ phrase: Phrase.Reviewing) -> String {
    Phrase.reviewing(phrase).text(in: language)
  }
}
