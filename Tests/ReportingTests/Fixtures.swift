// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel

@testable import Reporting

func both(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }

func criterion(_ id: CriterionID, _ weight: Double, _ zh: String, _ en: String) -> Criterion {
  Criterion(
    id: id, weight: weight, statement: both(zh, en), accept: [], hint: both("想一想", "think"),
    probe: both("为什么？", "Why?"))
}

/// Batch normalization with four points and one misconception.
let batchNorm = Question(
  id: "batch-normalization", topic: "normalization", source: "QuestionsDL 7", difficulty: 3,
  timeLimit: .seconds(180),
  ask: both("批归一化是为了解决什么问题？参数有何意义？", "What problem does batch normalization solve?"),
  answer: both("它稳定每层输入的分布。", "It steadies the distribution of each layer's inputs."),
  rubric: Rubric(
    criteria: [
      criterion(
        "shifting-distributions", 3, "前层参数不断更新，后面每层输入的分布跟着变化，BN 就是针对它提出的。",
        "As earlier layers are updated, the distribution of later inputs keeps shifting."),
      criterion(
        "mini-batch-statistics", 2, "训练时用当前 mini-batch 的均值和方差做归一化。",
        "Training normalizes with the mean and variance of the mini-batch."),
      criterion(
        "learnable-scale-shift", 2, "γ 和 β 可学习，恢复被归一化拿走的表达能力。",
        "Learnable γ and β restore what normalizing took away."),
      criterion(
        "placement", 1, "一般放在卷积或全连接之后、激活函数之前。",
        "It usually stands after the convolution and before the activation."),
    ],
    misconceptions: [
      Misconception(
        id: "uses-batch-statistics-at-inference", claims: [], cost: 2,
        challenge: both("线上只来一个样本时，batch 统计量从哪里来？", "Where would they come from?"),
        correction: both("推理时用训练中累积的移动平均。", "Inference uses the running averages of training."))
    ]))

let residualBlock = Question(
  id: "resnet-residual-block", topic: "image-classification", difficulty: 4,
  timeLimit: .seconds(240),
  ask: both("残差块为什么能让网络更深？", "Why do residual blocks let a network go deeper?"),
  answer: both("捷径让梯度直接传回去。", "The shortcut carries gradients straight back."),
  rubric: Rubric(criteria: [
    criterion(
      "identity-shortcut", 2, "捷径把输入直接加到输出上。", "The shortcut adds the input to the output."),
    criterion(
      "gradient-path", 3, "梯度可以沿捷径直接传回前面的层。",
      "Gradients flow back along the shortcut to earlier layers."),
  ]))

/// The words of `answer` that `text` names, as evidence.
func evidence(_ text: String, in answer: String) -> [Evidence] {
  guard let range = answer.range(of: text) else { return [] }
  let start = answer.utf8.distance(from: answer.startIndex, to: range.lowerBound)
  return [Evidence(start: start, end: start + text.utf8.count, text: text)]
}

private let firstAnswer = """
  训练的时候每层输入的分布一直在变，BN 用 batch 的均值和方差做归一化。
  有两个参数。推理的时候也用当前 batch 的统计量。
  """

private let secondAnswer = "γ 和 β 是学出来的，可以恢复表达能力。"

