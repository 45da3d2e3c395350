// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct PastResultTests {
  @Test func aFinishedSessionGivesWhatAScheduleNeeds() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    let id = try Fixture.fill(store)
    let ended = try #require(try store.session(id.text).summary.endedAt)
    #expect(
      try store.pastResults() == [
        "batch-norm": [
          PastResult(
            endedAt: ended.millisecondsSince1970, unaided: 0.3, score: 0.7,
            timeUsed: .milliseconds(61_234), timeLimit: .seconds(180), gaveUp: false,
            wasHinted: true)
        ]
      ])
  }

  @Test func resultsComeInTheOrderInWhichSessionsEndedAndOpenOnesGiveNone() throws {
    let folder = try Folder()
    let store = try folder.openPredictably()
    let ids = [try Fixture.fill(store), try Fixture.fill(store)]
    _ = try store.createSession(Fixture.options, content: Fixture.content())
    // The first, resumed, ended last.
    try store.execute("UPDATE session SET ended_ms = 2000000000000 WHERE id = '\(ids[0])'")
    try store.execute("UPDATE result SET score = 0.1 WHERE session_id = '\(ids[0])'")
    #expect(try store.pastResults()["batch-norm"]?.map(\.score) == [0.7, 0.1])
  }

  @Test func noHistoryIsNoError() throws {
    let folder = try Folder()
    #expect(try folder.open().pastResults().isEmpty)
  }
}
