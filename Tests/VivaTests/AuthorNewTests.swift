// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorNewTests {
  @Test func aBankGrowsFromNothing() throws {
    let candidate = try Candidate()
    let made = try candidate.shell(
      """
      set -e; "$VIVA" author new bank cooking; cd cooking
      "$VIVA" author new topic soups; "$VIVA" author new topic stocks --requires soups
      "$VIVA" author new question why-salt --topic soups
      cd stocks; "$VIVA" author new question why-skim; cd ../..
      "$VIVA" author new scenario evening --questions why-skim,why-salt --minutes 9 --bank cooking
      """)
    #expect(made.status == 0, "\(made.messages)")
    #expect(made.lines.contains("soups/why-salt.yaml"))
    #expect(made.lines.contains("../stocks/why-skim.yaml"))
    #expect(made.messages.contains("Next: "))
    let checked = try candidate.viva("author", "check", "cooking")
    #expect(checked.status == 1)
    let faults = checked.lines.filter { $0.contains("error [") || $0.contains("warning [") }
    #expect(faults.count > 50 && faults.allSatisfy { $0.contains("[V0210]") })
    // Editors know of the latest question.
    let schema = try candidate.shell("cat cooking/.schema/scenario.json").output
    #expect(schema.contains("\"why-skim\""))
  }

  @Test func nothingIsOverwritten() throws {
    let candidate = try Candidate()
    _ = try candidate.shell(
      "\"$VIVA\" author new bank cooking; rm cooking/bank.yaml; echo mine > cooking/relations/common.yaml"
    )
    #expect(try candidate.viva("author", "new", "bank", "cooking").status == 73)
    let left = try candidate.shell("cat cooking/relations/common.yaml; ls cooking")
    #expect(left.lines.first == "mine")
    #expect(!left.output.contains("bank.yaml"))
    _ = try candidate.shell("cp -r \(testBank) bank; echo 'bank: b' > bank/bank.yaml")
    for arguments in [
      ["question", "max-pooling", "--topic", "convolution"], ["topic", "pooling"],
      ["scenario", "four-questions"],
    ] {
      let outcome = try candidate.viva(
        ["author", "new"] + arguments + ["--bank", "bank"], input: Data())
      #expect(outcome.status == 73)
      #expect(outcome.messages.contains("is there already: bank/"))
    }
  }

  @Test(arguments: [
    (["bank", "My Bank"], "did you mean “my-bank”?", 64),
    (["question", "why", "--bank", "nowhere"], "viva author new bank", 66),
    (["question", "why", "--topic", "poling", "--bank", "bank"], "did you mean “pooling”?", 64),
    (["question", "why", "--bank", "bank"], "--topic names one of convolution, pooling", 64),
    (["scenario", "s", "--questions", "max-poling", "--bank", "bank"], "“max-pooling”?", 64),
  ])
  func whatCannotBeMadeIsSaid(_ arguments: [String], _ message: String, _ status: Int32) throws {
    let candidate = try Candidate()
    _ = try candidate.shell("cp -r \(testBank) bank; echo 'bank: b' > bank/bank.yaml")
    let outcome = try candidate.viva(["author", "new"] + arguments, input: Data())
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.status == status)
  }
}
