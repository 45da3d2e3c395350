// SPDX-License-Identifier: GPL-3.0-or-later

public import ScenarioCompiler

extension Explanation {
  /// The bank that the examples of all explanations are files of.
  public static let surroundings: [SourceFile] = [
    SourceFile(
      path: "bank.yaml",
      text: """
        bank: small
        title: {zh: 小题库, en: A small bank}
        about: {zh: 用来举例, en: For examples}
        """),
    SourceFile(
      path: "glossary/terms.yaml",
      text: """
        terms:
          batch-norm: {zh: [批归一化], en: [batch norm], contrast: normalization}
          layer-norm: {zh: [层归一化], en: [layer norm], contrast: normalization}
          variance: {zh: [方差], en: [variance]}
        relations:
          increase: {zh: [增大], en: [increase], opposite: decrease}
          decrease: {zh: [减小], en: [decrease], opposite: increase}
        """),
    SourceFile(
      path: "training/topic.yaml",
      text: """
        topic: training
        title: {zh: 训练, en: Training}
        """),
    question("momentum"),
    question("nesterov", more: "twins: [momentum]"),
    question(
      "warmup", more: "follow-ups: [{to: momentum, bridge: {zh: 接着说。, en: 'Let us go on.'}}]"),
    scenario(
      "optimizers", minutes: 20, questions: "[momentum, nesterov, warmup]", cover: "[]", ask: 2),
  ]

  /// `training/topic.yaml` with something added.
  static func topic(_ addition: String) -> SourceFile {
    SourceFile(
      path: "training/topic.yaml",
      text: """
        topic: training
        title: {zh: 训练, en: Training}
        \(addition)
        """)
  }

  /// `marked/momentum.yaml` with an answer that must miss a criterion.
  static func marked(missing criterion: String) -> SourceFile {
    SourceFile(
      path: "marked/momentum.yaml",
      text: """
        marked: momentum
        examples:
          - name: my answer
            expect: {misses: [\(criterion)]}
            answer: I do not know.
        """)
  }

  /// A short question of one criterion, of which an example changes a line or to which it adds some.
  static func question(
    _ id: String = "learning-rate", id criterion: String = "stable",
    answer: String = "{zh: 训练更稳定。, en: It makes training stable.}",
    accept: String = "[training .. stable]", more: String = ""
  ) -> SourceFile {
    SourceFile(
      path: "training/\(id).yaml",
      text: """
        question: \(id)
        difficulty: 2
        minutes: 2
        ask: {zh: 它有什么用？, en: What is it for?}
        answer: \(answer)
        rubric:
          - id: \(criterion)
            zh: 训练更稳定
            en: training is stable
            accept: \(accept)
            hint: {zh: 想想训练, en: think of training}
            probe: {zh: 训练会怎样？, en: what about training?}\(more.isEmpty ? "" : "\n" + more)
        """)
  }

  /// That question with one example answer.
  static func question(expect: String, answer: String) -> SourceFile {
    question(
      more: """
        misconceptions:
          - id: tunes-itself
            claims: [it tunes itself]
            challenge: {zh: 真的吗？, en: 'Really?'}
            correction: {zh: 要人来调。, en: Somebody tunes it.}
        examples:
          - {name: tried, expect: {\(expect)}, answer: '\(answer)'}
        """)
  }
}
