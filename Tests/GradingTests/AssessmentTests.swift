// SPDX-License-Identifier: GPL-3.0-or-later

import Grading
import InterviewModel
import Testing

@Suite struct AssessmentTests {
  private func sample() throws -> Question {
    try question(
      [
        criterion("learnable", weight: 2, accept: ["<scale-shift> <learn>"]),
        criterion("averages", weight: 2, accept: ["about(<inference>) <use> <moving-average>"]),
        criterion("parameters", accept: ["<decrease> <parameters>"], partly: ["fewer weights"]),
      ],
      misconceptions: [
        Misconception(
          id: "batch-at-inference", claims: [try Claim("<inference> <use> batch")], cost: 2,
          challenge: blank, correction: blank)
      ])
  }

  @Test func everythingSaidIsFullMarks() throws {
    let found = try assess(
      "γ 可学习。推理时用移动平均。参数减少了，it reduces parameters.", sample())
    #expect(found.score == 1)
    #expect(found.criteria.map(\.verdict) == [.earned, .earned, .earned])
    #expect(found.flags.isEmpty)
  }

  @Test func mentionsAreTheTermsThatFollowUpsAskFor() throws {
    var sample = try sample()
    let terms: [TermID] = ["scale-shift", "moving-average", "learn", "unknown", "covariate-shift"]
    sample.followUps = [
      FollowUp(to: "next", when: .any(terms.map { .not(.mentions($0)) }), bridge: blank)
    ]
    let found = try assess("γ 可学习。推理时用移动平均。", sample)
    #expect(found.mentions == ["moving-average", "scale-shift"])
  }

  @Test func partlyCountsHalf() throws {
    let found = try assess("it has fewer weights", sample())
    #expect(found.criteria[2].verdict == .partly)
    #expect(found.score == 0.5 / (0.8 * 5))
  }

  @Test(arguments: [
    "以上内容与事实恰恰相反。", "这一整段在我看来与事实不符，一句也站不住。", "没有一句成立。", "通篇不实，我同意老师的批语。",
    "All three are myths.", "I consider every clause of that mistaken.", "None of these holds.",
    "It is the other way about at each point.", "Training has nothing to do with any of it.",
    "But that whole answer is incorrect and I withdraw it.",
    "The foregoing is what I ask you to strike from the record.",
    "Kindly take each statement above for a specimen of what others believe.",
    "Kindly read the preceding paragraph as misinformation.", "以上这套说法请当作误传。",
    "前面每个分句都是我替别人写的稿子，只为示众。", "上面这几句请一律当作反面教材。",
  ])
  func whatIsTakenBackAsAWholeEarnsNothing(_ ending: String) throws {
    let said = "γ 可学习。推理时用移动平均。参数减少了。"
    #expect(try assess(said + ending, sample()).score == 0)
  }

  @Test(arguments: [
    "以下内容都是谣言。", "接下来说的每一句都不对。", "Everything that follows is fiction.",
    "What you are about to hear is nonsense.",
  ])
  func whatIsAnnouncedAsFalseEarnsNothing(_ beginning: String) throws {
    #expect(try assess(beginning + "γ 可学习。推理时用移动平均。", sample()).score == 0)
  }

  @Test(arguments: [
    "没有一个参数对结果有影响。", "以上三点都很重要，学习率错了就不收敛。",
    "All three matter, also when the learning rate is wrong.",
    "None of them needs labels, which is right for images.", "前面的层与标签无关。",
    "Weight decay has nothing to do with it.", "标签和这些毫无关系。", "这两个概念风马牛不相及。",
    "上面每一句都是对的。", "Each statement above is true of images.",
    "The following is wrong in many courses.", "每句话的长度不同。", "All of these lie on the same line.",
    "In the preceding layer the sign is the opposite.", "Each word i has a wrong neighbour.",
    "0.5 以上的话判为错误。", "What follows is wrong only at the edges.",
    "每一步都可能出错，但误差会被纠正。", "Each of them makes the others stand out.",
  ])
  func whoJudgesOtherThingsTakesNothingBack(_ ending: String) throws {
    let said = "γ 可学习。推理时用移动平均。参数减少了。"
    #expect(try assess(said + ending, sample()).score == 1)
  }

