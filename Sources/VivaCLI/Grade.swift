// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Grading
import InterviewModel
import ScenarioCompiler

struct Grade: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Grade one answer from stdin.")

  @Option(help: "The question's id.") var question: String
  @Option(help: "The bank.") var bank = "/work/main/scenarios/deep-learning"

  mutating func run() throws {
    let compilation = BankCompiler.compile(try BankFiles.read(at: bank))
    let grader = Grader(
      questions: compilation.bank.questions, glossary: compilation.bank.glossary)
    let text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    guard let found = grader.assess(text, to: QuestionID(question)) else {
      throw CommandFailure(.usage, "unknown question \(question)")
    }
    print("score", found.score, "flags", found.flags.map(\.rawValue))
    for criterion in found.criteria {
      print(
        criterion.verdict.rawValue, criterion.id, "|", criterion.claim ?? "", "|",
        criterion.evidence.map(\.text))
      if let miss = criterion.nearestMiss {
        print("    nearest:", miss.claim, "lacking", miss.lacking)
      }
    }
    for finding in found.misconceptions {
      print("SAYS", finding.id, "|", finding.claim, "|", finding.evidence.map(\.text))
    }
  }
}