/// Three questions: one with two follow-ups, one skipped, one that ran out of time and of words.
let review = SessionReview(
  id: "019a2b3c-0000-7000-8000-000000000001", startedAt: "2026-02-03 09:41",
  scenario: "cnn-to-resnet", title: both("从卷积到 ResNet", "From convolution to ResNet"),
  options: SessionOptions(language: .zh, mode: .practice, seed: 42, timeLimit: .seconds(1800)),
  questions: [
    batchNorm.id: batchNorm, residualBlock.id: residualBlock, "dropout": dropout,
  ],
  turns: [
    Turn(
      number: 1,
      prompt: Prompt(
        kind: .question, question: batchNorm.id, text: batchNorm.ask, timeLimit: .seconds(180),
        reason: .covers("normalization")),
      answer: firstAnswer, outcome: .answered, timeUsed: .milliseconds(161_400),
      hints: ["placement"],
      assessment: Assessment(
        score: 0.41,
        criteria: [
          CriterionAssessment(
            id: "shifting-distributions", verdict: .earned, credit: 1,
            evidence: evidence("每层输入的分布一直在变", in: firstAnswer), claim: "<distribution> .. <change>"),
          CriterionAssessment(
            id: "mini-batch-statistics", verdict: .partly, credit: 0.5,
            evidence: evidence("batch 的均值和方差", in: firstAnswer)),
          CriterionAssessment(
            id: "learnable-scale-shift", verdict: .missed, credit: 0,
            nearestMiss: .init(
              claim: "<scale-shift> <learn>", evidence: evidence("有两个参数", in: firstAnswer),
              lacking: ["scale-shift"])),
          CriterionAssessment(id: "placement", verdict: .missed, credit: 0),
        ],
        misconceptions: [
          MisconceptionFinding(
            id: "uses-batch-statistics-at-inference", claim: "about(<inference>) <use> <batch>",
            evidence: evidence("推理的时候也用当前 batch 的统计量", in: firstAnswer))
        ])),
    Turn(
      number: 2,
      prompt: Prompt(
        kind: .challenge("uses-batch-statistics-at-inference"), question: batchNorm.id,
        text: both("线上只来一个样本时，batch 统计量从哪里来？", "With one request, where do they come from?"),
        timeLimit: .seconds(60), reason: .misconception("uses-batch-statistics-at-inference")),
      answer: "", outcome: .gaveUp, timeUsed: .seconds(12)),
    Turn(
      number: 3,
      prompt: Prompt(
        kind: .probe("learnable-scale-shift"), question: batchNorm.id,
        text: both("归一化之后为什么还要加 γ 和 β？", "Why are γ and β applied after normalizing?"),
        timeLimit: .seconds(60), reason: .missed("learnable-scale-shift")),
      answer: secondAnswer, outcome: .answered, timeUsed: .seconds(33), flagged: true,
      assessment: Assessment(
        score: 0.3,
        criteria: [
          CriterionAssessment(id: "shifting-distributions", verdict: .missed, credit: 0),
          CriterionAssessment(id: "mini-batch-statistics", verdict: .missed, credit: 0),
          CriterionAssessment(
            id: "learnable-scale-shift", verdict: .earned, credit: 1,
            evidence: evidence("γ 和 β 是学出来的", in: secondAnswer)
              + evidence("恢复表达能力", in: secondAnswer)),
          CriterionAssessment(id: "placement", verdict: .missed, credit: 0),
        ])),
    Turn(
      number: 4,
      prompt: Prompt(
        kind: .question, question: "dropout", text: dropout.ask, timeLimit: .seconds(120),
        reason: .ability(phase: "regularization", ability: -0.42, difficulty: 0)),
      answer: "", outcome: .skipped, timeUsed: .seconds(5)),
    Turn(
      number: 5,
      prompt: Prompt(
        kind: .question, question: residualBlock.id, text: residualBlock.ask,
        bridge: both("说到放置位置……", "Speaking of placement…"), timeLimit: .seconds(240),
        reason: .edge(
          from: batchNorm.id,
          when: .all([.hit("shifting-distributions"), .score(.atLeast, 0.4)]))),
      answer: "残差 捷径 梯度 恒等映射", outcome: .timedOut, timeUsed: .seconds(240),
      assessment: Assessment(
        score: 0,
        criteria: [
          CriterionAssessment(id: "identity-shortcut", verdict: .missed, credit: 0),
          CriterionAssessment(id: "gradient-path", verdict: .missed, credit: 0),
        ], flags: [.keywordList])),
  ],
  scorecard: Scorecard(
    score: 0.1867,
    results: [
      .init(
        question: batchNorm.id, topic: "normalization", unaided: 0.41, score: 0.56,
        turns: [1, 2, 3], timeUsed: .milliseconds(206_400)),
      .init(
        question: "dropout", topic: "regularization", unaided: 0, score: 0, turns: [4],
        timeUsed: .seconds(5)),
      .init(
        question: residualBlock.id, topic: "image-classification", unaided: 0, score: 0,
        turns: [5], timeUsed: .seconds(240)),
    ], estimate: 0.4, timeUsed: .milliseconds(451_400)))

let dropout = Question(
  id: "dropout", topic: "regularization", difficulty: 2, timeLimit: .seconds(120),
  ask: both("Dropout 为什么能减轻过拟合？", "Why does dropout reduce overfitting?"),
  answer: both("它训练了许多子网络。", "It trains many subnetworks."),
  rubric: Rubric(criteria: [
    criterion("subnetworks", 1, "每一步都在训练不同的子网络。", "Each step trains another subnetwork.")
  ]))

/// The same session by a candidate, and in a bank, that mean harm.
var hostileReview: SessionReview {
  let poison =
    "</blockquote><script>alert('x')</script>\u{1B}]52;c;aGk=\u{07} \u{202E}gnp.exe <b onclick=\"x\">"
  var review = review
  review.title = both("\(poison)| `标题`", "\(poison)| `title`")
  review.startedAt = "\u{1B}[2J2026"
  review.questions[dropout.id]?.ask = both("# \(poison)\n| a | b |", "# \(poison)\n| a | b |")
  review.questions[dropout.id]?.rubric.criteria[0].statement = both(
    "[链接](javascript:alert(1)) \(poison)", "[link](javascript:alert(1)) \(poison)")
  let answer = "# 一\n1. 二\n    三\n***\n`\(poison)`\n$x$ ![a](b) \u{9B}31m"
  review.turns[3].answer = answer
  review.turns[3].outcome = .answered
  review.turns[3].assessment = Assessment(
    score: 1,
    criteria: [
      CriterionAssessment(
        id: "subnetworks", verdict: .earned, credit: 1, evidence: evidence(poison, in: answer))
    ])
  return review
}

