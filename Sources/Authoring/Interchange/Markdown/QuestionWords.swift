// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells texts that ask from texts that name, by their words.
enum QuestionWords {
  static func ask(_ text: String) -> Bool {
    let text = KnowledgePoints(text).title
    let end = text.last { !")）]】”\"'’」* ".contains($0) }
    if end == "?" || end == "？" { return true }
    let lower = text.lowercased()
    let first = lower.split { !$0.isLetter && $0 != "'" }.first.map(String.init) ?? ""
    if english.contains(first), lower.split(separator: " ").count > 1 { return true }
    return chinese.contains { lower.contains($0) }
  }

  private static let english: Set<String> = [
    "what", "what's", "why", "how", "when", "which", "where", "who", "explain", "describe",
    "compare", "define", "derive", "name", "list", "discuss", "tell", "is", "are", "does", "do",
    "can", "could", "should", "would", "give", "prove", "show", "implement", "write", "design",
  ]

  private static let chinese = [
    "什么", "为何", "如何", "怎么", "怎样", "哪些", "哪种", "哪几", "哪两", "哪个", "多少", "是否", "吗",
    "简述", "描述", "说明", "解释", "列举", "介绍", "比较", "试述", "谈谈", "说说", "说一下", "讲一下",
    "讲讲", "推导", "请", "区别", "联系",
  ]
}

/// The points that a title names in parentheses at its end: 池化（包括最大池化、平均池化等2个知识点）.
struct KnowledgePoints {
  let title: String
  let points: [String]

  init(_ text: String) {
    guard let close = text.last, close == ")" || close == "）" else {
      title = text
      points = []
      return
    }
    // The parenthesis that the last one closes; there may be others within.
    var depth = 0
    var open: String.Index?
    for index in text.indices.reversed() {
      if ")）".contains(text[index]) { depth += 1 }
      if "(（".contains(text[index]) {
        depth -= 1
        if depth == 0 {
          open = index
          break
        }
      }
    }
    guard let open else {
      title = text
      points = []
      return
    }
    let inside = text[text.index(after: open)...].dropLast().trimmed
    guard let word = Self.words.first(where: { inside.lowercased().hasPrefix($0) }) else {
      title = text
      points = []
      return
    }
    title = text[..<open].trimmed
    points = Self.split(inside.dropFirst(word.count))
  }

  private static let words = ["包括", "包含", "涵盖", "including", "includes", "covering", "covers"]

  private static func split(_ text: Substring) -> [String] {
    var text = text.trimmed
    if let end = text.lastIndex(of: "等"), text[end...].hasSuffix("知识点") {
      text = String(text[..<end])
    }
    return text.split { "、，,;；".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
  }
}