  @Test func aMisconceptionCosts() throws {
    let right = try assess("γ 可学习", sample())
    let wrong = try assess("γ 可学习。推理时用当前 batch 的统计量", sample())
    #expect(wrong.misconceptions.map(\.id) == ["batch-at-inference"])
    #expect(wrong.misconceptions[0].evidence.map(\.text) == ["推理时用当前 batch"])
    #expect(wrong.score < right.score)
  }

  @Test func aDeniedMisconceptionIsNone() throws {
    let found = try assess("推理时不能用 batch 统计量", sample())
    #expect(found.misconceptions.isEmpty)
  }

  @Test(arguments: [
    ("卷积、批归一化、感受野、梯度、参数、移动平均、推理", AnswerFlag.keywordList),
    ("convolution, batch norm, receptive field, gradient, moving average, inference", .keywordList),
    ("卷积 批归一化 感受野 梯度 参数 移动平均", .keywordList),
    ("批归一化是为了解决什么问题", .echo),
    ("What problem does batch normalization solve?", .echo),
    ("不知道", .gaveUp), ("这个我真的不会，没学过", .gaveUp), ("sorry, no idea", .gaveUp),
    ("", .empty), ("  \n ", .empty),
  ])
  func whatIsNoAnswerScoresNothing(_ answer: String, _ flag: AnswerFlag) throws {
    let found = try assess(answer, sample())
    #expect(found.score == 0)
    #expect(found.flags.contains(flag))
  }

  @Test(arguments: ["skip connection, γ", "a skip connection"])
  func aTermThatHoldsTheWordGivesNothingUp(_ answer: String) throws {
    #expect(try !assess(answer, sample()).flags.contains(.gaveUp))
  }

  @Test(arguments: [
    "BN: γ learnable -> 恢复表达; 推理: 用 moving average; 训练: 用 batch",
    "优点：减少参数、扩大感受野、共享卷积核、加快训练",
    "γ = learnable scale, β = learnable shift, 推理 -> 移动平均, 训练 -> batch",
    "FCN 把特征拉回原尺寸、DCGAN 从噪声拉到大图都用卷积/移动平均，省力",
    "第一步换小卷积核，全程都一个尺寸，步子小但多迈几步，跨度跟大的一样，很省力",
    "batch 大，训练速度快，占用显存多；batch 小，训练慢，参数噪声大",
    "training ⇒ batch, inference ⇒ moving average, γ ⇒ learn, kernel ⇒ share",
  ])
  func notesAreNoKeywordList(_ answer: String) throws {
    #expect(try !assess(answer, sample()).flags.contains(.keywordList))
  }

  @Test func centralClaimsThatAreFalseLeaveAQuarterAtMost() throws {
    let question = try question([
      criterion("few", weight: 3, accept: ["<decrease> <parameters>"]),
      criterion("wide", weight: 3, accept: ["<increase> <receptive-field>"]),
      criterion("learnable", weight: 2, accept: ["<scale-shift> <learn>"]),
      criterion("averages", weight: 2, accept: ["<use> <moving-average>"]),
      criterion("shared", weight: 2, accept: ["<share> <kernel>"]),
    ])
    let rest = "γ 可学习。It uses the moving average. 共享卷积核。"
    let wrong = try assess("参数增加了，increases parameters. 感受野变小，减小感受野。" + rest, question)
    #expect(wrong.criteria.filter { $0.verdict == .contradicted }.map(\.id) == ["few", "wide"])
    #expect(wrong.score <= 0.25)
    let slip = try assess("increases parameters. 扩大感受野。" + rest, question)
    #expect(slip.score > 0.6)
    #expect(try slip.score < assess("reduces parameters. 扩大感受野。" + rest, question).score)
  }

