// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@Suite struct ClaimMatchingTests {
  typealias Case = (claim: String, answer: String, verdict: CriterionAssessment.Verdict)

  @Test(
    arguments: [
      // Order within the clause
      ("<kernel> <share>", "卷积核在各个位置共享", .earned),
      ("<kernel> <share>", "共享的是一个卷积核", .missed),
      ("<kernel> & <share>", "共享的是一个卷积核", .earned),
      // Gaps and clauses
      ("<kernel> ~2 <share>", "卷积核在所有的空间位置上都共享", .missed),
      ("<kernel> .. <share>", "卷积核在所有的空间位置上无论远近如何都要共享", .earned),
      ("<kernel> .. <share>", "先看卷积核，权重是共享的", .missed),
      ("<kernel> ... <share>", "先看卷积核，权重是共享的", .earned),
      ("<kernel> ... <share>", "先看卷积核。权重是共享的", .missed),
      ("<kernel> && <share>", "权重是共享的，这说的是卷积核", .earned),
      // Alternatives and optional parts
      ("(<kernel> | <convolution>) <share>", "a convolution shares its weights", .earned),
      ("<kernel> <use>? <share>", "the kernel is shared", .earned),
      // A quoted phrase leaves no gap
      ("\"sliding window\"", "a sliding window moves on", .earned),
      ("\"sliding window\"", "a sliding little window moves on", .missed),
      // Veto
      ("<kernel> <share> !<batch-norm>", "with BN the kernel is shared", .missed),
      // Numbers
      ("<kernel> num(>=3)", "a kernel of 5 by 5", .earned),
      ("<kernel> num(>=3)", "a kernel of 1 by 1", .missed),
      ("<kernel> num(3)", "卷积核有三行", .earned),
      // Position
      ("<batch-norm> before(<activation>)", "BN goes before the activation", .earned),
      ("<batch-norm> before(<activation>)", "BN 放在激活函数之前", .earned),
      ("<batch-norm> before(<activation>)", "BN 放在激活函数之后", .missed),
      ("<batch-norm> after(<activation>)", "BN comes after the activation function", .earned),
    ] as [Case])
  func patterns(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(
    arguments: [
      ("<use> <moving-average>", "at test time it used running averages", .earned),
      ("<use> <moving-average>", "推理用 moving average", .earned),
      ("<decrease> & <parameters>", "ＲＥＤＵＣＥＳ the Parameters", .earned),
      ("<batch-norm> <use>", "BatchNorm uses them", .earned),
      ("<batch-norm> <use>", "batch-norm uses them", .earned),
      ("<decrease> <parameters>", "it reduces paramters", .earned),
      ("<decrease> <parameters>", "it redcues the parametres", .earned),
      ("make ~2 <parameters>", "it makes parameters", .earned),
      ("choose ~2 <parameters>", "he chose parameters", .earned),
      ("many ~2 hidden ~2 <parameters>", "many hidden parameters", .earned),
      ("<parameters> ~4 快", "参数学得很快", .earned), ("用 ~4 <parameters>", "作用于参数", .missed),
      ("<parameters> 少", "参数少", .earned), ("<parameters> 少", "参数多少", .missed),
      ("<parameters> 少", "参数减少", .missed),
      ("<scale-shift> <learn>", "gamma is learnable", .earned),
      ("<scale-shift> <learn>", "γ 可学习", .earned),
      ("<decrease> <parameters>", "re\u{200B}duces para\u{200B}meters", .earned),
    ] as [Case])
  func words(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(
    arguments: [
      ("<decrease> <parameters>", "它没有减少参数", .contradicted),
      ("<decrease> <parameters>", "it does not reduce the parameters", .contradicted),
      ("<decrease> <parameters>", "it doesn't reduce parameters", .contradicted),
      ("<decrease> <parameters>", "it fails to reduce the parameters", .contradicted),
      ("<decrease> <parameters>", "it never reduces parameters", .contradicted),
      ("<decrease> <parameters>", "它没法减少参数", .contradicted),
      ("<decrease> <parameters>", "it doesnt reduce parameters", .contradicted),
      ("<decrease> <parameters>", "note that it reduces the parameters", .earned),
      ("<decrease> <parameters>", "it is not dense + it reduces the parameters", .earned),
      ("<decrease> <parameters>", "(不跨通道) 减少参数", .earned),
      ("<decrease> <parameters>", "参数减少到不到一半，减少参数", .earned),
      ("<decrease> <parameters>", "does it reduce parameters? no idea why not", .earned),
      ("<decrease> <parameters>", "并非不减少参数", .earned),
      ("<decrease> <parameters>", "不仅减少参数", .earned),
      ("<decrease> <parameters>", "不然减少参数", .earned),
      ("<parameters> .. <decrease>", "参数反而减少", .earned),
      ("<decrease> <parameters>", "it not only reduces the parameters", .earned),
      ("<increase> <receptive-field>", "在不增加参数的情况下扩大感受野", .earned),
      (
        "<increase> <receptive-field>", "it does not pool, it enlarges the receptive field", .earned
      ),
      ("<receptive-field> <differentiable>", "从没被去掉的里面感受野可微", .earned),
      ("<use> <receptive-field>", "不可微、更会用感受野", .earned),
      ("<use> <receptive-field>", "不共享、使用感受野", .contradicted),
      ("<parameters> <decrease>", "参数减少不了", .contradicted),
      ("<gradient> <learn>", "梯度学习不到", .contradicted),
      ("not(<learn>)", "什么也学习不到", .earned),
      // A term that is a negation, and one that holds one
      ("<lack> <gradient>", "there is a lack of gradient", .earned),
      ("<lack> <gradient>", "它没有梯度", .earned),
      ("<use> <gradient>", "它没有使用梯度", .contradicted),
      (
        "<receptive-field> .. exponentially", "the receptive field does not grow exponentially",
        .missed
      ),
      ("<constant> .. exponentially", "the receptive field does not grow exponentially", .earned),
      ("not(<differentiable>)", "在零点不可微", .earned),
      ("not(<differentiable>)", "it is not differentiable at 0", .earned),
      ("not(<differentiable>)", "it is differentiable at 0", .contradicted),
    ] as [Case])
  func negation(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(
    arguments: [
      ("<decrease> <parameters>", "It is not true that it reduces parameters", .contradicted),
      ("not(<differentiable>)", "It is not true that it is differentiable", .earned),
      ("<decrease> <parameters>", "并非可微；它减少参数", .contradicted),
      // A whole that is false leaves its parts open.
      ("not(<differentiable>)", "It is not true that it learns; it is not differentiable", .missed),
      ("not(<differentiable>)", "并非它能学习，它不可微", .missed),
      ("not(<differentiable>)", "It is not true that it learns, it is differentiable", .missed),
      ("<decrease> <parameters>", "有人说它减少参数。这些说法全是错误的，它不是这样的。", .missed),
      ("<decrease> <parameters>", "It reduces parameters. None of that is true.", .missed),
      ("<decrease> <parameters>", "以下说法都不成立：它减少参数。它学习。", .contradicted),
      ("<decrease> <parameters>", "有人说它减少参数，这是错的。", .missed),
      ("<decrease> <parameters>", "It's wrong that it reduces the parameters", .contradicted),
      ("batch-norm <use>", "ｂａｔｃｈ－ｎｏｒｍ uses them", .earned),
      ("<decrease> <parameters>", "它减少参数。有人说它学习，这是错的。", .earned),
      ("<decrease> <parameters>", "when you don't know, it reduces parameters", .earned),
      ("<decrease> <parameters>", "图像不清楚的时候它减少参数", .earned),
      ("<decrease> <parameters>", "我不清楚，可能减少参数", .earned),
      ("<decrease> <parameters>", "它减少的参数是真的还是假的", .earned),
      ("<decrease> <parameters>", "reduced parameters are false positives", .earned),
      ("<decrease> <parameters>", "它不可能减少参数", .contradicted),
      ("<decrease> <parameters>", "我不清楚它是不是减少参数", .missed),
      ("<decrease> <parameters>", "It reduces parameters. All of this is wrong.", .missed),
      ("<learn>", "It reduces parameters. All of this is wrong. BN learns.", .earned),
      ("<decrease> <parameters>", "它减少参数。它学习。这些说法都不对。其实还有别的。", .earned),
      ("<use> <moving-average>", "并非减少参数，而是使用移动平均", .earned),
      ("<use> <moving-average>", "并非减少参数，它使用移动平均", .contradicted),
    ] as [Case])
  func denialOfASentence(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(
    arguments: [
      ("<decrease> <parameters>", "it increases the parameters", .contradicted),
      ("<decrease> <parameters>", "它增加了参数", .contradicted),
      ("<increase> <receptive-field>", "感受野会减小，因为减小感受野", .contradicted),
      (
        "<decrease> <parameters> & <increase> <receptive-field>",
        "it increases the parameters and decreases the receptive field", .contradicted
      ),
      ("(<decrease>|<share>) <parameters>", "它增加了参数", .contradicted),
      ("<decrease> <parameters>", "it does not increase the parameters", .missed),
      ("<decrease> <parameters>", "it increases accuracy and decreases the parameters", .earned),
      // The opposite far away is said of something else.
      (
        "<decrease> .. <parameters>",
        "it increases the depth of the network a lot and says little about parameters", .missed
      ),
    ] as [Case])
  func directionReversed(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(
    arguments: [
      ("only(<batch-norm>) <use> <moving-average>", "BN uses moving averages", .earned),
      ("only(<batch-norm>) <use> <moving-average>", "LN uses moving averages", .contradicted),
      ("about(<batch-norm>) <use> <moving-average>", "LN uses moving averages", .missed),
      ("about(<batch-norm>) <use> <moving-average>", "unlike LN, BN uses moving averages", .earned),
      ("about(<batch-norm>) <use> <moving-average>", "与 LN 不同，批归一化用移动平均", .earned),
      ("about(<batch-norm>) <use> <moving-average>", "BN 很常见。它用移动平均", .earned),
      ("about(<inference>) <use> <moving-average>", "推理时用移动平均", .earned),
      ("about(<inference>) <use> <moving-average>", "训练时用移动平均", .missed),
    ] as [Case])
  func subjects(_ test: Case) throws {
    #expect(try verdict(of: test.claim, on: test.answer) == test.verdict)
  }

  @Test(
    arguments: [
      ("BN uses moving averages", .earned), ("it uses moving averages", .earned),
      ("LN uses moving averages", .missed), ("层归一化用移动平均", .missed),
      ("unlike LN, BN uses moving averages", .earned),
    ] as [(String, CriterionAssessment.Verdict)])
  func theSubjectOfARubricIsThatOfItsClaims(
    _ answer: String, _ verdict: CriterionAssessment.Verdict
  )
    throws
  {
    var question = question([try criterion("c", accept: ["<use> <moving-average>"])])
    question.rubric.subject = "batch-norm"
    #expect(try assess(answer, question).criteria[0].verdict == verdict)
  }

  @Test func whatIsAskedContradictsNothing() throws {
    #expect(
      try verdict(of: "<decrease> <parameters>", on: "Doesn't it reduce parameters?") == .missed)
    #expect(try verdict(of: "<decrease> <parameters>", on: "它不减少参数吗？") == .missed)
    #expect(try verdict(of: "<decrease> <parameters>", on: "它不减少参数。为什么？") == .contradicted)
  }

  @Test func aMuddleOfNegationsStatesNothing() throws {
    #expect(
      try verdict(of: "<decrease> <parameters>", on: "它不是不不减少参数") == .missed)
    #expect(
      try verdict(of: "<decrease> <parameters>", on: "it not does not not reduce parameters")
        == .missed)
  }

  @Test func aHedgeTakesItsClauseBack() throws {
    #expect(try verdict(of: "<decrease> <parameters>", on: "好像减少参数我不确定") == .missed)
  }

  @Test func evidencePointsAtTheWordsThatWereTyped() throws {
    let answer = "嗯，ＢＮ 里 γ 是 learnable 的"
    let found = try assess(
      answer, question([criterion("c", accept: ["<scale-shift> <learn>"])]))
    let evidence = try #require(found.criteria[0].evidence.first)
    let bytes = Array(answer.utf8)[evidence.start..<evidence.end]
    #expect(String(decoding: bytes, as: UTF8.self) == evidence.text)
    #expect(evidence.text == "γ 是 learnable")
    #expect(found.criteria[0].claim == "<scale-shift> <learn>")
  }

  @Test func aMissNamesWhatIsLacking() throws {
    let found = try assess(
      "γ is there", question([criterion("c", accept: ["<scale-shift> <learn>"])]))
    let miss = try #require(found.criteria[0].nearestMiss)
    #expect(miss.lacking == ["learn"])
    #expect(miss.evidence.map(\.text) == ["γ"])
  }
}
