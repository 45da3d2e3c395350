// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a reference answer into the points that it makes: sentences, numbered or bulleted items, and
/// the members of an enumeration.
enum ReferenceItems {
  /// The points in order, without what numbers or bullets them; none is empty.
  static func of(_ text: String) -> [Item] {
    var number = 0
    // Behind what leads in, an enumeration goes on from semicolon to semicolon.
    var goesOn = false
    return sentences(of: text).flatMap { sentence, isNumbered in
      if isNumbered { number += 1 }
      let members = members(of: sentence)
      let isLed = members.contains(where: \.isLead)
      let enumerates = goesOn || (members.count > 2 && (isLed || sentence.contains("、")))
      let isClosed = sentence.endIndex == text.endIndex || !"；;".contains(text[sentence.endIndex])
      goesOn = !isClosed && (goesOn || isLed)
      return members.map {
        Item(
          text: trimmed($0.text), isLead: $0.isLead,
          isMember: !$0.isLead && (enumerates || goesOn), number: number)
      }
    }.filter { !$0.text.isEmpty }
  }

  struct Item: Equatable {
    var text: String
    /// Whether it leads into an enumeration.
    var isLead: Bool
    /// Whether it is a member of an enumeration.
    var isMember: Bool
    /// Of the numbered or bulleted item that it is part of; 0 before the first of them.
    var number: Int
  }

  // MARK: Sentences and numbered items

  private static func sentences(of text: String) -> [(Substring, isNumbered: Bool)] {
    let characters = Array(text.indices)
    var result: [(Substring, isNumbered: Bool)] = []
    var isNumbered = false
    var start = text.startIndex
    var position = 0
    func close(before index: String.Index, goOnAt next: String.Index) {
      if start < index {
        result.append((text[start..<index], isNumbered))
        isNumbered = false
      }
      start = next
    }
    while position < characters.count {
      let index = characters[position]
      let after = position + 1 < characters.count ? characters[position + 1] : text.endIndex
      if ends(text, at: index, after: after) {
        close(before: index, goOnAt: after)
      } else if let length = bullet(text[index...], isFresh: isFresh(text, before: index)) {
        let next = text.index(index, offsetBy: length)
        close(before: index, goOnAt: next)
        isNumbered = true
        position += length
        continue
      }
      position += 1
    }
    close(before: text.endIndex, goOnAt: text.endIndex)
    return result
  }

  private static func ends(_ text: String, at index: String.Index, after: String.Index) -> Bool {
    switch text[index] {
    case "。", "！", "？", "；", ";", "!", "?": return true
    case "\n", "\r\n", "\r": return true
    case ".":
      guard after == text.endIndex || text[after].isWhitespace else { return false }
      return !isAbbreviation(text[..<index])
    default: return false
    }
  }

  /// "e.g", "i.e", "vs", "Fig": their period ends no sentence.
  private static func isAbbreviation(_ text: Substring) -> Bool {
    let word = text.reversed().prefix { $0.isLetter || $0 == "." }
    if word.contains(".") { return true }
    return ["vs", "etc", "fig", "eq", "cf", "al", "approx"]
      .contains(String(word.reversed()).lowercased())
  }

  private static func isFresh(_ text: String, before index: String.Index) -> Bool {
    guard index > text.startIndex else { return true }
    let before = text[text.index(before: index)]
    return before.isWhitespace || "。；;，,：:.)）、".contains(before)
  }

  /// The length of a bullet or number at the start of `text`: `- `, `•`, `1.`, `(2)`, `③`, `iv)`.
  private static func bullet(_ text: Substring, isFresh: Bool) -> Int? {
    guard let first = text.first else { return nil }
    if "①②③④⑤⑥⑦⑧⑨⑩●○•▪".contains(first) { return 1 }
    guard isFresh else { return nil }
    if "-*–".contains(first) {
      return text.dropFirst().first?.isWhitespace == true ? 1 : nil
    }
    let opened = first == "(" || first == "（"
    let rest = opened ? text.dropFirst() : text
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    let roman = rest.prefix { "ivx".contains($0) }
    let mark = number.isEmpty ? roman : number
    guard (1...3).contains(mark.count) else { return nil }
    let behind = rest.dropFirst(mark.count)
    guard let closing = behind.first else { return nil }
    let allowed = number.isEmpty ? ")）" : opened ? ")）" : ".)）、"
    guard allowed.contains(closing) else { return nil }
    // 1.5 is a number and O(1) is no item.
    if let next = behind.dropFirst().first, closing == ".", next.isNumber { return nil }
    if opened, closing == ")" || closing == "）", behind.dropFirst().first.map(isStop) ?? true {
      return nil
    }
    return (opened ? 1 : 0) + mark.count + 1
  }

  private static func isStop(_ character: Character) -> Bool { "，,。.；;、)）".contains(character) }

  // MARK: Enumerations

  /// The members of an enumeration with what leads into it as a member of its own; the sentence
  /// itself where it enumerates nothing.
  private static func members(of sentence: Substring) -> [(text: Substring, isLead: Bool)] {
    let (lead, rest) = lead(of: sentence)
    var separators: Set<Character> = []
    if rest.contains("、") {
      separators = ["、"]
    } else if !lead.isEmpty {
      separators = ["，", ","]
    } else if isEnglishList(rest) {
      separators = [","]
    }
    var parts = separators.isEmpty ? [rest] : rest.split { separators.contains($0) }
    let joinsShort = rest.contains("、") || (!lead.isEmpty && rest.count < 24)
    if joinsShort, let last = parts.last {
      parts.removeLast()
      parts += splitAtLastAnd(last)
    }
    return (lead.isEmpty ? [] : [(lead, true)]) + parts.map { ($0, false) }
  }

  /// What stands before a colon, a dash or 分为, 包括, and what stands behind.
  private static func lead(of sentence: Substring) -> (Substring, Substring) {
    for (index, character) in zip(sentence.indices, sentence) where "：:—".contains(character) {
      let behind = sentence[sentence.index(after: index)...].drop { $0 == "—" }
      if !behind.isEmpty, index > sentence.startIndex { return (sentence[..<index], behind) }
    }
    for verb in ["分为", "包括", "分别是"] {
      if let range = range(of: verb, in: sentence), range.lowerBound > sentence.startIndex,
        range.upperBound < sentence.endIndex
      {
        return (sentence[..<range.lowerBound], sentence[range.upperBound...])
      }
    }
    return (sentence[..<sentence.startIndex], sentence)
  }

  /// Three or more short pieces between commas.
  private static func isEnglishList(_ text: Substring) -> Bool {
    let pieces = text.split(separator: ",")
    guard pieces.count >= 3 else { return false }
    let words = pieces.dropFirst().map { $0.split(separator: " ").count }
    return words.reduce(0, +) <= 5 * words.count
  }

  private static func splitAtLastAnd(_ text: Substring) -> [Substring] {
    for word in ["以及", "和", "及", "与", "或"] {
      if let range = range(of: word, in: text), range.lowerBound > text.startIndex,
        range.upperBound < text.endIndex
      {
        return [text[..<range.lowerBound], text[range.upperBound...]]
      }
    }
    return [text]
  }

  private static func range(of word: String, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(word) {
        return start..<text.index(start, offsetBy: word.count)
      }
      start = text.index(after: start)
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    func isEdge(_ character: Character) -> Bool {
      character.isWhitespace || "，,：:、—.;；".contains(character)
    }
    var text = text.drop(while: isEdge)
    while let last = text.last, isEdge(last) { text.removeLast() }
    return String(text)
  }
}
