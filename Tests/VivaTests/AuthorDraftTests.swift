// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorDraftTests {
  @Test func aDraftLacksOnlyWhatIsMarked() throws {
    let candidate = try Candidate()
    let reference =
      "The largest value of each window is kept. Small shifts don't matter: \"robust\"."
    let drafted = try candidate.viva(
      "author", "draft", "--question", "What does max pooling do?", "--id", "drafted",
      input: reference + "\n.\n取每个窗口的最大值。\n")
    #expect(drafted.status == 0)
    #expect(drafted.messages == "")
    _ = try candidate.shell("cp -r \(testBank) bank")
    try drafted.outputBytes.write(
      to: URL(filePath: candidate.path("bank/pooling/drafted.yaml")))
    let checked = try candidate.viva("author", "check", "bank")
    #expect(checked.status == 1)
    let faults = checked.lines.filter { $0.contains("drafted.yaml") && $0.contains(": error") }
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.contains("[V0210]") }, "\(checked.output)")
    let marked = drafted.lines.count { $0.hasSuffix(" TODO") }
    #expect(faults.count == marked)
    _ = try candidate.shell("sed -i 's/ TODO$/ written/' bank/pooling/drafted.yaml")
    let finished = try candidate.viva("author", "check", "bank")
    #expect(finished.status == 0, "\(finished.output)")
  }

  @Test func referencesComeFromFilesToo() throws {
    let candidate = try Candidate()
    _ = try candidate.shell(
      "echo 'Rain falls from clouds.' > one; echo 'Clouds are made of water.' > two")
    let drafted = try candidate.viva("author", "draft", "--question", "What is rain?", "one", "two")
    #expect(drafted.output.contains("Rain falls from clouds"))
    #expect(drafted.output.contains("Clouds are made of water"))
    #expect(drafted.output.contains("question: what-is-rain\n"))
  }

  @Test func withoutAReferenceThereIsNothingToDraft() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("author", "draft", "--question", "Why?").status == 66)
    #expect(try candidate.viva("author", "draft", "--question", "Why?", "no-file").status == 66)
    #expect(try candidate.viva("author", "draft").status == 64)
    #expect(
      try candidate.viva("author", "draft", "--question", "Why?", "--id", "No Id").status == 64)
  }
}
