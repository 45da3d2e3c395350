// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Grading
import InterviewModel
import Reporting
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
        try bank.map { BankCompiler.compile(try BankFiles.read(at: $0)).bank.glossary }
        ?? Glossary()
      let draft = RubricDraft(prompt: question, references: texts, glossary: glossary)
      let file = QuestionDraft(id: id, prompt: question, references: texts, rubric: draft)
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

/// The file of a question whose rubric was drafted.
struct QuestionDraft {
  let lines: [String]

  /// What only the author can write.
  private static let gap = "TODO"

  init(id: String?, prompt: String, references: [String], rubric: RubricDraft) {
    let asked = Language(of: prompt)
    let answers = Dictionary(
      references.map { (Language(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    var lines = [
      "# A draft: read every claim, and write what is marked TODO.",
      "question: \(id ?? Self.id(of: prompt))", "difficulty: 3", "minutes: 3", "ask:",
    ]
    lines += Self.localized { $0 == asked ? prompt : nil }.map { "  " + $0 }
    lines.append("answer:")
    lines += Self.localized { answers[$0] }.map { "  " + $0 }
    lines.append("rubric:")
    for criterion in rubric.criteria {
      lines += [
        "  - id: \(criterion.id)", "    weight: \(JSONText.number(criterion.weight).text)",
      ]
      lines += Self.localized { $0 == criterion.language ? criterion.statement : nil }
        .map { "    " + $0 }
      lines.append("    accept:")
      lines += (criterion.accept.isEmpty ? [Self.gap] : criterion.accept.map(Self.claim))
        .map { "      - " + $0 }
      if !criterion.partly.isEmpty {
        lines.append("    partly:")
        lines += criterion.partly.map { "      - " + Self.claim($0) }
      }
      for key in ["hint", "probe"] {
        lines.append("    \(key):")
        lines += Self.localized { _ in nil }.map { "      " + $0 }
      }
    }
    lines.append("examples:")
    for (index, reference) in references.enumerated() {
      let own = rubric.criteria.filter { $0.reference == index && !$0.accept.isEmpty }
      let expected = own.isEmpty ? "{}" : "{earns: [\(own.map(\.id.name).joined(separator: ", "))]}"
      lines += [
        "  - name: reference \(index + 1)", "    expect: \(expected)",
        "    answer: " + Self.scalar(reference),
      ]
    }
    self.lines = lines
  }

  private static func localized(_ text: (Language) -> String?) -> [String] {
    Language.allCases.map { "\($0.rawValue): " + (text($0).map(scalar) ?? gap) }
  }

  /// A double-quoted scalar: what JSON writes is YAML too.
  private static func scalar(_ text: String) -> String { JSONText.string(text).text }

  private static func claim(_ source: String) -> String {
    "'" + source.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  /// The first words of an English question; a name to be replaced for a Chinese one.
  private static func id(of prompt: String) -> String {
    let words = prompt.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "new-question" : words.prefix(5).joined(separator: "-")
  }
}
