// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct ReviewTests {
  @Test func sessionsAreListedNewestFirst() throws {
    let candidate = try Candidate()
    for seed in ["1", "2", "3"] {
      _ = try candidate.viva("rehearse", "--seed", seed, "--mode", "exam", input: ":skip\n")
    }
    let list = try JSON(try candidate.viva("sessions", "--json").output)
    #expect(list["schema"].number == 1)
    let sessions = list["sessions"].list
    #expect(sessions.map { $0["seed"].text } == ["3", "2", "1"])
    #expect(sessions.allSatisfy { $0["scenario"].text == "four-questions" })
    #expect(sessions.allSatisfy { $0["finished"].bool == true && $0["mode"].text == "exam" })
    let ids = try sessions.map { try #require($0["id"].text) }
    #expect(Set(ids).count == 3)

    let words = try candidate.viva("sessions", "--language", "en").output
    #expect(ids.allSatisfy(words.contains))
    let latest = try candidate.review()
    #expect(latest["session"]["id"].text == ids[0])
    let first = try candidate.viva("review", ids[2], "--format", "json")
    #expect(try JSON(first.output)["session"]["seed"].text == "1")
  }

  @Test func everyFormatShowsTheAnswerItsEvidenceAndWhatWasMissed() throws {
    let candidate = try Candidate()
    let answer = "It is the *same* kernel <u>, so the <same kernel> everywhere."
    let script = "\(answer)\n.\n:skip\n\(String(repeating: ":skip\n", count: 3))40\n"
    _ = try candidate.viva("rehearse", "--language", "en", input: script)

    let text = try candidate.viva("review").output
    #expect(text.contains(answer))
    #expect(text.contains("You said: “same* kernel”"))
    #expect(text.contains("✗ That leaves few parameters."))
    #expect(text.contains("you expected 40"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })

    let markdown = try candidate.viva("review", "--format", "markdown").output
    #expect(markdown.hasPrefix("# "))
    #expect(!markdown.contains("<u>"), "what was typed is no markup")

    let html = try candidate.viva("review", "--format", "html").output
    #expect(html.hasPrefix("<!doctype html>"))
    #expect(!html.contains("<u>"))
    #expect(html.contains("&lt;u&gt;"))
    #expect(!html.contains("http://") && !html.contains("<script"))

    #expect(try candidate.viva("review", "--language", "zh").output.contains("成绩单"))
  }

  @Test func theJSONHasTheDocumentedShape() throws {
    let candidate = try Candidate()
    let script = "same kernel\n.\n:hint\n.\n\n"
    _ = try candidate.viva("rehearse", "--language", "en", "--seed", "9", input: script)
    let review = try candidate.review()
    #expect(review.names == ["schema", "session", "turns"])
    #expect(review["schema"].number == 1)
    let session = review["session"]
    #expect(
      session.names.isSuperset(of: [
        "id", "started_at", "scenario", "title", "language", "mode", "seed", "time_limit_ms",
        "score", "estimate", "time_used_ms", "results",
      ]))
    #expect(session["time_limit_ms"].number == 300_000)
    #expect(session["results"][0].names.isSuperset(of: ["question", "unaided", "score", "turns"]))
    let turn = review["turns"][0]
    #expect(
      turn.names.isSuperset(of: [
        "number", "question", "kind", "prompt", "bridge", "reason", "time_limit_ms",
        "time_used_ms", "outcome", "flagged", "hints", "answer", "score", "criteria",
        "misconceptions", "flags",
      ]))
    #expect(turn["criteria"][0].names.isSuperset(of: ["id", "credit", "verdict", "evidence"]))
    #expect(turn["criteria"][0]["evidence"][0].names == ["start", "end", "text"])
  }

  @Test("51: a review tells what was asked and graded then, whatever became of the bank")
  func aReviewOutlivesItsBank() throws {
    let candidate = try Candidate()
    _ = try candidate.shell("cp -r \(testBank) bank")
    candidate.environment["VIVA_BANKS"] = candidate.path("bank")
    _ = try candidate.viva("rehearse", "--language", "en", input: "same kernel\n.\n")
    let before = try candidate.viva("review").output
    _ = try candidate.shell(
      "sed -i 's/same kernel/other words/; s/weight sharing/anything/' bank/*/*.yaml")
    #expect(try candidate.viva("review").output == before)
    try FileManager.default.removeItem(atPath: candidate.path("bank"))
    #expect(try candidate.viva("review").output == before)
    #expect(try candidate.viva("replay").status == 0)
  }
}
