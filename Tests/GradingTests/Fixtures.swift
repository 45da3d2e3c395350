// SPDX-License-Identifier: GPL-3.0-or-later

import Grading
import InterviewModel

/// A small glossary of both languages, enough for every test here.
let glossary = Glossary([
  Term(
    id: "batch-norm", zh: ["批归一化", "批量归一化"], en: ["batch normalization", "batch norm"],
    symbols: ["BN"], contrast: "normalization-layer"),
  Term(
    id: "layer-norm", zh: ["层归一化"], en: ["layer normalization", "layer norm"],
    symbols: ["LN"], contrast: "normalization-layer"),
  Term(id: "training", zh: ["训练"], en: ["training"], contrast: "phase"),
  Term(id: "inference", zh: ["推理", "测试时"], en: ["inference", "test time"], contrast: "phase"),
  Term(id: "convolution", zh: ["卷积"], en: ["convolution"]),
  Term(id: "activation", zh: ["激活函数"], en: ["activation function", "activation"]),
  Term(id: "parameters", zh: ["参数量", "参数"], en: ["parameter"]),
  Term(id: "receptive-field", zh: ["感受野"], en: ["receptive field"]),
  Term(id: "kernel", zh: ["卷积核"], en: ["kernel", "filter"]),
  Term(id: "shortcut", zh: ["捷径"], en: ["skip connection"]),
  Term(id: "gradient", zh: ["梯度"], en: ["gradient"]),
  Term(id: "scale-shift", zh: ["缩放和平移"], en: ["scale and shift"], symbols: ["γ"]),
  Term(id: "moving-average", zh: ["移动平均"], en: ["moving average", "running average"]),
  Term(id: "constant", en: ["does not grow"]),
  Term(id: "quick", zh: ["很快"]), Term(id: "slim", zh: ["参数少"]),
  Term(id: "how-many", zh: ["多少"]),
  Term(id: "differentiable", zh: ["可微", "可导"], en: ["differentiable"]),
  Term(
    id: "increase", role: .relation(opposite: "decrease"), zh: ["增大", "扩大", "增加"],
    en: ["increase", "enlarge"]),
  Term(
    id: "decrease", role: .relation(opposite: "increase"), zh: ["减少", "降低", "减小"],
    en: ["decrease", "reduce"]),
  Term(id: "lack", role: .relation(opposite: nil), zh: ["没有", "缺少"], en: ["lack of"]),
  Term(id: "use", role: .relation(opposite: nil), zh: ["使用", "用"], en: ["use"]),
  Term(id: "share", role: .relation(opposite: nil), zh: ["共享"], en: ["share"]),
  Term(
    id: "learn", role: .relation(opposite: nil), zh: ["学习", "可学习"], en: ["learn", "learnable"]),
])

let blank = LocalizedText(zh: "无", en: "none")

func criterion(
  _ id: CriterionID, weight: Double = 1, accept: [String], partly: [String] = []
) throws -> Criterion {
  Criterion(
    id: id, weight: weight, statement: blank, accept: try accept.map { try Claim($0) },
    partly: try partly.map { try Claim($0) }, hint: blank, probe: blank)
}

func question(
  _ criteria: [Criterion], misconceptions: [Misconception] = [],
  ask: LocalizedText = LocalizedText(
    zh: "批归一化是为了解决什么问题？", en: "What problem does batch normalization solve?")
) -> Question {
  Question(
    id: "q", topic: "t", difficulty: 3, timeLimit: .seconds(60), ask: ask, answer: blank,
    rubric: Rubric(criteria: criteria, misconceptions: misconceptions))
}

func assess(_ answer: String, _ question: Question) throws -> Assessment {
  guard let found = Grader(questions: [question], glossary: glossary).assess(answer, to: "q") else {
    throw UnknownQuestion()
  }
  return found
}

struct UnknownQuestion: Error {}

/// What one claim makes of an answer.
func verdict(
  of claim: String, on answer: String
) throws -> CriterionAssessment.Verdict {
  try assess(answer, question([criterion("c", accept: [claim])])).criteria[0].verdict
}
