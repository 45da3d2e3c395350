// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct PageTests {
  @Test func pagesHoldEverySessionOnceInOrder() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    for _ in 0..<7 { _ = try store.createSession(Fixture.options, content: Fixture.content()) }
    // Sessions that began at the same moment are told apart by their ids.
    try store.execute("UPDATE session SET started_ms = 1700000000000 WHERE rowid % 2 = 0")
    let all = try store.sessions().map(\.id)
    var page = try store.sessionPage(.newest, limit: 3)
    #expect(!page.hasNewer && page.hasOlder)
    var seen = page.sessions.map(\.id)
    while page.hasOlder, let last = seen.last {
      page = try store.sessionPage(.before(last), limit: 3)
      #expect(page.hasNewer)
      seen += page.sessions.map(\.id)
    }
    #expect(seen == all)
    let back = try store.sessionPage(.after(all[6]), limit: 3)
    #expect(back.sessions.map(\.id) == Array(all[3...5]))
    #expect(back.hasNewer && back.hasOlder)
    #expect(try !store.sessionPage(.after(all[3]), limit: 3).hasNewer)
    #expect(try store.sessionPage(.before(all[6]), limit: 3).sessions.isEmpty)
    #expect(try store.sessionPage(.before(SessionID("none")), limit: 3).sessions.isEmpty)
    #expect(try store.sessionPage(.newest, limit: 0).sessions.isEmpty)
  }

  @Test func theLatestResultsOfAQuestionComeNewestFirst() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    let ids = try (0..<3).map { _ in try Fixture.fill(store) }
    let results = try store.latestResults(of: ["batch-norm", "resnet"], limit: 2)
    #expect(results["batch-norm"]?.map(\.session) == [ids[2], ids[1]])
    #expect(results["batch-norm"]?.map(\.score) == [0.7, 0.7])
    #expect(results["resnet"] == [])
  }
}
