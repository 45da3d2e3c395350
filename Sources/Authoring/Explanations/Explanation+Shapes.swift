// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What is wrong with keys and values.
  static let shapes = [
    Explanation(
      .unknownKey, "a key that nothing reads",
      why: "What stands under a misspelt key has no effect, and nobody would notice.",
      remedy: "Correct its spelling, or take it out. `viva author check --fix` mends a clear slip.",
      failing: topic("require: []"), mended: topic("requires: []")),
    Explanation(
      .missingKey, "a key that is missing",
      why: "Without it the part cannot be asked, shown or graded.",
      remedy: "Add the key. The place is that of the mapping that lacks it.",
      failing: SourceFile(path: "training/topic.yaml", text: "topic: training\ntitle: {zh: 训练}"),
      mended: SourceFile(
        path: "training/topic.yaml", text: "topic: training\ntitle: {zh: 训练, en: Training}")),
    Explanation(
      .wrongType, "a value of the wrong kind",
      why: "A list where a text should stand, or a word where a number should, is read as nothing.",
      remedy: "Write the value in the form that the message names.",
      failing: topic("requires: training-data"), mended: topic("requires: []")),
    Explanation(
      .badIdentifier, "an id with other characters",
      why: """
        Ids stand in claims, on command lines and in transcripts, so they hold lower-case letters \
        and digits in words that are joined by hyphens.
        """,
      remedy: """
        Write “Batch Norm” as batch-norm. `viva author check --fix` does so where no claim or \
        condition uses the old spelling.
        """,
      failing: SourceFile(
        path: "glossary/more.yaml", text: "terms:\n  Group Norm: {en: [group norm]}"),
      mended: SourceFile(
        path: "glossary/more.yaml", text: "terms:\n  group-norm: {en: [group norm]}")),
    Explanation(
      .outOfRange, "a number outside its range",
      why: "Such a number is a slip: no answer takes 300 minutes, and no weight is negative.",
      remedy: "Choose a number within the range that the message names.",
      failing: scenario(minutes: "0"), mended: scenario(minutes: "10")),
    Explanation(
      .emptyText, "a text without words",
      why:
        "An empty question or hint would be shown as a blank line; an empty form would be found everywhere.",
      remedy: "Write the text, or take out the key where it is optional.",
      failing: SourceFile(
        path: "glossary/more.yaml", text: "terms:\n  group-norm: {en: [group norm, '']}"),
      mended: SourceFile(
        path: "glossary/more.yaml", text: "terms:\n  group-norm: {en: [group norm, GN]}")),
    Explanation(
      .emptyList, "a list without entries",
      why: "A term without forms is never found, and a criterion without claims never earned.",
      remedy: "Give it an entry, or take out the key where it is optional.",
      failing: SourceFile(path: "glossary/more.yaml", text: "terms:\n  group-norm: {en: []}"),
      mended: SourceFile(
        path: "glossary/more.yaml", text: "terms:\n  group-norm: {en: [group norm]}")),
    Explanation(
      .unknownWord, "a word that is no choice here",
      why: "The key takes one of a few words, and would otherwise be passed over.",
      remedy:
        "Use one of the words in scenario-format.md. `viva author check --fix` mends a clear slip.",
      failing: scenario(minutes: "10\nmode: practise"),
      mended: scenario(minutes: "10\nmode: practice")),
    Explanation(
      .nameMismatch, "a file that is not named by its id",
      why: "An id in a report should lead to its file without a search.",
      remedy:
        "Rename the file. Leave the id as it is when sessions were held with it: history hangs on it.",
      failing: SourceFile(
        path: "evaluating/topic.yaml", text: "topic: evaluation\ntitle: {zh: 评估, en: Evaluation}"),
      mended: SourceFile(
        path: "evaluation/topic.yaml", text: "topic: evaluation\ntitle: {zh: 评估, en: Evaluation}")),
    Explanation(
      .unfinished, "a text that is marked TODO",
      why:
        "A draft leaves open what only its author can write. Nobody should be interviewed with it.",
      remedy: "Write the text in place of TODO.",
      failing: SourceFile(
        path: "evaluation/topic.yaml", text: "topic: evaluation\ntitle: {zh: TODO, en: Evaluation}"),
      mended: SourceFile(
        path: "evaluation/topic.yaml", text: "topic: evaluation\ntitle: {zh: 评估, en: Evaluation}")),
  ]

  private static func scenario(minutes: String) -> SourceFile {
    SourceFile(
      path: "interviews/short.yaml",
      text: """
        scenario: short
        title: {zh: 短, en: Short}
        about: {zh: 一道题, en: One question}
        minutes: \(minutes)
        phases:
          - id: only
            title: {zh: 训练, en: Training}
            bridge: {zh: 开始吧。, en: Let us begin.}
            ask: 1
            questions: [momentum]
        """)
  }
}
