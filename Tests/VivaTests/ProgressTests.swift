// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct ProgressTests {
  @Test func beforeTheFirstSessionThereIsNothingToSay() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("progress").status == 66)
    _ = try candidate.viva("rehearse", input: "")
    let outcome = try candidate.viva("progress", "--language", "en")
    #expect(
      outcome.output.contains("No finished session yet") || outcome.output.contains("What you keep")
    )
  }

  @Test func whatIsLeftOutAgainAndAgainStandsFirst() throws {
    let candidate = try Candidate()
    for answer in ["same kernel", "one kernel", "one kernel, few parameters"] {
      _ = try candidate.viva(
        "rehearse", "--mode", "exam", "--language", "en",
        input: "\(answer)\n.\n:skip\n:skip\n:skip\n:skip\n80\n")
    }
    let report = try candidate.viva("progress", "--language", "en").output
    let shifted = try #require(report.range(of: "✗ A shifted input gives a shifted output."))
    let parameters = try #require(report.range(of: "✗ That leaves few parameters."))
    #expect(shifted.lowerBound < parameters.lowerBound)
    #expect(report.contains("in 3 of the last 3 answers"))
    #expect(report.contains("in 2 of the last 3 answers"))
    #expect(!report.contains("Every position uses the same kernel."))
    #expect(report.contains("Brier score"))
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= 80 })

    let json = try JSON(try candidate.viva("progress", "--format", "json").output)
    #expect(json["schema"].number == 1)
    #expect(json["left_out"][0]["criterion"].text == "shifts-with-input")
    #expect(json["weeks"][0]["results"].number == 12)
    #expect(json["foresight"]["sessions"].number == 3)
    #expect(
      try candidate.viva("progress", "--format", "markdown", "--language", "zh").output
        .hasPrefix("# 进展"))
  }

  @Test func answersAreFoundByTheirWords() throws {
    let candidate = try Candidate()
    _ = try candidate.viva(
      "rehearse", "--mode", "exam", input: "同一个卷积核，处理数据库事务\n.\nShared KERNEL\n.\n:quit\n")
    let found = try JSON(try candidate.viva("search", "事务", "--json").output)
    let hit = found["hits"][0]
    #expect(hit["question"].text == "weight-sharing" && hit["kind"].text == "answer")
    #expect(hit["matches"][0]["text"].text == "事务")
    #expect(try candidate.viva("search", "shared", "kernel").status == 0)
    let nothing = try candidate.viva("search", "transformer", "--language", "en")
    #expect(nothing.status == 1 && nothing.output == "Nothing found.\n")
  }

  @Test func twoSessionsStandSideBySide() throws {
    let candidate = try Candidate()
    for answer in ["same kernel", "one kernel, few parameters"] {
      _ = try candidate.viva(
        "rehearse", "--mode", "exam", "--language", "en",
        input: "\(answer)\n.\n:skip\n:skip\n:skip\n\n")
    }
    let ids = try JSON(try candidate.viva("sessions", "--json").output)["sessions"].list
      .compactMap { $0["id"].text }
    let words = try candidate.viva("compare", ids[1], "--language", "en").output
    #expect(words.contains("✗ → ✓ That leaves few parameters."))
    #expect(words.contains("same kernel") && words.contains("│ one kernel, few parameters"))
    let json = try JSON(try candidate.viva("compare", ids[1], ids[0], "--json").output)
    #expect(json["questions"][0]["criteria"][1]["before"].number == 0)
    #expect(json["questions"][0]["criteria"][1]["after"].number == 1)
  }

  @Test func anotherAnswerLeadsElsewhere() throws {
    let candidate = try Candidate()
    _ = try candidate.viva(
      "rehearse", "--language", "en", input: "same kernel\n.\nfew parameters\n.\n:quit\n")
    let session = try #require(try candidate.review()["session"]["id"].text)
    let better = try candidate.viva(
      "what-if", session, "1", "--language", "en",
      input: "one kernel, few parameters, translation equivariant\n")
    #expect(better.output.contains("so 100"))
    #expect(better.output.contains("What was asked then: "))
    let same = try candidate.viva(
      "what-if", session, "1", "--language", "en", input: "same kernel\n")
    #expect(!same.output.contains("What was asked then"))
    #expect(try candidate.viva("what-if", session, "99", input: "x").status == 64)
    #expect(try candidate.sql("SELECT count(*) FROM session") == [["1"]])
  }

  @Test func onlyThatWhichGradesOtherwiseIsGradedAnew() throws {
    let candidate = try Candidate()
    _ = try candidate.viva(
      "rehearse", "--mode", "exam", "--language", "en",
      input: "same kernel\n.\n:skip\nkeep the size\n.\n:skip\n:skip\n:skip\n\n")
    let bank = try candidate.copyOfTheBank()
    try candidate.edit("\(bank)/convolution/weight-sharing.yaml") {
      $0.replacing("Every position uses the same kernel.", with: "One kernel for all positions.")
    }
    let wording = try JSON(
      try candidate.viva("regrade", "--dry-run", "--json", "--bank", bank).output)
    #expect(wording["answers"].number == 2 && wording["skipped"].number == 2)

    try candidate.edit("\(bank)/convolution/weight-sharing.yaml") {
      $0.replacing("accept: [同一个卷积核, same kernel, one kernel]", with: "accept: [one kernel]")
    }
    let dry = try JSON(
      try candidate.viva("regrade", "--dry-run", "--json", "--bank", bank).output)
    #expect(dry["skipped"].number == 1 && dry["changed"].number == 1)
    let change = dry["changes"][0]
    #expect(change["criterion"].text == "one-kernel" && change["count"].number == 1)
    #expect(change["from"].text == "earned" && change["to"].text == "missed")
    #expect(change["claims"][0].text == "same kernel")
    #expect(try candidate.sql("SELECT count(*) FROM grade") == [["2"]], "it was only looked at")

    let before = try candidate.review()["session"]["score"].number
    let applied = try candidate.viva("regrade", "--apply", "--bank", bank, "--language", "en")
    #expect(applied.output.contains("1 answer regraded"))
    #expect(try candidate.sql("SELECT count(*) FROM grade") == [["3"]])
    let after = try candidate.review()["session"]["score"].number
    #expect(try #require(after) < (try #require(before)))
    let again = try candidate.viva("regrade", "--bank", bank, "--language", "en")
    #expect(again.output.contains("There is nothing to change."))
  }
}
