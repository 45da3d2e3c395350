// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Grading
import InterviewModel
import Reporting
import ScenarioCompiler

/// Grades JSON Lines, one line out for each line in, in the same order.
struct GradeStream {
  private let bank: Bank
  private let grader: Grader
  /// The last grader made from references: streams usually hold many answers to one prompt.
  private var latest: (request: ReferenceRequest, grade: (String) -> Assessment)?

  private struct ReferenceRequest: Equatable {
    let prompt: String
    let references: [String]
    let marked: [MarkedAnswer]
  }

  private struct BadLine: Error { let why: String }

  init(bank: Bank) {
    self.bank = bank
    grader = Grader(questions: bank.questions, glossary: bank.glossary)
  }

  mutating func run() throws {
    var sawBadLine = false
    while let line = readLine() {
      if line.allSatisfy(\.isWhitespace) { continue }
      var id = JSONText.null
      do {
        guard
          let request = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        else { throw BadLine(why: "not a JSON object") }
        id = try self.id(of: request)
        let assessment = try assess(request)
        try StandardOutput.line(JSONText.gradeLine(id: id, assessment).text)
      } catch let error as BadLine {
        sawBadLine = true
        try StandardOutput.line(JSONText.errorLine(id: id, error: error.why).text)
      }
    }
    if sawBadLine { throw ExitStatus.badData.exitCode }
  }

  private func id(of request: [String: Any]) throws -> JSONText {
    switch request["id"] {
    case let text as String: .string(text)
    case let number as Int: .integer(Int64(number))
    case nil: throw BadLine(why: "“id” is missing")
    default: throw BadLine(why: "“id” must be text or a whole number")
    }
  }

  private mutating func assess(_ request: [String: Any]) throws -> Assessment {
    guard let answer = request["answer"] as? String else {
      throw BadLine(why: "“answer” must be text")
    }
    if let question = request["question"] as? String {
      guard let found = grader.assess(answer, to: QuestionID(question)) else {
        let near = nearestName(to: question, among: bank.questions.map(\.id.name))
        throw BadLine(
          why: "unknown question “\(question)”" + (near.map { "; did you mean “\($0)”?" } ?? ""))
      }
      return found
    }
    guard let prompt = request["prompt"] as? String,
      let references = request["references"] as? [String], !references.isEmpty
    else {
      throw BadLine(why: "either “question” or “prompt” and “references” must be given")
    }
    let wanted = ReferenceRequest(
      prompt: prompt, references: references, marked: try marked(in: request))
    if latest?.request != wanted { latest = (wanted, Self.grade(wanted)) }
    guard let latest else { throw BadLine(why: "no references") }
    return latest.grade(answer)
  }

  private static func grade(_ request: ReferenceRequest) -> (String) -> Assessment {
    if request.marked.isEmpty {
      let grader = ReferenceGrader(prompt: request.prompt, references: request.references)
      return { grader.assess($0) }
    }
    let grader = LearnedGrader(
      prompt: request.prompt, references: request.references, marked: request.marked)
    return { grader.assess($0) }
  }

  private func marked(in request: [String: Any]) throws -> [MarkedAnswer] {
    guard let given = request["marked"] else { return [] }
    guard let entries = given as? [[String: Any]] else {
      throw BadLine(why: "“marked” must be a list of {\"answer\", \"score\"}")
    }
    return try entries.map { entry in
      guard let answer = entry["answer"] as? String, let score = entry["score"] as? Double,
        (0...1).contains(score)
      else { throw BadLine(why: "each of “marked” needs an “answer” and a “score” of 0 … 1") }
      return MarkedAnswer(answer: answer, score: score)
    }
  }
}
