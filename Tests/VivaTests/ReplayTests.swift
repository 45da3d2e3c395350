// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct ReplayTests {
  private let script =
    "same kernel\n.\nfew parameters\n.\n:dk\n:wait 12\nkeeps the size\n:wait 40\n"

  @Test func everySessionReplaysAsItWas() throws {
    let candidate = try Candidate()
    for mode in ["practice", "exam"] {
      _ = try candidate.viva("rehearse", "--mode", mode, input: script)
      let outcome = try candidate.viva("replay", "--language", "en")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("The replay is the same"))
    }
  }

  @Test(
    "a session that was tampered with differs, and the first difference is named",
    arguments: [
      ("UPDATE grade SET score = 0.99 WHERE turn_number = 2", "2"),
      ("UPDATE turn SET outcome = 'skipped' WHERE number = 3", "3"),
      ("UPDATE criterion_grade SET credit = 0, verdict = 'missed' WHERE position = 0", "1"),
      (
        "UPDATE turn SET prompt = json_set(prompt, '$.text.en', 'Why?') WHERE number >= 2", "2"
      ),
    ])
  func tampering(sql: String, turn: String) throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", "--language", "en", input: script)
    try candidate.sql("DROP TRIGGER IF EXISTS grade_is_final; \(sql)")
    let outcome = try candidate.viva("replay", "--language", "en")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("Turn \(turn) differs: recorded "))
    #expect(outcome.output == "")
  }

  @Test func anEventThatWasTamperedWithIsFound() throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", "--language", "en", input: script)
    try candidate.sql(
      """
      DROP TRIGGER event_is_final;
      UPDATE event SET payload = replace(payload, 'same kernel', 'other words');
      """)
    #expect(try candidate.viva("replay", "--language", "en").status == 65)
    let doctor = try candidate.viva("doctor", "--language", "en")
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("is not as it was written"))
  }
}