  @Test func addingACorrectClaimNeverLowersTheScore() throws {
    let sentences = ["γ 可学习。", "推理时用移动平均。", "It reduces the parameters. "]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var said = ""
      var before = 0.0
      for index in order {
        said += sentences[index]
        let score = try assess(said, sample()).score
        #expect(score > before || score == 1)
        before = score
      }
    }
  }

  @Test func typedFormsOfTheSameCharactersScoreTheSame() throws {
    let plain = try assess("gamma is learnable. It reduces parameters.", sample())
    for variant in [
      "ＧＡＭＭＡ is learnable。Ｉｔ reduces parameters.",
      "gamma\u{FEFF} is learn\u{200D}able. It reduces para\u{2060}meters.",
      "g\u{202E}amma is learnable. It reduces parameters.",
    ] {
      #expect(try assess(variant, sample()).score == plain.score)
    }
  }

  @Test func anyInputIsReadWithoutATrap() throws {
    let question = try sample()
    let grader = Grader(questions: [question], glossary: glossary)
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "γ", "可学习", "不", "not ", "\0", "\u{FFFD}", "e\u{301}", "。", ",", "推理", "用", "1e999",
      "移动平均", "\n", "😀", "'", "n't", "-", "->", "..", "²", "x", "3", "\u{202E}", "減少",
    ]
    for _ in 0..<300 {
      let answer = (0..<Int.random(in: 0...60, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let found = try #require(grader.assess(answer, to: "q"))
      #expect((0...1).contains(found.score), "\(answer.debugDescription)")
      let bytes = Array(answer.utf8)
      for evidence in found.criteria.flatMap(\.evidence) {
        try #require(evidence.start >= 0 && evidence.end <= bytes.count)
        #expect(
          String(decoding: bytes[evidence.start..<evidence.end], as: UTF8.self) == evidence.text)
      }
      #expect(grader.assess(answer, to: "q") == found)
    }
  }

  @Test func onlyTheFirst64KiBAreRead() throws {
    let long = String(repeating: "嗯", count: 22_000) + "。γ 可学习"
    let found = try assess(long, sample())
    #expect(found.flags.contains(.truncated))
    #expect(found.criteria[0].verdict == .missed)
  }

  @Test func theWordsOfOtherQuestionsChangeNothing() throws {
    let own = question([try criterion("c", accept: ["<decrease> <parameters>"])])
    var other = question([
      try criterion("o", accept: ["\"does not\" <increase>", "不减少 <gradient>"])
    ])
    other.id = "other"
    for answer in ["it does not reduce parameters", "它不减少参数", "it reduces parameters"] {
      let alone = Grader(questions: [own], glossary: glossary).assess(answer, to: "q")
      let together = Grader(questions: [own, other], glossary: glossary).assess(answer, to: "q")
      #expect(alone == together)
    }
  }

  @Test func aDeniedAnswerEarnsNothingUntilItSaysWhatIsTrueInstead() throws {
    let denied = "It is not true that γ is learnable. It reduces parameters."
    #expect(
      try assess(denied, sample()).criteria.map(\.verdict) == [
        .contradicted, .missed, .contradicted,
      ])
    let corrected = "It is not true that it reduces parameters. In fact γ is learnable."
    #expect(
      try assess(corrected, sample()).criteria.map(\.verdict) == [.earned, .missed, .contradicted])
  }

  /// Whatever a good answer is made of and however its clauses are joined, denied as a whole it earns
  /// nothing.
  @Test(arguments: ["It is not true that ", "It is false that ", "并非"])
  func noPartOfADeniedAnswerIsEarned(_ phrase: String) throws {
    let question = question([
      try criterion("decrease", accept: ["<decrease> & <parameters>"]),
      try criterion("not-differentiable", accept: ["not(<differentiable>)"]),
      try criterion("average", accept: ["<use> <moving-average>"]),
    ])
    let clauses = [
      "it reduces the parameters", "it is not differentiable", "它减少参数", "它不可微",
      "it uses a moving average without a batch", "推理时没有批次就用移动平均",
    ]
    for first in clauses {
      for second in clauses where second != first {
        for mark in [", ", "; ", "；", "。", ". "] {
          let denied = try assess(phrase + first + mark + second, question)
          #expect(denied.criteria.allSatisfy { $0.verdict != .earned }, "\(first)\(mark)\(second)")
        }
      }
    }
  }

  @Test func aHeapOfTermsIsNoStatement() throws {
    let heap = Array(repeating: "γ learnable moving average inference parameters reduce", count: 6)
      .joined(separator: " ")
    #expect(try assess(heap, sample()).score == 0)
  }

  @Test func anUnknownQuestionHasNoAssessment() throws {
    #expect(Grader(questions: [try sample()], glossary: glossary).assess("a", to: "b") == nil)
  }
}
