// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// docs/cli.md shows every member of the program's JSON, and none that isn't there.
@Suite struct JSONTests {
  private static let script = """
    A kernel slides over the image and the weights are shared.
    .
    :hint
    Each output depends only on a small local region of the input.
    .
    :quit
    60

    """

  @Test func questions() throws {
    let printed = try Program().viva(["questions", "--json"])
    #expect(try members(of: printed.output) == documented("viva questions --json"))
  }

  @Test func scenarios() throws {
    let printed = try Program().viva(["scenarios", "--json"])
    #expect(try members(of: printed.output) == documented("viva scenarios --json"))
  }

  @Test func sessionsAndReview() throws {
    let program = try Program()
    _ = try program.viva(
      ["rehearse", "cnn-to-resnet", "--seed", "7", "--language", "en"], input: Self.script)
    let sessions = try program.viva(["sessions", "--json"])
    #expect(try members(of: sessions.output) == documented("viva sessions --json"))

    let review = try members(of: program.viva(["review", "--format", "json"]).output)
    // Reasons differ from turn to turn; a grade has its own example.
    let grade = try documented("viva grade --json").map { "turns." + $0 }
    func isPlain(_ member: String) -> Bool {
      !member.hasPrefix("turns.reason.") && !grade.contains(member)
    }
    #expect(review.filter(isPlain) == (try documented("viva review --format json").filter(isPlain)))
    let text = try Document("docs/cli.md").section("### `viva review --format json`").joined()
    for reason in review where reason.hasPrefix("turns.reason.") {
      #expect(text.contains("`\(reason.dropFirst("turns.reason.".count))`"), "\(reason)")
    }
  }

  @Test func schedules() throws {
    let program = try Program()
    _ = try program.viva(
      ["rehearse", "--question", "batch-normalization"], input: Self.script)
    let due = try program.viva(["due", "--json", "--minutes", "30"])
    #expect(try members(of: due.output) == documented("viva due --json"))
    let day = try program.shell("date -d '+20 days' +%F").output.prefix(10)
    let plan = try program.viva(["plan", "--json", "--interview", String(day)])
    #expect(try members(of: plan.output) == documented("viva plan --json"))
  }

  @Test func exportedQuestions() throws {
    let printed = try Program().viva(["author", "export", "--format", "json"])
    #expect(
      try members(of: printed.output) == documented("viva author export --format json"))
  }

  @Test func differences() throws {
    let bank = repository.appending(path: "scenarios/deep-learning").path
    let printed = try Program().viva([
      "author", "diff", "--format", "json", bank + "/regularization/dropout-overfitting.yaml",
      bank + "/normalization/batch-normalization.yaml",
    ])
    #expect(try members(of: printed.output) == documented("viva author diff --format json"))
  }

  @Test func simulation() throws {
    let printed = try Program().viva(
      ["author", "simulate", "cnn-to-resnet", "--runs", "30", "--format", "json"])
    #expect(
      try members(of: printed.output) == documented("viva author simulate --format json"))
  }

  @Test func grade() throws {
    let answer =
      "γ and β are learned with the network. "
      + "At inference BN uses the batch statistics of the current batch."
    let printed = try Program().viva(
      ["grade", "--question", "batch-normalization", "--json"], input: answer)
    #expect(try members(of: printed.output) == documented("viva grade --json"))
  }

  @Test func stream() throws {
    let manual = try Document("docs/cli.md").section("### `viva grade --stream`")
    let lines = manual.filter { $0.hasPrefix("{") }
    let printed = try Program().viva(
      ["grade", "--stream"], input: (lines + ["no JSON"]).joined(separator: "\n"))
    #expect(printed.status == 65)
    let answers = printed.output.split(separator: "\n").map(String.init)
    #expect(answers.count == lines.count + 1)
    for answer in answers.dropLast() {
      #expect(try members(of: answer).isSuperset(of: ["id", "score", "criteria", "flags"]))
    }
    #expect(try members(of: answers.last ?? "") == ["id", "error"])
  }

  @Test func evaluation() throws {
    let line =
      #"{"question": "batch-normalization", "answer": "γ and β are learned.", "mark": 30, "kind": "half"}"#
    let printed = try Program().viva(["evaluate", "--json"], input: line)
    // A grade has its own example.
    let grade = try documented("viva grade --json").map { "worst." + $0 }
    func isOwn(_ member: String) -> Bool { !grade.contains(member) }
    #expect(
      try members(of: printed.output).filter(isOwn)
        == documented("viva evaluate --json").filter(isOwn))
  }

  @Test func check() throws {
    let printed = try Program().shell(
      """
      cp -r '\(repository.path)/scenarios/deep-learning' bank
      sed -i 's/^title:/titel:/' bank/rnn/topic.yaml
      viva author check --format json bank/interviews bank/rnn/topic.yaml || test $? -eq 1
      """)
    #expect(
      try members(of: printed.output) == documented("viva author check --format json"))
  }

  private func documented(_ heading: String) throws -> Set<String> {
    let lines = try Document("docs/cli.md").section("### `\(heading)`")
    let block = lines.drop { $0 != "```json" }.dropFirst().prefix { $0 != "```" }
    return try members(of: block.joined(separator: "\n"))
  }

  /// The members of objects by their paths, those of all elements of a list as one.
  private func members(of json: String) throws -> Set<String> {
    func collect(_ value: Any, _ path: String, _ found: inout Set<String>) {
      if let object = value as? [String: Any] {
        for (name, value) in object {
          found.insert(path + name)
          collect(value, path + name + ".", &found)
        }
      } else if let list = value as? [Any] {
        for value in list { collect(value, path, &found) }
      }
    }
    var found: Set<String> = []
    collect(try JSONSerialization.jsonObject(with: Data(json.utf8)), "", &found)
    return found
  }
}
