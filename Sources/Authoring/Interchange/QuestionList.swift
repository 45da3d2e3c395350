// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A question as people and other programs keep it: its texts, and little else.
public struct ListedQuestion: Hashable, Sendable {
  /// Where it begins in its list, from 1.
  public var line: Int
  /// Its id, when the list gives one.
  public var id: QuestionID?
  public var topic: ListedTopic?
  public var ask: [Language: String]
  public var answer: [Language: String]
  /// Points to be made, or remarks.
  public var notes: [String]
  public var source: String
  /// Pages that the list refers to.
  public var links: [String]
  /// 1 … 5.
  public var difficulty: Int?
  public var minutes: Double?

  public init(
    line: Int, id: QuestionID? = nil, topic: ListedTopic? = nil, ask: [Language: String] = [:],
    answer: [Language: String] = [:], notes: [String] = [], source: String = "",
    links: [String] = [], difficulty: Int? = nil, minutes: Double? = nil
  ) {
    self.line = line
    self.id = id
    self.topic = topic
    self.ask = ask
    self.answer = answer
    self.notes = notes
    self.source = source
    self.links = links
    self.difficulty = difficulty
    self.minutes = minutes
  }
}

/// What a list calls a topic: a heading, a category, a deck.
public struct ListedTopic: Hashable, Sendable {
  public var id: TopicID?
  public var title: String
  /// The headings above it.
  public var within: [String]
  /// What belongs to it, as the list says.
  public var points: [String]

  public init(id: TopicID? = nil, title: String, within: [String] = [], points: [String] = []) {
    self.id = id
    self.title = title
    self.within = within
    self.points = points
  }
}

/// What was read of a list of questions, and everything in it that has no place in a question.
public struct QuestionList: Hashable, Sendable {
  public var questions: [ListedQuestion] = []
  /// Topics that the list names, with or without questions.
  public var topics: [ListedTopic] = []
  public var losses: [Loss] = []

  public init(
    questions: [ListedQuestion] = [], topics: [ListedTopic] = [], losses: [Loss] = []
  ) {
    self.questions = questions
    self.topics = topics
    self.losses = losses
  }

  /// Puts the same question in two languages together: same id, and no language twice.
  func withTranslationsJoined() -> QuestionList {
    var list = self
    list.questions = []
    var places: [QuestionID: Int] = [:]
    for question in questions {
      guard let id = question.id, let place = places[id],
        question.ask.keys.allSatisfy({ list.questions[place].ask[$0] == nil })
      else {
        if let id = question.id, places[id] == nil { places[id] = list.questions.count }
        list.questions.append(question)
        continue
      }
      var joined = list.questions[place]
      joined.ask.merge(question.ask) { first, _ in first }
      joined.answer.merge(question.answer) { first, _ in first }
      joined.notes += question.notes.filter { !joined.notes.contains($0) }
      joined.links += question.links.filter { !joined.links.contains($0) }
      list.questions[place] = joined
    }
    return list
  }
}

/// Something in a list that could not be taken over, or not as it was.
public struct Loss: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case outsideOfQuestions
    case noWords
    case noQuestionColumn
    case unknownColumn
    case tooManyCells
    case unclosedQuote
    case unclosedAnswer
    case strayMark
    case description
    case weights
    case tolerance
    case media
    case badID
    case takenID
    case badNumber(key: String)
    case unknownLanguage
    case sameAs(line: Int)
    case noTopic
  }

  /// From 1.
  public var line: Int
  public var reason: Reason
  /// The beginning of what it is about.
  public var text: String

  init(_ reason: Reason, line: Int, text: some StringProtocol = "") {
    self.line = line
    self.reason = reason
    let short = text.trimmed.prefix(60)
    self.text = short + (text.trimmed.count > 60 ? "…" : "")
  }
}

extension Loss {
  /// What was lost and, where something can be done about it, what.
  public var message: String { sentence + (text.isEmpty ? "" : ": “\(text)”") }

  private var sentence: String {
    switch reason {
    case .outsideOfQuestions: "belongs to no question and is left out"
    case .noWords: "has no words and is left out"
    case .noQuestionColumn: "no column is called “question”; nothing was read"
    case .unknownColumn: "this column has no place in a question and is left out"
    case .tooManyCells: "more cells than columns; the rest of the row is left out"
    case .unclosedQuote: "a quote is opened and never closed; the line is read as it stands"
    case .unclosedAnswer: "the answer that begins with { is never closed; the question is left out"
    case .strayMark: "text behind the answer can't be placed and is left out"
    case .description: "a text without { } asks nothing and is left out"
    case .weights: "shares of a mark are left out; the answers are kept"
    case .tolerance: "the tolerance of a number is left out"
    case .media: "pictures and sounds are left out"
    case .badID: "is no id (lower-case letters, digits, hyphens); another one is made"
    case .takenID: "this id belongs to another question; the question is left out"
    case .badNumber(let key): "no \(key) that a question can have; it is left out"
    case .unknownLanguage: "the language is neither zh nor en; it is told from the text"
    case .sameAs(let line): "the same question as in line \(line); it is left out"
    case .noTopic: "no topic: write a heading above it, or give one with --topic"
    }
  }
}
