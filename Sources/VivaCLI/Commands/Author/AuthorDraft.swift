// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import Foundation
import Grading
import InterviewModel
import ScenarioCompiler

extension Author {
  struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft",
      abstract: "Draft the file of a question from reference answers.",
      discussion: """
        Each file is one reference answer. Without files, stdin holds them, separated by lines of a \
        lone “.”. The draft goes to stdout; what only its author can write is marked TODO, and \
        “author check” lists it.
        """)

    @Option(help: "The text of the question.") var question: String
    @Option(help: "The id of the question; otherwise made of its words.") var id: String?
    @Option(help: "A bank whose glossary the claims may use.") var bank: String?
    @Argument(help: "Files of one reference answer each.") var references: [String] = []

    func validate() throws {
      if question.allSatisfy(\.isWhitespace) { throw ValidationError("The question is empty.") }
      if let id, !isIdentifier(id) {
        throw ValidationError("“\(id)” is not an id: use lower-case letters, digits and hyphens.")
      }
    }

    mutating func run() throws {
      let texts = try answers()
      guard !texts.isEmpty else { throw CommandFailure(.noInput, "There is no reference answer.") }
      let glossary =
        try bank.map { Compilation(inParallel: try BankFiles.read(at: $0)).bank.glossary }
        ?? Glossary()
      let draft = RubricDraft(prompt: question, references: texts, glossary: glossary)
      let name = id ?? QuestionImport.name(of: question) ?? "new-question"
      let file = QuestionDraft(
        id: QuestionID(name), ask: [Language(of: question): question], references: texts,
        rubric: draft)
      for line in file.lines { try StandardOutput.line(line) }
    }

    private func answers() throws -> [String] {
      if references.isEmpty {
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
          .split(separator: "\n", omittingEmptySubsequences: false)
          .split { $0.filter { !$0.isWhitespace } == "." }
          .map { $0.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines) }
          .filter { !$0.isEmpty }
      }
      return try references.map { path in
        guard let bytes = FileManager.default.contents(atPath: path) else {
          throw CommandFailure(.noInput, "\(path): cannot be read")
        }
        return String(decoding: bytes, as: UTF8.self)
          .trimmingCharacters(in: .whitespacesAndNewlines)
      }
      .filter { !$0.isEmpty }
    }
  }
}
