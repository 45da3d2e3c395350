// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What is cheap enough to be tried on every good answer of a large bank, all from one reading.
public struct QuickRewrites: Sendable {
  /// The answer in several ways at once: with slips, terms in the other language, another order of
  /// sentences, and full-width letters. Who bears that bears each of them.
  public var saidOtherwise: String
  /// The things that it names and the rubric speaks of, as a list, the last first; nil when there are
  /// fewer than three.
  public var keywordList: String?

  /// The ways that `saidOtherwise` is made of.
  public static let kinds: [EquivalentRewrite] = [
    .typos, .fullWidth, .sentenceOrder, .codeSwitching,
  ]
}

extension AnswerRewriter {
  public func quickRewrites(
    of answers: [String], to question: Question, seed: UInt64
  ) -> [QuickRewrites] {
    let known = question.rubric.terms
    return answers.map { answer in
      let rewrite = Rewrite(answer, lexicon, glossary)
      var generator = SplitMix64(seed: seed)
      let edits = typos(rewrite, &generator) + codeSwitches(rewrite)
      return QuickRewrites(
        saidOtherwise: fullWidth(sentencesReordered(rewrite, edits)),
        keywordList: rewrite.listedBackwards(0..<answer.utf8.count, known))
    }
  }
}
