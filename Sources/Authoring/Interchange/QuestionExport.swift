// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import ScenarioCompiler

/// Questions of a bank on their way to another program, and what that program can't hold.
public struct QuestionExport: Sendable {
  public let questions: [Question]
  private let compilation: Compilation

  /// - Parameters:
  ///   - names: Questions, topics or scenarios, in this order of preference; all questions when
  ///     empty.
  ///   - compilation: The bank.
  /// - Throws: The first name that nothing has.
  public init(
    of names: [String], in compilation: Compilation
  ) throws(UnknownName) {
    self.compilation = compilation
    let bank = compilation.bank
    var questions: [Question] = []
    var taken: Set<QuestionID> = []
    for name in names {
      let found: [Question]
      if let question = bank.question(QuestionID(name)) {
        found = [question]
      } else if bank.topics.contains(where: { $0.id == TopicID(name) }) {
        found = bank.questions.filter { $0.topic == TopicID(name) }
      } else if let scenario = bank.scenario(ScenarioID(name)) {
        found = scenario.phases.flatMap(\.questions).compactMap(bank.question)
      } else {
        let known =
          bank.questions.map(\.id.name) + bank.topics.map(\.id.name) + bank.scenarios.map(\.id.name)
        throw UnknownName(name: name, nearest: nearestName(to: name, among: known))
      }
      questions += found.filter { taken.insert($0.id).inserted }
    }
    // Within a topic together, so that a list has each heading once.
    self.questions =
      names.isEmpty ? bank.questions.sorted { ($0.topic, $0.id) < ($1.topic, $1.id) } : questions
  }

  public struct UnknownName: Error, Hashable, Sendable {
    public var name: String
    public var nearest: String?
  }

  /// What every format holds.
  public var list: QuestionList {
    let titles = Dictionary(
      compilation.bank.topics.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return QuestionList(
      questions: questions.map { question in
        let topic = titles[question.topic]
        return ListedQuestion(
          line: 1, id: question.id,
          topic: ListedTopic(
            id: question.topic,
            title: topic.flatMap { Self.written($0)[.en] ?? Self.written($0)[.zh] }
              ?? question.topic.name),
          ask: Self.written(question.ask), answer: Self.written(question.answer),
          source: question.source, difficulty: question.difficulty,
          minutes: Double(question.timeLimit.inMilliseconds) / 60_000)
      })
  }

  /// What a format leaves behind, each with how many there are; in a fixed order.
  public func losses(in format: ExchangeFormat) -> [(what: String, count: Int)] {
    let rubrics = questions.map(\.rubric)
    var losses = [
      ("criteria", rubrics.reduce(0) { $0 + $1.criteria.count }),
      ("misconceptions", rubrics.reduce(0) { $0 + $1.misconceptions.count }),
      ("follow-ups", questions.reduce(0) { $0 + $1.followUps.count }),
      ("examples", questions.reduce(0) { $0 + (examples(of: $1).count) }),
      ("twins", questions.reduce(0) { $0 + $1.twins.count }),
    ]
    losses.append(("topic titles", Set(questions.map(\.topic)).count))
    if format != .csv {
      losses.append(("sources", questions.count { !$0.source.isEmpty }))
      // These hold a question and its answer in one language.
      let mute = list.questions.map { question in
        question.answer.keys.count { question.ask[$0] == nil }
      }
      losses.append(("answers without their question", mute.reduce(0, +)))
    }
    switch format {
    case .gift: losses += [("difficulties", questions.count), ("minutes", questions.count)]
    case .anki: losses.append(("minutes", questions.count))
    case .csv, .markdown: break
    }
    return losses.filter { $0.1 > 0 }.map { (what: $0.0, count: $0.1) }
  }

  func examples(of question: Question) -> [Example] { compilation.examples[question.id] ?? [] }

  /// The languages in which a text is written and not left to the author.
  private static func written(_ text: LocalizedText) -> [Language: String] {
    var written: [Language: String] = [:]
    for language in Language.allCases where text[language] != QuestionDraft.gap {
      written[language] = text[language]
    }
    return written
  }
}
