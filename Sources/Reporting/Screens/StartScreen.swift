// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What a candidate reads before the clock runs.
public struct StartScreen: Sendable {
  /// How an earlier session of the scenario went.
  public struct LastTime: Hashable, Sendable {
    /// 0 … 1.
    public var score: Double
    /// Formatted for the reader.
    public var startedAt: String

    public init(score: Double, startedAt: String) {
      self.score = score
      self.startedAt = startedAt
    }
  }

  private let scenario: Scenario
  private let questions: [Question]
  private let options: SessionOptions
  private let count: Int
  private let path: String
  private let lastTime: LastTime?

  /// - Parameters:
  ///   - scenario: What is going to be rehearsed.
  ///   - questions: The questions that may be asked; they tell how long a question takes.
  ///   - options: Its `language` is the language of the screen.
  ///   - count: How many questions there will be at most.
  ///   - path: The file that the session is recorded in.
  ///   - lastTime: Missing for a candidate's first time.
  public init(
    _ scenario: Scenario, questions: [Question], options: SessionOptions, count: Int,
    path: String, lastTime: LastTime?
  ) {
    self.scenario = scenario
    self.questions = questions
    self.options = options
    self.count = count
    self.path = path
    self.lastTime = lastTime
  }

  /// Ends with a newline; the line that says “press Enter” is the last. A session that starts by
  /// itself leaves that line out.
  public func text(
    style: Style = .plain, columns: Int = 80, waitsForEnter: Bool = true
  ) -> String {
    let language = options.language
    let title = Phrase.start(.title(scenario.title)).text(in: language)
    var document = Document(
      language: language,
      blocks: [.heading(1, title), .paragraph([Span(scenario.about[language])])])
    document.blocks.append(.paragraph([]))
    document.blocks.append(.list(facts.map { Phrase.start($0).text(in: language) }))
    document.blocks.append(.paragraph([]))
    document.blocks.append(.paragraph([Span(Phrase.start(.howToSubmit).text(in: language))]))
    if waitsForEnter {
      let enter = Phrase.start(.pressEnter).text(in: language)
      document.blocks.append(.paragraph([Span(enter, .strong)]))
    }
    return document.terminalText(style: style, columns: columns)
  }

  private var facts: [Phrase.Start] {
    let limits = questions.map(\.timeLimit)
    let count: Phrase.Start = .questions(
      count: count, shortest: limits.min() ?? .zero, longest: limits.max() ?? .zero)
    return [
      count, .session(options.timeLimit),
      .followUps(perQuestion: scenario.followUps.perQuestion, limit: scenario.followUps.timeLimit),
      .mode(options.mode), .scoring, .recorded(path: path), .seed(options.seed),
      lastTime.map { .lastScore($0.score, when: $0.startedAt) } ?? .firstTime,
    ]
  }
}
