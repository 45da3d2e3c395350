// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// The program ends as docs/cli.md says.
@Suite struct ExitCodeTests {
  @Test(
    arguments: [
      (["questions"], 0),
      (["author", "check", "bad.yaml"], 1),
      (["questions", "--nothing"], 64),
      (["rehearse", "no-such-scenario"], 64),
      (["rehearse", "--mode", "easy"], 64),
      (["grade", "--question", "no-such-question"], 64),
      (["questions", "--bank", "bad.yaml"], 65),
      (["sessions", "--database", "bad.yaml"], 65),
      (["evaluate", "bad.yaml"], 65),
      (["questions", "--bank", "nowhere"], 66),
      (["sessions"], 66),
      (["review", "no-such-session"], 66),
      (["rehearse", "--database", "bad.yaml/transcripts.sqlite"], 73),
    ] as [([String], Int32)])
  func codes(of arguments: [String], _ status: Int32) throws {
    let program = try Program()
    try Data("question: [\n".utf8).write(to: program.folder.appending(path: "bad.yaml"))
    #expect(try program.viva(arguments).status == status)
  }

  @Test func backupsAreNotOverwritten() throws {
    let outcome = try Program().shell(
      """
      echo :quit | viva rehearse > scorecard
      viva backup copy
      status=0
      viva backup copy || status=$?
      test $status -eq 73
      viva backup --force copy
      """)
    #expect(outcome.status == 0)
  }

  @Test func aFullDiskIsNoticed() throws {
    let outcome = try Program().shell("viva questions > /dev/full")
    #expect(outcome.status == 74)
  }
}
