// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Reporting
import Synchronization
import Testing
import TranscriptStorage

@testable import ReviewServer

@Suite struct OverviewPageTests {
  @Test func theTopicMapLeadsToTheTopicsAndTheirQuestions() async throws {
    let desk = try Desk(sessions: 7)
    let map = try #require(await desk.get("topics"))
    #expect(map.status == 200)
    #expect(map.body.contains("<a href=\"topics/normalization\">"))
    #expect(map.body.contains("class=\"topic heat4\""))
    #expect(map.body.contains("100 · 7 answers"), "the figures say what the colour says")
    #expect(map.body.contains("not asked yet"))
    let topic = try #require(await desk.get("topics/normalization"))
    #expect(topic.body.contains("<h2>What does batch norm do?</h2>"))
    #expect(topic.body.contains("href=\"../topics/optimizers\""), "what to know first")
    let latest = topic.body.matches(of: /href="\.\.\/session\/([0-9a-f-]+)"/).map { String($0.1) }
    #expect(latest == Array(try desk.store.sessions().map(\.id.text).prefix(5)))
    #expect(await desk.get("topics/nothing")?.status == 404)
  }

  @Test func aTopicThatTheBankHasNoLongerIsStillThere() async throws {
    let desk = try Desk(sessions: 1, bank: Bank())
    #expect(try #require(await desk.get("topics")).body.contains("href=\"topics/normalization\""))
    let topic = try #require(await desk.get("topics/normalization"))
    #expect(topic.status == 200 && topic.body.contains("<h2>batch-norm</h2>"))
  }

  @Test func progressHasItsPlots() async throws {
    let desk = try Desk(sessions: 5)
    let page = try #require(await desk.get("progress"))
    #expect(page.body.contains("Mean score by week, over 1 week"))
    #expect(page.body.contains("expected 50, scored 100 (5 sessions)"))
    #expect(page.body.contains("within one standard error"))
    #expect(page.body.matches(of: /<svg\s/).count == 3)
    let zh = try #require(await desk.get("progress?lang=zh"))
    #expect(zh.body.contains("每周平均分"))
    let empty = try Desk(sessions: 0)
    #expect(await empty.get("progress")?.body.contains("No finished session yet") == true)
  }

  @Test func searchMarksTheWordsInPlace() async throws {
    let desk = try Desk(sessions: 1, answer: "BN uses the batch's mean & 批归一化.")
    let id = try #require(try desk.store.sessions().first?.id.text)
    let found = try #require(await desk.get("search?q=batch+%E5%BD%92%E4%B8%80"))
    #expect(found.body.contains("<mark class=\"earned\">batch</mark>&#39;s mean &amp; 批"))
    #expect(found.body.contains("<mark class=\"earned\">归一</mark>化."))
    #expect(found.body.contains("href=\"session/\(id)#turn-1\""))
    #expect(found.body.contains("value=\"batch 归一\""))
    #expect(try #require(await desk.get("session/\(id)")).body.contains("id=\"turn-1\""))
    let none = try #require(await desk.get("search?q=dropout&lang=zh"))
    #expect(none.body.contains("name=\"lang\" value=\"zh\""), "the form keeps the language")
    #expect(!none.body.contains("<mark"))
    let form = try #require(await desk.get("search"))
    #expect(form.body.contains("<form role=\"search\" action=\"search\">"))
    #expect(!form.body.contains("role=\"status\""))
  }

  @Test func regradingIsShownFromOldToNew() async throws {
    let desk = try Desk(sessions: 1) { (_) throws(StorageError) in
      var tally = RegradeTally()
      tally.add(
        session: "s-1", turn: 1, scores: (0, 1), question: "batch-norm",
        parts: [
          (.criterion("batch-statistics"), (.missed, nil), (.earned, "<batch> & \"mean\""))
        ])
      tally.add(resultIn: 2800, before: 0.2, after: 0.6)
      return tally.summary
    }
    let page = try await regraded(desk)
    #expect(page.body.contains("missed → earned"))
    #expect(page.body.contains("Uses batch statistics"))
    #expect(page.body.contains("by the claim &lt;batch&gt; &amp; &quot;mean&quot;"))
    #expect(page.body.contains("href=\"session/s-1#turn-1\""))
    #expect(page.body.contains("20 → 60"))
    let unchanged = try Desk(sessions: 0)
    let nothing = try await regraded(unchanged)
    #expect(nothing.body.contains("There is nothing to change."))
    #expect(!nothing.body.contains("<table"))
  }

  @Test func whileAnswersAreRegradedThePagesGoOnAndTellHowFarItIs() async throws {
    let gate = DispatchSemaphore(value: 0)
    let runs = Count()
    let desk = try Desk(sessions: 1) { (told) throws(StorageError) in
      runs.increase()
      told(0.42)
      gate.wait()
      return RegradeTally().summary
    }
    var page = try #require(await desk.get("regrade"))
    while !page.body.contains("42 % done") { page = try #require(await desk.get("regrade")) }
    #expect(page.status == 200 && page.headers["refresh"] == "1")
    #expect(await desk.get("")?.status == 200)
    gate.signal()
    page = try await regraded(desk)
    #expect(page.body.contains("There is nothing to change."))
    #expect(runs.value == 1, "it is kept")
  }

  @Test func whatRegradingWouldChangeIsFoundOutAnewAfterASession() async throws {
    let runs = Count()
    let desk = try Desk(sessions: 1) { (_) throws(StorageError) in
      runs.increase()
      return RegradeTally().summary
    }
    for _ in 0..<2 { _ = try await regraded(desk) }
    #expect(runs.value == 1)
    let other = try TranscriptStore.open(
      path: desk.folder + "/transcripts.sqlite", access: .readWrite, now: { .now() })
    try Desk.hold(in: other, answer: "It normalizes.")
    _ = try await regraded(desk)
    #expect(runs.value == 2)
  }

  @Test func aDatabaseThatBreaksIsToldAndTheServerGoesOn() async throws {
    let desk = try Desk(sessions: 1) { (_) throws(StorageError) in
      throw .corrupted(path: "/p", detail: "<d>")
    }
    let page = try await regraded(desk)
    #expect(page.status == 500 && page.body.contains("viva doctor"))
    #expect(await desk.get("")?.status == 200)
  }
}

/// The page of regrading, asked for as a browser does until it is done.
private func regraded(_ desk: Desk) async throws -> Reply {
  while true {
    let page = try #require(await desk.get("regrade"))
    if page.headers["refresh"] == nil { return page }
    try await Task.sleep(for: .milliseconds(20))
  }
}

/// How often something happened.
private final class Count: Sendable {
  private let count = Atomic(0)
  var value: Int { count.load(ordering: .relaxed) }
  func increase() { count.add(1, ordering: .relaxed) }
}
