// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What is found out about the ways from one question to the next.
  static let followUps = [
    Explanation(
      .followUpNeverHolds, "a follow-up whose condition can't hold",
      why: "No answer leads there, so the follow-up might as well not be written.",
      remedy: """
        The message says which parts exclude each other. A criterion is hit, missed, contradicted or \
        half earned, and one of these only.
        """,
      failing: question(followUps: ["to: momentum, when: hit(stable) and missed(stable)"]),
      mended: question(followUps: ["to: momentum, when: hit(stable)"])),
    Explanation(
      .conditionAlwaysHolds, "a condition that every answer meets",
      why: "It looks as if it chose, and does not; something else was meant, or nothing.",
      remedy: "Leave `when` out, or ask for more.",
      failing: question(followUps: ["to: momentum, when: score >= 0"]),
      mended: question(followUps: ["to: momentum, when: score >= 0.5"])),
    Explanation(
      .followUpShadowed, "a follow-up that a heavier one always beats",
      why: "Of the follow-ups that hold the heaviest is taken, so this one never is.",
      remedy: "Give it more weight than the one that the message names, or narrow that one.",
      failing: question(followUps: [
        "to: momentum, weight: 2, when: hit(stable)",
        "to: momentum, when: hit(stable) and score >= 0.5",
      ]),
      mended: question(followUps: [
        "to: momentum, weight: 2, when: hit(stable)",
        "to: momentum, weight: 3, when: hit(stable) and score >= 0.5",
      ])),
    Explanation(
      .followUpLeadsNowhere, "a follow-up that no scenario can take",
      why: """
        Follow-ups lead within a phase or into the next one, and never to a question that was asked \
        or to a twin of one. In every scenario that has both questions the way is closed.
        """,
      remedy: "Lead to another question, or move one of the two in a scenario.",
      failing: question("momentum", followUps: ["to: nesterov"]),
      mended: question("momentum", followUps: ["to: warmup, when: hit(stable)"])),
    Explanation(
      .pointNotCovered, "a point that no question covers",
      why: "The topic promises more than an interview can ask.",
      remedy: "Name the point in the `covers` of the question that asks for it, or write one.",
      failing: topic("points: [{id: warm-up, zh: 预热, en: Warm-up}]"), mended: topic("points: []")),
    Explanation(
      .followUpCircle, "a circle of follow-ups that no answer leaves",
      why: """
        Whatever is said, the follow-ups lead round in a circle. No question is asked twice, so after \
        the last of them the interview goes on as if there were none.
        """,
      remedy: "Give one of the questions a condition, or a follow-up that leads out.",
      failing: question("momentum", followUps: ["to: warmup"]),
      mended: question("momentum", followUps: ["to: warmup, when: hit(stable)"])),
    Explanation(
      .followUpUndecided, "a condition that is too intricate to decide",
      why: """
        Whether it can hold hangs on more combinations of points than are looked through, as where \
        the score must fall into a narrow gap.
        """,
      remedy: "Ask for less, or for named points instead of a score.",
      failing: sevenPoints("score > 0.505 and score < 0.515"),
      mended: sevenPoints("score > 0.4 and score < 0.6")),
  ]

  private static func question(
    _ id: String = "learning-rate", followUps: [String]
  ) -> SourceFile {
    let lines = followUps.map { "  - {\($0), bridge: {zh: 接着说。, en: 'Let us go on.'}}" }
    return question(id, more: (["follow-ups:"] + lines).joined(separator: "\n"))
  }

  private static func sevenPoints(_ condition: String) -> SourceFile {
    let points = ["a", "b", "c", "d", "e", "f", "g"].map {
      "  - {id: \($0), zh: 一点, en: a point, accept: [says .. \($0)], "
        + "hint: {zh: 想, en: think}, probe: {zh: 呢, en: and}}"
    }
    return SourceFile(
      path: "training/learning-rate.yaml",
      text: """
        question: learning-rate
        difficulty: 2
        minutes: 2
        ask: {zh: 它有什么用？, en: What is it for?}
        answer: {zh: 训练更稳定。, en: It makes training stable.}
        rubric:
        \(points.joined(separator: "\n"))
        follow-ups:
          - {to: momentum, when: \(condition), bridge: {zh: 接着说。, en: 'Let us go on.'}}
        """)
  }
}
