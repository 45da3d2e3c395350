// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import SessionEngine
import Testing

@Suite struct ReplayTests {
  let a = question("a")
  let plan = scenario([phase("one", 3, "a", "b", "c")], cover: ["a"], followUps: 2)
  var bank: [Question] { [a, question("b"), question("c")] }

  /// A session that was cut off is resumed from its stored events: the same prompt is open, with the
  /// same time left, and the same follow-up comes next.
  @Test func aSessionGoesOnFromItsStoredEvents() throws {
    let log = [
      TimedEvent(at: .zero, event: .started),
      TimedEvent(at: .milliseconds(12_345), event: .submitted(answer: "第一个回答")),
      TimedEvent(at: .milliseconds(12_350), event: heard(a, "a-2", said: "a-cheap")),
      TimedEvent(at: .milliseconds(20_000), event: .flagged),
    ]
    var original = session(plan, bank, mode: .practice, seed: 42)
    let effects = original.replay(log)
    let stored = try JSONEncoder().encode(log)
    let read = try JSONDecoder().decode([TimedEvent].self, from: stored)

    var resumed = session(plan, bank, mode: .practice, seed: 42)
    #expect(resumed.replay(read) == effects)
    #expect(resumed == original)
    #expect(resumed.currentPrompt?.kind == .challenge("a-cheap"))
    #expect(
      resumed.remaining(at: .milliseconds(21_000)).prompt?.remaining == .milliseconds(51_350))
    let next: [TimedEvent] = [
      TimedEvent(at: .seconds(30), event: .submitted(answer: "x")),
      TimedEvent(at: .seconds(30), event: heard(a)),
    ]
    #expect(resumed.replay(next) == original.replay(next))
    #expect(resumed.currentPrompt?.kind == .probe("a-4"))
  }
}
