// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel

extension AnswerMaterial {
  /// How many different answers each level of knowledge has to a question.
  private static let variants = 8

  /// Everything that candidates say, graded.
  ///
  /// - Parameters:
  ///   - offTopic: Good answers to other questions.
  ///   - grader: Knows the question.
  ///   - chance: Which points each answer knows.
  /// - Returns: Answers for all kinds of candidates.
  func graded(
    offTopic: [String], by grader: Grader, using chance: inout SplitMix64
  ) -> CandidateAnswers {
    var answers = CandidateAnswers()
    func graded(_ texts: [String]) -> [GradedAnswer] {
      texts.compactMap { text in
        grader.assess(text, to: question.id)
          .map { GradedAnswer(text: text, assessment: $0) }
      }
    }
    for kind in CandidateKind.all {
      let texts: [String]
      switch kind {
      case .knows, .slow:
        guard let share = kind.knowledge else { continue }
        texts = (0..<Self.variants).map { _ in answer(knowing: share, using: &chance) }
      case .recites: texts = [question.answer[language]]
      case .dropsKeywords: texts = [keywords.joined(separator: language == .zh ? "、" : ", ")]
      case .talksBig: texts = Self.bigTalk.map { $0[language] }
      case .offTopic: texts = offTopic
      case .silent: continue
      }
      // Who runs out of time has said half.
      answers.first[kind] = graded(kind == .slow ? texts + texts.map(\.firstHalf) : texts)
    }
    for criterion in question.rubric.criteria {
      answers.points[criterion.id] = points[criterion.id].flatMap { graded([$0]).first }
    }
    for misconception in question.rubric.misconceptions {
      answers.corrections[misconception.id] = graded([misconception.correction[language]]).first
    }
    answers.evasions = graded(Self.evasions.map { $0[language] })
    return answers
  }

  private static let bigTalk = [
    LocalizedText(
      zh: "这个问题我很熟，它是深度学习里非常核心、非常重要的一个概念，我们项目里一直在用，效果提升非常明显。",
      en:
        "I know this one very well. It is an absolutely central idea in deep learning, we use it in "
        + "every project, and it improves results a lot."),
    LocalizedText(
      zh: "简单来说，它从根本上解决了之前方法的痛点，让模型更强、更稳、更高效，所以现在业界基本都是标配。",
      en:
        "In short, it solves the pain points of earlier methods at the root and makes models stronger, "
        + "more robust and more efficient, which is why it is now the industry standard."),
    LocalizedText(
      zh: "这里面的原理其实很深，关键是要从整体上去理解，抓住本质，具体细节都是水到渠成的事情。",
      en:
        "There is deep theory behind it. The key is to see the big picture and grasp the essence, and "
        + "then all the details follow naturally."),
  ]

  private static let evasions = [
    LocalizedText(zh: "这一点我不太确定。", en: "I'm not sure about that."),
    LocalizedText(zh: "应该就是我刚才说的那样吧。", en: "I think it is as I just said."),
  ]
}

extension String {
  fileprivate var firstHalf: String { String(prefix(count / 2)) }
}
