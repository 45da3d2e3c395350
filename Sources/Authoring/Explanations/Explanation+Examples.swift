// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

extension Explanation {
  /// What the examples of a question find out about its rubric.
  static let examples = [
    Explanation(
      .exampleScore, "an example with another score",
      why:
        "Either the rubric misjudges what its author thinks a good or bad answer, or the author erred.",
      remedy: """
        The message lists what was not earned. Add a claim for the words of the example, or change \
        what is expected of it.
        """,
      failing: question(expect: "score: [0.9, 1]", answer: "I like trains."),
      mended: question(expect: "score: [0, 0.1]", answer: "I like trains.")),
    Explanation(
      .exampleDoesNotEarn, "an example that does not earn a point",
      why: "Candidates who say it in these words would not earn the point either.",
      remedy:
        "Add a claim that the words of the example meet, or a form to a term of the glossary.",
      failing: question(expect: "earns: [stable]", answer: "Nothing explodes."),
      mended: question(expect: "earns: [stable]", answer: "Training becomes stable.")),
    Explanation(
      .exampleEarns, "an example that earns what it must miss",
      why: "Candidates would earn the point without having said it.",
      remedy:
        "Make the claim that the message names stricter: more words, an order, a shorter gap.",
      failing: question(expect: "misses: [stable]", answer: "Training is stable."),
      mended: question(expect: "misses: [stable]", answer: "Training is not stable.")),
    Explanation(
      .exampleDoesNotSay, "a wrong account that is not recognized",
      why: "Candidates who believe it would not be challenged, and would lose nothing.",
      remedy: "Add a claim to the misconception that the words of the example meet.",
      failing: question(expect: "says: [tunes-itself]", answer: "Leave it as it is."),
      mended: question(expect: "says: [tunes-itself]", answer: "It tunes itself.")),
    Explanation(
      .exampleSays, "a right account that is taken for a misconception",
      why: "Candidates who don't believe it would be challenged, and would lose points.",
      remedy: "Make the claim of the misconception narrower.",
      failing: question(expect: "denies: [tunes-itself]", answer: "It tunes itself."),
      mended: question(expect: "denies: [tunes-itself]", answer: "Leave it as it is.")),
    Explanation(
      .exampleNotFlagged, "an example without the flag it should get",
      why: "The example is meant to show an answer that is none, and is taken for one.",
      remedy: "Take a clearer example, or expect no flag. What each flag means is in grading.md.",
      failing: question(expect: "flags: [gave-up]", answer: "Training is stable."),
      mended: question(expect: "flags: [gave-up]", answer: "I do not know.")),
  ]
}
