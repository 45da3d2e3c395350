// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What a scenario promises and can't keep.
  static let scenarios = [
    Explanation(
      .coverInNoPhase, "a question to cover that no phase has",
      why: "It is never asked, though the scenario says that it always is.",
      remedy: "Add it to the pool of a phase, or take it out of `cover`.",
      failing: scenario(questions: "[momentum]", cover: "[warmup]", ask: 1),
      mended: scenario(questions: "[momentum]", cover: "[momentum]", ask: 1)),
    Explanation(
      .phaseCoversTooMany, "a phase that covers more than it asks",
      why: "The phase ends before all that is to be covered was asked.",
      remedy: "Let the phase ask more, or cover fewer of its questions.",
      failing: scenario(ask: 1, cover: "[momentum, warmup]"),
      mended: scenario(ask: 2, cover: "[momentum, warmup]")),
    Explanation(
      .coverTooLong, "more to cover than there is time for",
      why: "Who takes the time that the questions allow is not asked all that is to be covered.",
      remedy: "Cover fewer questions, or give the session more minutes.",
      failing: scenario(minutes: 3, cover: "[momentum, warmup]"),
      mended: scenario(minutes: 10, cover: "[momentum, warmup]")),
    Explanation(
      .coveredTwins, "twins that are both to be covered",
      why: "A session asks only one of two twins, so the second is never covered.",
      remedy: "Cover one of them.",
      failing: scenario(questions: "[momentum, nesterov, warmup]", cover: "[momentum, nesterov]"),
      mended: scenario(questions: "[momentum, nesterov, warmup]", cover: "[nesterov]", ask: 1)),
    Explanation(
      .questionTooLong, "a question that is longer than the session",
      why: "Nothing is asked that can't take all of its time, so this question never is.",
      remedy: "Give the session more minutes, or the question fewer.",
      failing: scenario(minutes: 1),
      mended: scenario(minutes: 10)),
    Explanation(
      .neverAsked, "a question that its phase never asks",
      why: "It stands in the pool, but what always comes before it leaves it no place.",
      remedy: "Let the phase ask more, or take the question out.",
      failing: scenario(ask: 1, cover: "[momentum]"),
      mended: scenario(ask: 2, cover: "[momentum]")),
    Explanation(
      .phaseAsksTooMany, "a phase that asks more than its pool has",
      why: "No session asks so many. Of twins only one counts.",
      remedy: "Ask fewer, or add questions.",
      failing: scenario(ask: 3),
      mended: scenario(ask: 2)),
    Explanation(
      .scenarioTooLong, "a scenario that can't be finished",
      why: """
        Even if each question takes a quarter of its time and draws no follow-up, the time is over \
        before all are asked.
        """,
      remedy: "Ask fewer questions, or give the session more minutes.",
      failing: scenario(minutes: 1, questions: "[momentum, nesterov, warmup]", ask: 3),
      mended: scenario(minutes: 10)),
    Explanation(
      .seldomFinishes, "a scenario that is seldom finished",
      why: """
        Fewer than half of the sessions ask all questions, if prompts take a quarter to all of their \
        time and four of five follow-ups are drawn.
        """,
      remedy: "Ask fewer questions, allow fewer follow-ups, or give the session more minutes.",
      failing: scenario(minutes: 3),
      mended: scenario(minutes: 10)),
  ]

  private static func scenario(
    minutes: Int = 10, questions: String = "[momentum, warmup]", cover: String = "[]", ask: Int = 2
  ) -> SourceFile {
    scenario("short", minutes: minutes, questions: questions, cover: cover, ask: ask)
  }

  private static func scenario(ask: Int, cover: String = "[]") -> SourceFile {
    scenario("short", minutes: 10, questions: "[momentum, warmup]", cover: cover, ask: ask)
  }

  static func scenario(
    _ id: String, minutes: Int, questions: String, cover: String, ask: Int
  ) -> SourceFile {
    SourceFile(
      path: "interviews/\(id).yaml",
      text: """
        scenario: \(id)
        title: {zh: 短场, en: A short one}
        about: {zh: 用来举例, en: For examples}
        minutes: \(minutes)
        phases:
          - id: all
            title: {zh: 全部, en: All}
            bridge: {zh: 开始吧。, en: Let us begin.}
            ask: \(ask)
            questions: \(questions)
        cover: \(cover)
        """)
  }
}
