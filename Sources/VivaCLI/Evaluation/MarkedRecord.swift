// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel

/// One line of a file of marked answers.
struct MarkedRecord {
  /// What the answer answers, and is graded by.
  enum Asked: Hashable {
    case bank(QuestionID)
    case references(prompt: String, [String])
  }

  /// Why a line is none.
  struct Fault: Error, Equatable { let why: String }

  let id: String?
  /// The name that the file itself gives to the question.
  let questionName: String?
  let asked: Asked
  let answer: String
  /// 0 … 1.
  let mark: Double
  /// As the label says, or whether the score is the highest; nil for a bare mark.
  let isCorrect: Bool?
  let kind: String?
  let language: String?
  let pair: String?
  let reason: String?

  init(line: Data) throws(Fault) {
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: line)
    } catch {
      throw Fault(why: Self.sentence(for: error))
    }
    id = fields.id?.text
    questionName = fields.questionID?.text
    answer = fields.answer
    kind = fields.kind?.text
    language = fields.lang?.text
    pair = fields.pair?.text
    reason = fields.reason?.text
    asked = try Self.asked(by: fields)
    mark = try Self.mark(in: fields)
    if let label = fields.label?.text {
      isCorrect = label.lowercased() == "correct"
    } else {
      isCorrect = fields.mark == nil ? mark == 1 : nil
    }
  }

  private static func asked(by fields: Fields) throws(Fault) -> Asked {
    let references = fields.references?.texts ?? []
    if !references.isEmpty {
      guard let prompt = fields.question ?? fields.prompt else {
        throw Fault(why: "“question” is missing")
      }
      return .references(prompt: prompt, references)
    }
    guard let question = fields.question, fields.references == nil else {
      throw Fault(why: "either “question” or “references” must be given")
    }
    return .bank(QuestionID(question))
  }

  private static func mark(in fields: Fields) throws(Fault) -> Double {
    if let mark = fields.mark {
      guard (0...100).contains(mark) else { throw Fault(why: "“mark” must be 0 to 100") }
      return mark / 100
    }
    guard let score = fields.score, let greatest = fields.max else {
      throw Fault(why: "either “mark” or “score” and “max” must be given")
    }
    guard greatest > 0, (0...greatest).contains(score) else {
      throw Fault(why: "“score” must be 0 to “max”")
    }
    return score / greatest
  }

  /// Without a word of the line itself: its answer may be one that nobody is to see.
  private static func sentence(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "“\(key.stringValue)” is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.codingPath.first.map { "“\($0.stringValue)” is not of the right type" }
        ?? "not a JSON object"
    default: "not a JSON object"
    }
  }
}

private struct Fields: Decodable {
  var id: Name?
  var questionID: Name?
  var question: String?
  var prompt: String?
  var references: References?
  var answer: String
  var mark: Double?
  var score: Double?
  var max: Double?
  var kind: Note?
  var label: Note?
  var lang: Note?
  var pair: Note?
  var reason: Note?

  enum CodingKeys: String, CodingKey {
    case id, question, prompt, references, answer, mark, score, max, kind, label, lang, pair, reason
    case questionID = "question_id"
  }
}

/// Text or a whole number.
private struct Name: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      text = String(number)
    } else {
      text = try value.decode(String.self)
    }
  }
}

/// A field that may be absent, and is taken for absent when it is something else.
private struct Note: Decodable {
  let text: String?

  init(from decoder: any Decoder) throws { text = try? Name(from: decoder).text }
}

/// A list of texts, or a single one.
private struct References: Decodable {
  let texts: [String]

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let single = try? value.decode(String.self) {
      texts = [single]
    } else {
      texts = try value.decode([String].self)
    }
  }
}