extension String {
  /// Without the colour that `Style.ansi` adds; any other escape stays.
  var withoutColour: String {
    replacing(/\u{1B}\[[0-9;]*m/.matchingSemantics(.unicodeScalar), with: "")
  }
}

/// A small generator with a seed, so that a failure comes again.
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Words of both languages, emoji, controls, marks and markup.
  mutating func text(upTo length: Int) -> String {
    let stock = [
      "批", "归", "一", "化", "，", "。", "（", "）", "word", "gradient", " ", " ", "\n", "\t", "👩‍👩‍👧", "🇨🇳",
      "e\u{301}",
      "\u{1B}[31m", "\u{202E}", "\u{200B}", "\u{7F}", "<b>", "&", "\"", "\\", "|", "*", "γ", "１",
      "%", "😀", "\u{FEFF}",
      "\u{E0041}", "\r\n", "\r", "\u{0}", "supercalifragilisticexpialidocious",
    ]
    return (0..<Int.random(in: 0...length, using: &self))
      .map { _ in stock.randomElement(using: &self) ?? "" }.joined()
  }

  /// A session of `count` questions whose every text and figure is left to chance.
  mutating func review(questions count: Int) -> SessionReview {
    var review = Reporting.SessionReview(
      id: text(upTo: 5), startedAt: text(upTo: 8), scenario: "chance",
      title: both(text(upTo: 30), text(upTo: 30)),
      options: SessionOptions(language: .zh, mode: .exam, seed: next(), timeLimit: .seconds(7200)),
      questions: [:], turns: [], scorecard: Scorecard(score: 0, results: [], timeUsed: .zero))
    for index in 0..<count { add(question: index, to: &review) }
    review.scorecard.score = Double.random(in: 0...1, using: &self)
    review.scorecard.estimate =
      Bool.random(using: &self) ? Double.random(in: 0...1, using: &self) : nil
    review.scorecard.timeUsed = .milliseconds(Int.random(in: 0...20_000_000, using: &self))
    return review
  }

  private mutating func add(question index: Int, to review: inout SessionReview) {
    var question = batchNorm
    question.id = QuestionID("question-\(index)")
    question.ask = both(text(upTo: 40), text(upTo: 40))
    question.rubric.criteria[0].statement = both(text(upTo: 40), text(upTo: 40))
    review.questions[question.id] = question
    let first = review.turns.count + 1
    for followUp in 0...Int.random(in: 0...3, using: &self) {
      let kind: Prompt.Kind = followUp == 0 ? .question : .probe("placement")
      let outcomes: [Turn.Outcome] = [.answered, .timedOut, .skipped, .gaveUp, .unfinished]
      review.turns.append(
        Turn(
          number: review.turns.count + 1,
          prompt: Prompt(
            kind: kind, question: question.id, text: question.ask,
            timeLimit: .seconds(Int.random(in: 30...3600, using: &self)),
            reason: .missed("placement")),
          answer: text(upTo: 60), outcome: outcomes.randomElement(using: &self) ?? .answered,
          timeUsed: .milliseconds(Int.random(in: 0...4_000_000, using: &self)),
          flagged: Bool.random(using: &self), assessment: assessment(of: question)))
    }
    if Int.random(in: 0...9, using: &self) == 0 { return }
    review.scorecard.results.append(
      .init(
        question: question.id, topic: question.topic,
        unaided: Double.random(in: 0...1, using: &self),
        score: Double.random(in: 0...1, using: &self),
        turns: Array(first...review.turns.count), timeUsed: .seconds(100)))
  }

  private mutating func assessment(of question: Question) -> Assessment {
    let verdicts: [(CriterionAssessment.Verdict, Double)] = [
      (.earned, 1), (.partly, 0.5), (.missed, 0), (.contradicted, 0),
    ]
    return Assessment(
      score: Double.random(in: 0...1, using: &self),
      criteria: question.rubric.criteria.map { criterion in
        let (verdict, credit) = verdicts.randomElement(using: &self) ?? (.missed, 0)
        let start = Int.random(in: -3...80, using: &self)
        let end = Int.random(in: -3...200, using: &self)
        return CriterionAssessment(
          id: criterion.id, verdict: verdict, credit: credit,
          evidence: [Evidence(start: start, end: end, text: text(upTo: 10))])
      })
  }
}
