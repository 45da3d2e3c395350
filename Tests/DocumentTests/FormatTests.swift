// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import ScenarioCompiler
import Testing

/// The examples of the pages for authors are what they say they are.
@Suite struct FormatTests {
  @Test func theExamplesAreOneBank() throws {
    let files = try exampleBank()
    let diagnostics = BankCompiler.compile(
      files.map { SourceFile(path: "bank/" + $0.key, text: $0.value) }
    ).diagnostics
    // Two criteria fit on the page; the page says that there should be more.
    #expect(diagnostics.map(\.rendered).filter { !$0.contains("[V0404]") } == [])
    #expect(Set(diagnostics.map(\.severity)) == [.warning])
  }

  @Test func theExamplesOfTheExampleGetWhatTheyMust() throws {
    let program = try Program()
    for (path, text) in try exampleBank() {
      let file = program.folder.appending(path: "bank/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let outcome = try program.viva(["author", "check", "bank"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("4 examples"))
  }

  @Test func everyClaimOfTheTableIsAClaim() throws {
    let page = try Document("docs/grading.md").section("## The claim language on one page")
    let claims = rows(of: page)
      .compactMap { $0.first }.flatMap { code(in: $0) }
    #expect(claims.count > 15)
    for claim in claims {
      #expect(throws: Never.self, "\(claim)") { try Claim(claim) }
    }
  }

  /// The files of docs/scenario-format.md by the paths in their first lines, and plain ones for the
  /// questions and topics that they refer to.
  private func exampleBank() throws -> [String: String] {
    var files: [String: String] = [:]
    for block in try Document("docs/scenario-format.md").blocks where block.info == "yaml" {
      let first = try #require(block.text.components(separatedBy: "\n").first)
      #expect(first.hasPrefix("# ") && first.hasSuffix(".yaml"))
      files[String(first.dropFirst(2))] = block.text
    }
    for id in ["why-normalize", "resnet-residual-block"] {
      files["normalization/\(id).yaml"] = plainQuestion(id)
    }
    for id in ["convolution-vs-fully-connected", "grouped-convolution"] {
      files["convolution-operators/\(id).yaml"] = plainQuestion(id)
    }
    files["convolution-operators/topic.yaml"] =
      "topic: convolution-operators\ntitle: {zh: 卷积, en: Convolution}\n"
    return files
  }

  private func plainQuestion(_ id: String) -> String {
    """
    question: \(id)
    difficulty: 1
    minutes: 1
    ask: {zh: 问, en: Ask}
    answer: {zh: 答, en: Answer}
    rubric:
      - id: fact
        zh: 事实
        en: a fact
        accept: [a fact]
        hint: {zh: 提示, en: hint}
        probe: {zh: 追问, en: probe}
    """
  }
}
