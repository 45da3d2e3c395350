// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// What the column of a table holds, told from its header.
enum TableColumn: Hashable {
  case id, topic, language, notes, source, links, difficulty, minutes, title
  case ask(Language?)
  case answer(Language?)

  init?(_ header: String) {
    let words = header.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let languages = words.compactMap { Self.languages[$0] }
    let rest = words.filter { Self.languages[$0] == nil }
    guard languages.count <= 1, let word = rest.first, rest.count <= 2 else { return nil }
    guard
      let column = Self.names[rest.joined(separator: " ")]
        ?? (rest.count == 1 ? Self.names[word] : nil)
    else { return nil }
    switch column {
    case .ask: self = .ask(languages.first)
    case .answer: self = .answer(languages.first)
    default:
      if !languages.isEmpty { return nil }
      self = column
    }
  }

  private static let languages: [String: Language] = [
    "zh": .zh, "cn": .zh, "chinese": .zh, "中文": .zh, "en": .en, "english": .en, "英文": .en,
  ]

  private static let names: [String: TableColumn] = [
    "question": .ask(nil), "prompt": .ask(nil), "front": .ask(nil), "ask": .ask(nil),
    "q": .ask(nil), "text": .ask(nil), "question text": .ask(nil), "问题": .ask(nil),
    "题目": .ask(nil), "正面": .ask(nil),
    "answer": .answer(nil), "back": .answer(nil), "reference": .answer(nil),
    "reference answer": .answer(nil), "model answer": .answer(nil), "a": .answer(nil),
    "答案": .answer(nil), "参考答案": .answer(nil), "回答": .answer(nil), "背面": .answer(nil),
    "id": .id, "identifier": .id, "question id": .id,
    "topic": .topic, "category": .topic, "chapter": .topic, "section": .topic, "deck": .topic,
    "topic id": .topic, "主题": .topic, "分类": .topic, "类别": .topic, "章节": .topic,
    "language": .language, "lang": .language, "语言": .language,
    "notes": .notes, "note": .notes, "points": .notes, "knowledge points": .notes,
    "tags": .notes, "extra": .notes, "备注": .notes, "知识点": .notes, "标签": .notes,
    "source": .source, "来源": .source, "出处": .source,
    "links": .links, "link": .links, "url": .links, "链接": .links,
    "difficulty": .difficulty, "level": .difficulty, "难度": .difficulty,
    "minutes": .minutes, "time": .minutes, "分钟": .minutes,
    "title": .title, "标题": .title,
  ]
}
