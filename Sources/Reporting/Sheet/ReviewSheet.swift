// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A whole scenario on one page, for those who are to judge it and do not write rubrics themselves.
public struct ReviewSheet: Sendable {
  /// An answer that tests a rubric, and what became of it.
  public struct Example: Sendable {
    public var name: String
    public var answer: String
    /// 0 … 1
    public var score: Double
    public var wanted: ClosedRange<Double>?
    /// Where it does not get what it must, in sentences.
    public var faults: [String]

    public init(
      name: String, answer: String, score: Double, wanted: ClosedRange<Double>?, faults: [String]
    ) {
      self.name = name
      self.answer = answer
      self.score = score
      self.wanted = wanted
      self.faults = faults
    }
  }

  /// A question with what a check found out about it.
  public struct Entry: Sendable {
    public var question: Question
    public var examples: [Example]
    /// In sentences.
    public var faults: [String]

    public init(question: Question, examples: [Example], faults: [String]) {
      self.question = question
      self.examples = examples
      self.faults = faults
    }
  }

  let scenario: Scenario
  /// What is wrong with the scenario itself, in sentences.
  let faults: [String]
  let entries: [QuestionID: Entry]
  /// Of every question that a follow-up may lead to.
  let asked: [QuestionID: LocalizedText]

  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - faults: What is wrong with the scenario itself, in sentences.
  ///   - entries: Its questions, in any order.
  ///   - bank: Where its follow-ups may lead.
  public init(_ scenario: Scenario, faults: [String], entries: [Entry], bank: Bank) {
    self.scenario = scenario
    self.faults = faults
    self.entries = Dictionary(
      entries.map { ($0.question.id, $0) }, uniquingKeysWith: { first, _ in first })
    asked = Dictionary(
      bank.questions.map { ($0.id, $0.ask) }, uniquingKeysWith: { first, _ in first })
  }

  /// GitHub-flavoured Markdown; ends with a newline.
  public var markdown: String { document.markdown }

  /// One self-contained HTML page without script.
  public var html: String { document.html }

  private var document: Document {
    Document(language: .en, blocks: head + phases)
  }

  private var head: [Document.Block] {
    let minutes = scenario.timeLimit.components.seconds / 60
    let each = scenario.followUps.timeLimit.components.seconds
    let rules =
      "\(minutes) minutes · \(scenario.mode.rawValue) · at most \(scenario.followUps.perQuestion) "
      + "follow-ups to a question, \(each) s each"
    var blocks: [Document.Block] = [
      .heading(1, both(scenario.title)), .paragraph([Span(lines(scenario.about))]),
      .paragraph([Span(rules, .quiet)]),
    ]
    blocks += found(faults)
    if !scenario.cover.isEmpty {
      blocks.append(
        .paragraph([
          Span("Always asked, before any other of their phase: ", .strong),
          Span(scenario.cover.map(\.name).joined(separator: ", ")),
        ]))
    }
    return blocks
  }

  private var phases: [Document.Block] {
    var number = 0
    return scenario.phases.flatMap { phase -> [Document.Block] in
      let count = min(phase.count, phase.questions.count)
      let questions = phase.questions.compactMap { entries[$0] }.flatMap { entry in
        number += 1
        return blocks(of: entry, number: number)
      }
      return [
        .heading(2, both(phase.title)), .paragraph([Span(lines(phase.bridge))]),
        .paragraph([Span("Asks \(count) of these \(phase.questions.count).", .quiet)]),
      ] + questions
    }
  }

  // MARK: Words

  /// Both languages on a line.
  func both(_ text: LocalizedText) -> String { "\(text.zh) · \(text.en)" }

  /// A language a line.
  func lines(_ text: LocalizedText) -> String { "\(text.zh)\n\(text.en)" }

  func found(_ faults: [String]) -> [Document.Block] {
    faults.isEmpty ? [] : [.findings(faults.map { .init(mark: .wrong, statement: $0) })]
  }
}
