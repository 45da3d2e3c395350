// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
public import InterviewModel
internal import ScenarioCompiler

/// What comes of a list of questions in a bank: new topics, drafts of new questions, and those that
/// are there already.
public struct QuestionImport: Sendable {
  public struct NewTopic: Sendable {
    public var id: TopicID
    var listed: ListedTopic

    /// The lines of its `topic.yaml`.
    public var lines: [String] {
      var lines = ["# A draft: write what is marked TODO."]
      if !listed.within.isEmpty {
        lines += AuthoredText.comment("Part of: " + listed.within.joined(separator: " › "))
      }
      if !listed.points.isEmpty {
        lines += AuthoredText.comment("Points: " + listed.points.joined(separator: "; "))
      }
      let language = Language(of: listed.title)
      lines += ["topic: \(id)", "title:"]
      return lines
        + AuthoredText.localized { $0 == language ? listed.title : nil }.map { "  " + $0 }
    }
  }

  public struct NewQuestion: Sendable {
    public var id: QuestionID
    public var topic: TopicID
    var listed: ListedQuestion
    var notes: [String]

    /// The lines of its file. Drafting claims takes a while, and several can be drafted at once.
    public func lines(glossary: Glossary) -> [String] {
      let languages = Language.allCases.filter { listed.answer[$0] != nil }
      let references = languages.compactMap { listed.answer[$0] }
      let asked = Language.allCases.compactMap { listed.ask[$0] }
      let rubric = RubricDraft(
        prompt: asked.joined(separator: " "), references: references, glossary: glossary)
      return QuestionDraft(
        id: id, ask: listed.ask, references: references,
        answers: listed.answer, points: rubric.criteria.isEmpty ? listed.notes : [],
        rubric: rubric, notes: notes + (rubric.criteria.isEmpty ? [] : listed.notes),
        source: listed.source, sources: listed.links, difficulty: listed.difficulty ?? 3,
        minutes: listed.minutes ?? 3
      ).lines
    }
  }

  /// In the order of the list.
  public private(set) var topics: [NewTopic] = []
  public private(set) var questions: [NewQuestion] = []
  /// Questions of the list that the bank has, by the line of the list.
  public private(set) var known: [(line: Int, id: QuestionID)] = []
  public private(set) var losses: [Loss] = []

  private var questionIDs: Set<QuestionID>
  private var idsByText: [String: QuestionID] = [:]
  private var topicIDs: Set<TopicID>
  private var topicsByTitle: [String: TopicID] = [:]
  private var linesByText: [String: Int] = [:]
  private var linesByID: [QuestionID: Int] = [:]
  private var counts: [TopicID: Int] = [:]
  private let given: GivenIDs

  /// - Parameters:
  ///   - list: What is to be imported.
  ///   - bank: What is there already.
  ///   - topic: The topic of all questions; otherwise each list tells its own.
  ///   - given: Ids that were chosen beforehand.
  public init(
    _ list: QuestionList, into bank: Bank, topic: TopicID? = nil, given: GivenIDs = GivenIDs()
  ) {
    self.given = given
    questionIDs = Set(bank.questions.map(\.id))
    topicIDs = Set(bank.topics.map(\.id))
    losses = list.losses
    for question in bank.questions {
      for language in Language.allCases {
        let text = question.ask[language]
        if text != QuestionDraft.gap { idsByText[text.likeness] = question.id }
      }
    }
    for topic in bank.topics {
      for language in Language.allCases { topicsByTitle[topic.title[language].likeness] = topic.id }
    }
    for listed in list.topics where topic == nil { _ = topicID(of: listed) }
    for question in list.questions { add(question, to: topic) }
    losses.sort { $0.line < $1.line }
  }

  private mutating func add(_ question: ListedQuestion, to chosen: TopicID?) {
    let texts = Language.allCases.compactMap { question.ask[$0] }
    let keys = texts.map(\.likeness)
    let first = texts.first ?? ""
    if let id = keys.compactMap({ idsByText[$0] }).first, question.id == nil || question.id == id {
      known.append((question.line, id))
      return
    }
    // Texts without letters are not alike.
    if question.id == nil,
      let line = keys.compactMap({ $0.isEmpty ? nil : linesByText[$0] }).first
    {
      losses.append(Loss(.sameAs(line: line), line: question.line, text: first))
      return
    }
    let wanted = question.id ?? keys.compactMap { given.questions[$0] }.first
    if let wanted, !questionIDs.insert(wanted).inserted {
      losses.append(Loss(.takenID, line: question.line, text: "\(wanted): " + first))
      return
    }
    let elsewhere = chosen ?? keys.compactMap { given.topicOfQuestion[$0] }.first
    guard let topic = elsewhere ?? question.topic.map({ topicID(of: $0) }) else {
      losses.append(Loss(.noTopic, line: question.line, text: first))
      return
    }
    if topicIDs.insert(topic).inserted {
      topics.append(NewTopic(id: topic, listed: ListedTopic(title: title(of: topic))))
    }
    var notes: [String] = []
    if elsewhere != nil, let heading = question.topic, heading.id != topic {
      notes.append("Under: " + (heading.within + [heading.title]).joined(separator: " › "))
    }
    for key in keys { linesByText[key] = question.line }
    let id = wanted ?? newID(for: question.ask[.en] ?? first, in: topic)
    questions.append(NewQuestion(id: id, topic: topic, listed: question, notes: notes))
  }

  // MARK: Names

  /// English words of the question; the topic and a number where there are none.
  private mutating func newID(for text: String, in topic: TopicID) -> QuestionID {
    let name = Self.name(of: text)
    var number = name == nil ? (counts[topic] ?? 0) + 1 : 1
    while true {
      let words = name ?? topic.name
      let id = QuestionID(name != nil && number == 1 ? words : "\(words)-\(number)")
      if questionIDs.insert(id).inserted {
        if name == nil { counts[topic] = number }
        return id
      }
      number += 1
    }
  }

  private mutating func topicID(of listed: ListedTopic) -> TopicID {
    let key = listed.title.likeness
    if let id = listed.id, topicIDs.contains(id) { return id }
    if listed.id == nil, let id = topicsByTitle[key] { return id }
    var id = listed.id ?? given.topics[key]
    if id == nil {
      let name = Self.name(of: listed.title)
      var number = 1
      repeat {
        let words = name ?? "topic"
        id = TopicID(name != nil && number == 1 ? words : "\(words)-\(number)")
        number += 1
      } while id.map(topicIDs.contains) ?? false
    }
    let found = id ?? "topic"
    topicsByTitle[key] = found
    if topicIDs.insert(found).inserted { topics.append(NewTopic(id: found, listed: listed)) }
    return found
  }

  /// Up to five English words of a text, as an id; nil where it has none.
  public static func name(of text: String) -> String? {
    let words = text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let name = words.prefix(5).joined(separator: "-").prefix(60)
    guard name.contains(where: \.isLetter) else { return nil }
    return isIdentifier(String(name)) ? String(name) : nil
  }

  private func title(of topic: TopicID) -> String {
    let words = topic.name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
