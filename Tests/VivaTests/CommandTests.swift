// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TerminalDriver
import Testing

@Suite(.unhurried) struct CommandTests {
  @Test func everyCommandDoesWhatHelpSays() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()

    try terminal.enter(":help")
    let commands = ["skip", "dk", "hint", "repeat", "time", "pause", "flag", "quit", "help"]
    try terminal.waitFor(":help    this list")
    let help = try terminal.everything()
    for command in commands { #expect(help.contains("  :\(command) "), "\(command)") }

    try terminal.enter(":hin")
    try terminal.waitFor("There is no command :hin; did you mean :hint?")
    try terminal.enter(":time")
    try terminal.waitFor("left for this one, ")
    try terminal.enter(":hint")
    try terminal.waitFor("Hint: Does the kernel change with the position?")
    try terminal.enter(":hint")
    try terminal.waitFor("Hint: Count the parameters.")
    try terminal.enter(":flag")
    try terminal.waitFor("Flagged to look at afterwards.")
    try terminal.enter(":repeat")
    try terminal.waitFor("the question twice") { _, _ in
      let shown = (try? terminal.history()) ?? []
      return shown.count { $0 == "What does weight sharing in a convolution mean?" } == 2
    }
    try terminal.enter(":skip")
    try terminal.waitFor("All right, we'll skip this one.")
    try terminal.waitFor("Question 2 of 4")
    try terminal.enter(":dk")
    try terminal.waitFor("That's all right, let's leave it there.")
    // One follow-up offers a way back into the subject.
    try terminal.waitFor("Without padding, what happens to the output size?")
    try terminal.enter(":skip")
    try terminal.waitFor("Question 3 of 4")

    let turns = try candidate.review()["turns"]
    #expect(turns[0]["outcome"].text == "skipped")
    #expect(turns[0]["flagged"].bool == true)
    #expect(turns[0]["hints"].list.map(\.text) == ["one-kernel", "few-parameters"])
    #expect(turns[1]["outcome"].text == "gave-up")
    #expect(turns[2]["outcome"].text == "skipped")
    #expect(turns.list.allSatisfy { $0["score"].isNull })
  }

  @Test func quittingAsksFirstAndScoresWhatWasAnswered() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.handIn("one kernel, few parameters, so a shift of the input shifts the output")
    try terminal.waitFor("Question 2 of 4")
    try terminal.enter(":quit")
    try terminal.waitFor("(y/N)")
    try terminal.enter("")
    try terminal.waitFor("Good, let's go on.")
    try terminal.enter(":quit")
    try terminal.waitFor("the second question") { screen, _ in
      screen.count { $0.contains("(y/N)") } == 2
    }
    try terminal.enter("y")
    try terminal.waitFor("What score do you expect?")
    try terminal.press("Enter")
    try terminal.waitFor("Press Enter for the results.")
    let review = try candidate.review()
    #expect(review["session"]["score"].number == 1)
    #expect(review["session"]["results"].list.count == 1)
    #expect(review["turns"][1]["outcome"].text == "unfinished")
  }

  @Test func aPauseStopsBothClocks() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin()
    try terminal.enter(":pause")
    try terminal.waitFor("The clock is stopped. Press Enter to go on.")
    Thread.sleep(forTimeInterval: 3)
    try terminal.press("Enter")
    try terminal.waitFor("The clock is running again.")
    let times = try candidate.sql(
      "SELECT at_ms FROM event WHERE kind IN ('paused', 'resumed') ORDER BY sequence")
    let (paused, resumed) = (try #require(Int(times[0][0])), try #require(Int(times[1][0])))
    #expect(resumed - paused < 1000, "three seconds passed, none of them on the clock")
    try terminal.handIn("the same kernel")
    try terminal.waitFor("Follow-up 1 of 2")
  }

  @Test func anExamIsSilentAndHasNoHintsAndOnePause() throws {
    let candidate = try Candidate()
    let terminal = try candidate.begin("--mode", "exam")
    try terminal.enter(":hint")
    try terminal.waitFor("There are no hints in an exam.")
    try terminal.enter(":pause")
    try terminal.waitFor("The clock is stopped.")
    try terminal.press("Enter")
    try terminal.waitFor("The clock is running again.")
    try terminal.enter(":pause")
    try terminal.waitFor("An exam can be paused once")
    try terminal.handIn("the same kernel")
    try terminal.waitFor("Got it.")
    try terminal.waitFor("Follow-up 1 of 2")
    let shown = try terminal.everything()
    #expect(!shown.contains("You said"))
    #expect(!shown.contains("points"))
  }
}
