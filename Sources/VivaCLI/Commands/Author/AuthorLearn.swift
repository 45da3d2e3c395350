// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Grading
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Learn: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "learn",
      abstract: "Propose changes to a rubric from answers that a person marked.",
      discussion: """
        The marks are JSON Lines, each {"answer", "mark"} with a mark of 0 to 100, or \
        {"answer", "score", "max"}; without a file they come from stdin. The proposals go to stdout as \
        a patch for the folder of the bank (patch -p0 -d BANK), each with the answers that speak for it and what it does to the correlation of scores \
        and marks. Nothing is changed.
        """)

    @OptionGroup var source: BankSource
    @Option(help: "The id of the question that was answered.") var question: String
    @Argument(help: "A file of marked answers.") var marks: String?

    mutating func run() throws {
      let surroundings = Surroundings.current()
      let files = try source.files(surroundings)
      let bank = Compilation(inParallel: files).bank
      let asked = try bank.question(named: question, surroundings.language)
      let marked = try MarkedAnswers.read(try text(), question: question)
      let learner = RubricLearner(question: asked, glossary: bank.glossary, marked: marked)
      try StandardOutput.line(
        "# \(question): \(marked.count) marked answers, r \(Self.rounded(learner.correlation)), "
          + "\(learner.proposals.count) proposals")
      for (index, proposal) in learner.proposals.enumerated() {
        try StandardOutput.line()
        try StandardOutput.line("# \(index + 1). " + Self.explained(proposal))
        let edit = ProposalEdit(proposal.change, to: asked.id, in: files)
        for line in edit?.lines ?? ["# To be made by hand: the file is not written line by line."] {
          try StandardOutput.line(visible(line))
        }
      }
    }

    private func text() throws -> String {
      guard let marks else {
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
      }
      guard let bytes = FileManager.default.contents(atPath: marks) else {
        throw CommandFailure(.noInput, "\(marks): cannot be read")
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private static func explained(_ proposal: RubricProposal) -> String {
      let what =
        switch proposal.change {
        case .claim(let id, let claim): "a claim for \(id): \(claim)"
        case .form(let id, let form, _): "a form of <\(id)>: \(form)"
        case .weight(let id, let weight): "the weight of \(id): \(JSONText.number(weight).text)"
        }
      let answers = proposal.support.map { "\($0 + 1)" }.joined(separator: ", ")
      return "\(what); r \(rounded(proposal.before)) → \(rounded(proposal.after)) cross-validated; "
        + "for it: answers \(answers)"
    }

    private static func rounded(_ value: Double) -> String {
      JSONText.number((value * 1000).rounded() / 1000).text
    }
  }
}

/// Reads answers that a person marked.
enum MarkedAnswers {
  /// One answer a line; lines of other questions are left out.
  static func read(_ text: String, question: String) throws -> [MarkedAnswer] {
    var answers: [MarkedAnswer] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.allSatisfy(\.isWhitespace) { continue }
      guard
        let entry = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let answer = entry["answer"] as? String, let score = score(of: entry)
      else {
        throw CommandFailure(
          .badData,
          "line \(index + 1): needs an “answer” and a “mark” of 0 to 100, or “score” and “max”")
      }
      if let other = entry["question"] as? String, other != question { continue }
      answers.append(MarkedAnswer(answer: answer, score: score))
    }
    return answers
  }

  private static func score(of entry: [String: Any]) -> Double? {
    let score: Double
    if let mark = entry["mark"] as? Double {
      score = mark / 100
    } else if let given = entry["score"] as? Double {
      let greatest = entry["max"] as? Double ?? 1
      guard greatest > 0 else { return nil }
      score = given / greatest
    } else {
      return nil
    }
    return (0...1).contains(score) ? score : nil
  }
}
