// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// Where a rubric hears one language, or one way to say it, better than another.
  static let fairness = [
    Explanation(
      .pairScores, "a pair of examples with different scores",
      why: """
        Examples whose names differ only in zh and en, and that must earn, miss and say the same, are one \
        answer in two languages. When their scores are more than 0.10 apart, candidates are better off in \
        one of them.
        """,
      remedy: """
        Add claims or forms for the language that earns less. When the two don't say the same, expect \
        other criteria of them, or call one of them something else.
        """,
      failing: sound(
        examples: "{name: good-zh, expect: {}, answer: 训练变得稳定。}",
        "{name: good-en, expect: {}, answer: Nothing explodes.}"),
      mended: sound(
        examples: "{name: good-zh, expect: {}, answer: 训练变得稳定。}",
        "{name: good-en, expect: {}, answer: Training becomes stable.}", wrong)),
    Explanation(
      .pairExpectations, "a pair of examples with different ranges",
      why: "The same answer, said in two languages, must get the same.",
      remedy: "Expect the same score of both, or call one of them something else.",
      failing: sound(
        examples: "{name: good-zh, expect: {score: [0.8, 1]}, answer: 训练变得稳定。}",
        "{name: good-en, expect: {score: [0.5, 1]}, answer: Training becomes stable.}", wrong),
      mended: sound(
        examples: "{name: good-zh, expect: {score: [0.8, 1]}, answer: 训练变得稳定。}",
        "{name: good-en, expect: {score: [0.8, 1]}, answer: Training becomes stable.}", wrong)),
    Explanation(
      .earnedInOneLanguage, "a criterion that only one language earns",
      why: """
        Nothing shows that the point can be earned in the other language: neither an example nor the model \
        answer does.
        """,
      remedy: """
        Add a claim in the order of the other language, or the forms of a term. When the claims are \
        right, add an example that earns it.
        """,
      failing: sound(accept: "[training .. stable]"), mended: sound(examples: wrong)),
    Explanation(
      .modelAnswerScore, "a model answer that its own rubric marks down",
      why: """
        Candidates are shown the model answer as the one to give. Below 0.85 it leaves points out, or the \
        claims don't hear them.
        """,
      remedy: """
        The message lists what it does not earn. Say it in the model answer, or add a claim for its \
        words.
        """,
      failing: sound(answer: "{zh: 训练更稳定。, en: Nothing explodes.}", examples: wrong),
      mended: sound(examples: wrong)),
    Explanation(
      .modelAnswersDiffer, "model answers with different scores",
      why: "One of them says less, or the claims hear one language better. 0.10 is tolerated.",
      remedy: "Let both say the same, and add claims for what is not heard.",
      failing: twoFacts("{zh: 训练稳定。, en: Training is stable and fast.}"),
      mended: twoFacts("{zh: 训练稳定，训练也快。, en: Training is stable and fast.}")),
    Explanation(
      .unfairRewrite, "a complete example that loses when it is said otherwise",
      why: """
        A slip of the finger, full-width letters, another order of sentences and terms in the other \
        language say the same, and must not cost more than 0.05. “viva author mutate” tries more ways.
        """,
      remedy: """
        Put terms into claims by their ids, as in <variance>, and not by their words. What holds one \
        criterion should not stand in two sentences.
        """,
      failing: variance(accept: "[variance .. decrease, 方差 .. 减小]", swapped),
      mended: variance(accept: "['<variance> .. <decrease>']", swapped)),
    Explanation(
      .neverEarned, "a criterion that no example earns",
      why: "Neither an example nor a model answer does, so perhaps nobody can.",
      remedy: "Add an example that earns it, or a claim for what the examples say.",
      failing: sound(accept: "[training .. steady, 训练 .. 平稳]", examples: wrong),
      mended: sound(examples: wrong)),
    Explanation(
      .alwaysEarned, "a criterion that every example earns",
      why: """
        Nothing shows that the point can be missed. A claim that is met by wrong answers too is a present \
        to everybody.
        """,
      remedy: "Add an example that misses it, or make the claims stricter.",
      failing: sound(
        accept: "[training .. (stable | fast), 训练 .. 稳定]",
        examples: "{name: right, expect: {}, answer: Training is stable.}",
        "{name: wrong, expect: {}, answer: Training is fast.}"),
      mended: sound(
        examples: "{name: right, expect: {}, answer: Training is stable.}",
        "{name: wrong, expect: {}, answer: Training is fast.}")),
    Explanation(
      .keywordsEarn, "a criterion that a list of keywords earns",
      why: """
        The concepts of a complete example were listed, the last first, with nothing said of them. The \
        claim asks for no more.
        """,
      remedy: "Add to the claim what is said: a verb, an order, a direction.",
      failing: variance(accept: "['<variance> && <batch-norm> && <layer-norm>']", three),
      mended: variance(accept: "['<variance> .. <decrease>']", three)),
  ]

  private static let wrong = "{name: wrong, expect: {score: [0, 0.1]}, answer: It is slow.}"

  /// A question whose one criterion hears both languages.
  private static func sound(
    accept: String = "[training .. stable, 训练 .. 稳定]",
    answer: String = "{zh: 训练更稳定。, en: It makes training stable.}", examples: String...
  ) -> SourceFile {
    question(answer: answer, accept: accept, more: list(examples))
  }

  private static func list(_ examples: [String]) -> String {
    examples.isEmpty ? "" : "examples:\n  - " + examples.joined(separator: "\n  - ")
  }

  private static func twoFacts(_ answer: String) -> SourceFile {
    SourceFile(
      path: "training/learning-rate.yaml",
      text: """
        question: learning-rate
        difficulty: 2
        minutes: 2
        ask: {zh: 它有什么用？, en: What is it for?}
        answer: \(answer)
        rubric:
          - id: stable
            weight: 7
            zh: 训练更稳定
            en: training is stable
            accept: [training .. stable, 训练 .. 稳定]
            hint: {zh: 想想训练, en: think of training}
            probe: {zh: 训练会怎样？, en: what about training?}
          - id: fast
            weight: 3
            zh: 训练快
            en: training is fast
            accept: [training .. fast, 训练 .. 快]
            hint: {zh: 想想时间, en: think of time}
            probe: {zh: 要多久？, en: how long does it take?}
        """)
  }

  /// Every second term of this is the variance.
  private static let swapped = "With batch norm the variance decreases."
  private static let three = "In batch norm and layer norm the variance decreases."

  private static func variance(accept: String, _ complete: String) -> SourceFile {
    SourceFile(
      path: "training/learning-rate.yaml",
      text: """
        question: learning-rate
        difficulty: 2
        minutes: 2
        ask: {zh: 方差会怎样？, en: What becomes of the variance?}
        answer: {zh: 批归一化和层归一化使方差减小。, en: In batch norm and layer norm the variance decreases.}
        rubric:
          - id: smaller-variance
            zh: 方差减小
            en: the variance decreases
            accept: \(accept)
            hint: {zh: 想想归一化, en: think of normalizing}
            probe: {zh: 归一化做什么？, en: what does normalizing do?}
        examples:
          - {name: complete, expect: {score: [0.9, 1]}, answer: \(complete)}
          - {name: wrong, expect: {score: [0, 0.1]}, answer: It is slow.}
        """)
  }
}
