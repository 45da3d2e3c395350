// SPDX-License-Identifier: GPL-3.0-or-later

import ScenarioCompiler

/// A bank in which nothing is wrong; tests break one file of it at a time.
let soundBank: [String: String] = [
  "bank/glossary/terms.yaml": """
  terms:
    batch-norm: {zh: [批归一化], en: [batch norm], symbols: [BN], contrast: layer}
    layer-norm: {zh: [层归一化], en: [layer norm], contrast: layer}
  relations:
    increase: {zh: [增大], en: [increase], opposite: decrease}
    decrease: {zh: [减小], en: [decrease], opposite: increase}
  """,
  "bank/normalization/topic.yaml": """
  topic: normalization
  title: {zh: 归一化, en: Normalization}
  """,
  "bank/normalization/why.yaml": question("why"),
  "bank/normalization/where.yaml": question("where"),
  "bank/interviews/short.yaml": """
  scenario: short
  title: {zh: 短, en: Short}
  about: {zh: 短, en: Short}
  minutes: 10
  phases:
    - id: only
      title: {zh: 一, en: One}
      bridge: {zh: 开始, en: Begin}
      ask: 2
      questions: [why, where]
  """,
]

/// A question of six criteria `c1` … `c6`; `extra` is added at the end, at the top level.
func question(_ id: String, accept: String = "<batch-norm> <increase>", extra: String = "")
  -> String
{
  let criteria = (1...6).map {
    """
      - id: c\($0)
        zh: 事实
        en: a fact
        accept: ['\(accept)']
        hint: {zh: 提示, en: hint}
        probe: {zh: 追问, en: probe}
    """
  }
  return """
    question: \(id)
    difficulty: 2
    minutes: 3
    ask: {zh: 为什么, en: Why}
    answer: {zh: 因为, en: Because}
    rubric:
    \(criteria.joined(separator: "\n"))
    \(extra)
    """
}

/// Compiles the sound bank with some files replaced or added.
func compile(_ changes: [String: String] = [:]) -> Compilation {
  let files = soundBank.merging(changes) { $1 }
  return BankCompiler.compile(files.map { SourceFile(path: $0.key, text: $0.value) })
}

/// `line:column code` of every fault in one file.
func faults(in path: String, _ text: String) -> [String] {
  compile([path: text]).diagnostics.filter { $0.place.file == path }
    .map { "\($0.place.line):\($0.place.column) \($0.fault.code)" }
}
