// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What is wrong with claims, conditions and the size of a rubric.
  static let claims = [
    Explanation(
      .claimSyntax, "a claim that cannot be read",
      why: "A claim that is not understood can earn nothing.",
      remedy: """
        Look at the place, and at the claim language in grading.md. A claim with brackets, | or : \
        needs quotation marks around it.
        """,
      failing: question(accept: "['training .. (stable | steady']"),
      mended: question(accept: "['training .. (stable | steady)']")),
    Explanation(
      .bareTerm, "a claim of a single term",
      why:
        "It is met by a term in passing, in a list of keywords too, where nothing is said of it.",
      remedy: "Add what is said of the term: a relation, or words.",
      failing: question(accept: "[<variance>]"),
      mended: question(accept: "['<variance> .. <decrease>']")),
    Explanation(
      .guardSyntax, "a condition that cannot be read",
      why: "A follow-up whose condition is not understood might be taken at the wrong time.",
      remedy: "Write it like: hit(ID) and score >= 0.6. All forms are in scenario-format.md.",
      failing: question(
        more: """
          follow-ups:
            - to: momentum
              when: hit stable
              bridge: {zh: 接着说。, en: Let us go on.}
          """),
      mended: question(
        more: """
          follow-ups:
            - to: momentum
              when: hit(stable)
              bridge: {zh: 接着说。, en: Let us go on.}
          """)),
    Explanation(
      .criterionCount, "a rubric that is short or long",
      why: """
        With few criteria one lucky sentence decides the score; with many each counts too little for \
        a follow-up to be worth it.
        """,
      remedy: "Write six to twelve criteria of one fact each.",
      failing: question(), mended: sixCriteria),
  ]

  private static let sixCriteria = SourceFile(
    path: "training/learning-rate.yaml",
    text: """
      question: learning-rate
      difficulty: 2
      minutes: 2
      ask: {zh: 它有什么用？, en: What is it for?}
      answer: {zh: 训练更稳定。, en: It makes training stable.}
      rubric:

      """
        + ["stable", "fast", "simple", "cheap", "robust", "precise"].map {
          """
            - id: \($0)
              zh: 训练更好
              en: training is \($0)
              accept: [training .. \($0)]
              hint: {zh: 想想训练, en: think of training}
              probe: {zh: 训练会怎样？, en: what about training?}
          """
        }.joined(separator: "\n"))
}
