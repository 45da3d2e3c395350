// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What the interviewer says too much.
  static let leaks = [
    Explanation(
      .givesAway, "a text that gives a point of its own question away",
      why: """
        Candidates who only repeat what they were told would earn the point. The question, the hint and \
        the probe of the criterion and the challenges are read as the grader reads answers; what they \
        ask, up to a question mark, says nothing.
        """,
      remedy: """
        Ask without saying it. Where the text is harmless, the claim that the message names is met by \
        too little: make it stricter.
        """,
      failing: question(hint: "Training becomes stable."),
      mended: question(hint: "What becomes of training?")),
    Explanation(
      .givesAwayLater, "a text that gives a point of a later question away",
      why: """
        A bridge, or a question from which a follow-up or a later phase leads on, says what the question \
        after it asks for.
        """,
      remedy: """
        Name the subject of the next question and say nothing of it. Where the text is harmless, the claim \
        that the message names is met by too little: make it stricter.
        """,
      failing: question(
        more: """
          follow-ups:
            - {to: momentum, bridge: {zh: 接着说。, en: So training is stable. Let us go on.}}
          """),
      mended: question(
        more: "follow-ups:\n  - {to: momentum, bridge: {zh: 接着说。, en: Let us go on.}}")),
  ]

  private static func question(hint: String) -> SourceFile {
    let file = question()
    return SourceFile(
      path: file.path,
      text: file.text.split(separator: "think of training", omittingEmptySubsequences: false)
        .joined(separator: hint))
  }
}
