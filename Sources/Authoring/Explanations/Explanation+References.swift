// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What is wrong with names and what they lead to.
  static let references = [
    Explanation(
      .duplicateID, "an id that is defined twice",
      why:
        "Sessions, follow-ups and claims mean one thing by it. The second definition is not used.",
      remedy: "Rename one of them, or delete the copy. The message names the place of the first.",
      failing: SourceFile(
        path: "glossary/variance.yaml", text: "terms:\n  variance: {symbols: [σ²]}"),
      mended: SourceFile(
        path: "glossary/variance.yaml", text: "terms:\n  standard-deviation: {symbols: [σ]}")),
    Explanation(
      .unknownQuestion, "a question that is not there",
      why: "An interview could not go where a scenario or a follow-up sends it.",
      remedy: "Correct the spelling, or write the question.",
      failing: question(
        more: "follow-ups:\n  - {to: momentun, bridge: {zh: 接着说。, en: Let us go on.}}"),
      mended: question(
        more: "follow-ups:\n  - {to: momentum, bridge: {zh: 接着说。, en: Let us go on.}}")),
    Explanation(
      .unknownTopic, "a topic that is not there",
      why: "`requires` names topics that should be mastered before.",
      remedy: "Correct the spelling, or add the topic.",
      failing: topic("requires: [trainin-data]"), mended: topic("requires: []")),
    Explanation(
      .unknownPoint, "a point that no topic names",
      why: "`covers` tells which points of topics a question asks for.",
      remedy: "Correct the spelling, or add the point to the `points` of its topic.",
      failing: question(more: "covers: [warm-up]"), mended: question(more: "covers: []")),
    Explanation(
      .folderWithoutTopic, "a question in a folder that is no topic",
      why: "The topic of a question is the folder that it lies in, which topic.yaml makes a topic.",
      remedy: "Add a topic.yaml to the folder, or move the question to the folder of its topic.",
      failing: SourceFile(
        path: "tuning/learning-rate.yaml", text: question("learning-rate").text),
      mended: question("learning-rate")),
    Explanation(
      .unknownTerm, "a term that the glossary does not have",
      why: "A claim with it can never be met, so its criterion may never be earned.",
      remedy: "Correct the spelling, add the term to the glossary, or write the words without < >.",
      failing: question(accept: "['<varianse> .. stable']"),
      mended: question(accept: "['<variance> .. stable']")),
    Explanation(
      .unknownCriterion, "a criterion that the question does not have",
      why: "A condition, cap or example that names it says nothing.",
      remedy: "Use an id from the rubric of the same question.",
      failing: question(more: "caps:\n  - {without: stabel, score: 0.5}"),
      mended: question(more: "caps:\n  - {without: stable, score: 0.5}")),
    Explanation(
      .outdatedMark, "a marked answer to a question that is gone",
      why: "Answers that a person marked test the rubric; this one tests nothing any more.",
      remedy: "Check it together with the bank of its question, or delete it.",
      failing: marked(missing: "stabel"), mended: marked(missing: "stable")),
    Explanation(
      .unknownMisconception, "a misconception that the question does not have",
      why: "A condition or example that names it says nothing.",
      remedy: "Use an id from the misconceptions of the same question.",
      failing: question(expect: "says: [tune-itself]", answer: "It tunes itself."),
      mended: question(expect: "says: [tunes-itself]", answer: "It tunes itself.")),
    Explanation(
      .topicCycle, "topics that require each other",
      why: "None of them could be first, so there is no order to learn them in.",
      remedy: "Take out one of the arrows that the message lists.",
      failing: topic("requires: [training]"), mended: topic("requires: []")),
    Explanation(
      .followUpToItself, "a follow-up to its own question",
      why: "A session asks no question twice, so the follow-up would never be taken.",
      remedy: "Lead it to another question. A point that was missed is asked about by its `probe`.",
      failing: question(
        more: "follow-ups:\n  - {to: learning-rate, bridge: {zh: 再说。, en: Once more.}}"),
      mended: question(
        more: "follow-ups:\n  - {to: momentum, bridge: {zh: 接着说。, en: Let us go on.}}")),
    Explanation(
      .noContrast, "a subject without rivals",
      why:
        "`subject`, about() and only() tell a term from its rivals; without rivals they have no effect.",
      remedy:
        "Give the term and its rivals the same `contrast` in the glossary, or drop the subject.",
      failing: question(more: "subject: variance"), mended: question(more: "subject: batch-norm")),
  ]
}
