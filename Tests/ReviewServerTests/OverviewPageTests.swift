// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Reporting
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
    let desk = try Desk(sessions: 1) { () throws(StorageError) in
      var tally = RegradeTally()
      tally.add(
        session: "s-1", turn: 1, scores: (0, 1), question: "batch-norm",
        parts: [
          (.criterion("batch-statistics"), (.missed, nil), (.earned, "<batch> & \"mean\""))
        ])
      tally.add(resultIn: 2800, before: 0.2, after: 0.6)
      return tally.summary
    }
    let page = try #require(await desk.get("regrade"))
    #expect(page.body.contains("missed → earned"))
    #expect(page.body.contains("Uses batch statistics"))
    #expect(page.body.contains("by the claim &lt;batch&gt; &amp; &quot;mean&quot;"))
    #expect(page.body.contains("href=\"session/s-1#turn-1\""))
    #expect(page.body.contains("20 → 60"))
    let unchanged = try Desk(sessions: 0)
    let nothing = try #require(await unchanged.get("regrade"))
    #expect(nothing.body.contains("There is nothing to change."))
    #expect(!nothing.body.contains("<table"))
  }

  @Test func whileAnswersAreRegradedTheOtherPagesGoOn() async throws {
    let gate = DispatchSemaphore(value: 0)
    let isBusy = DispatchSemaphore(value: 0)
    let desk = try Desk(sessions: 1) { () throws(StorageError) in
      isBusy.signal()
      gate.wait()
      return RegradeTally().summary
    }
    async let first = desk.get("regrade")
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        isBusy.wait()
        continuation.resume()
      }
    }
    #expect(await desk.get("regrade")?.status == 503, "one at a time")
    for _ in 0..<5 { #expect(await desk.get("")?.status == 200) }
    gate.signal()
    #expect(await first?.status == 200)
  }

  @Test func aDatabaseThatBreaksIsToldAndTheServerGoesOn() async throws {
    let desk = try Desk(sessions: 1) { () throws(StorageError) in
      throw .corrupted(path: "/p", detail: "<d>")
    }
    let page = try #require(await desk.get("regrade"))
    #expect(page.status == 500 && page.body.contains("viva doctor"))
    #expect(await desk.get("")?.status == 200)
  }
}
