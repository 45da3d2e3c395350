// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct TranscriptFileTests {
  @Test func flagBeatsVariableBeatsTheDataFolder() throws {
    let candidate = try Candidate()
    let variable = candidate.path("variable.sqlite")
    let flag = candidate.path("flag.sqlite")
    func seeds(of path: String) throws -> [[String]] {
      try candidate.sql("SELECT seed FROM session", database: path)
    }
    _ = try candidate.viva("rehearse", "--seed", "1")
    candidate.environment["VIVA_DATABASE"] = variable
    _ = try candidate.viva("rehearse", "--seed", "2")
    _ = try candidate.viva("rehearse", "--seed", "3", "--database", flag)
    #expect(try seeds(of: candidate.database) == [["1"]])
    #expect(try seeds(of: variable) == [["2"]])
    #expect(try seeds(of: flag) == [["3"]])

    #expect(try candidate.review()["session"]["seed"].text == "2")
    for command in ["review --format json", "sessions --json", "replay", "doctor", "review"] {
      let outcome = try candidate.shell("$VIVA \(command) --database \(flag)")
      #expect(outcome.status == 0, "\(command)")
      #expect(!outcome.output.contains(#""seed":"2""#))
    }

    candidate.environment["VIVA_DATABASE"] = nil
    candidate.environment["XDG_DATA_HOME"] = nil
    _ = try candidate.viva("rehearse", "--seed", "4")
    #expect(
      try seeds(of: candidate.path(".local/share/viva/transcripts.sqlite")) == [["4"]])
  }

  @Test func onlyTheOwnerMayReadIt() throws {
    let candidate = try Candidate()
    _ = try candidate.shell("umask 000; echo :skip | $VIVA rehearse")
    let modes = try candidate.shell("stat -c '%a %n' data/viva data/viva/transcripts.sqlite")
    #expect(modes.output == "700 data/viva\n600 data/viva/transcripts.sqlite\n")
  }

  @Test func aBackupIsWholeAndReplacesNothingUnasked() throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", input: "same kernel\n.\n")
    let copy = candidate.path("copy.sqlite")
    #expect(try candidate.viva("backup", copy).status == 0)
    #expect(try candidate.viva("replay", "--database", copy).status == 0)
    #expect(try candidate.viva("doctor", "--database", copy).status == 0)
    #expect(try candidate.shell("stat -c %a copy.sqlite").output == "600\n")

    let before = try Data(contentsOf: URL(filePath: copy))
    _ = try candidate.viva("rehearse", input: ":skip\n")
    let refused = try candidate.viva("backup", copy)
    #expect(refused.status == 73)
    #expect(refused.messages.contains(copy))
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
    #expect(try candidate.viva("backup", copy, "--force").status == 0)
    #expect(try candidate.sql("SELECT count(*) FROM session", database: copy) == [["2"]])
    #expect(try candidate.viva("backup", candidate.database, "--force").status == 73)
    #expect(try candidate.viva("doctor").status == 0)
  }

  @Test("15: a backup in the middle of an interview is consistent")
  func backupDuringAnInterview() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.handIn("the same kernel")
    try terminal.waitFor("Follow-up 1 of 2")
    try terminal.type("half an ans")
    let copy = candidate.path("copy.sqlite")
    #expect(try candidate.viva("backup", copy).status == 0)
    #expect(try candidate.viva("doctor", "--database", copy).status == 0)
    #expect(try candidate.sql("SELECT text FROM answer", database: copy) == [["the same kernel"]])
    try terminal.type("wer: few parameters")
    try terminal.press("Enter", ".", "Enter")
    try terminal.waitFor("Follow-up 2 of 2")
  }

  @Test func theDoctorFindsNothingInAHealthyFileAndNamesDamage() throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", input: "same kernel\n.\n")
    let healthy = try candidate.viva("doctor", "--language", "en")
    #expect(healthy.status == 0)
    #expect(healthy.output.contains("in good order"))
    let before = try candidate.sql("SELECT count(*), max(sequence) FROM event")
    try candidate.sql("PRAGMA foreign_keys = OFF; DELETE FROM event WHERE sequence = 2")
    let lacking = try candidate.viva("doctor", "--language", "en")
    #expect(lacking.status == 1)
    #expect(lacking.output.contains("lacks events 2"))
    #expect(before != [["0", ""]])
  }
}
