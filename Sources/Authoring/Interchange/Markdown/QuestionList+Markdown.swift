// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension QuestionList {
  /// Reads a list of questions as people keep it in Markdown or plain text: under headings or not,
  /// numbered or not, with answers, points and links under each question or not.
  static func markdown(_ text: String) -> QuestionList {
    var reader = MarkdownListReader(MarkdownOutline(text.plainLines))
    reader.read()
    return reader.list.withTranslationsJoined()
  }

  /// The list in a form that reads well and reads back as itself.
  func markdown() -> String {
    var lines: [String] = []
    var topic: ListedTopic?
    var number = 0
    for question in questions {
      if let own = question.topic, own != topic {
        lines += (lines.isEmpty ? [] : [""]) + ["## " + MarkdownText.escaped(own.title)]
        if let id = own.id { lines.append("<!-- topic: \(id) -->") }
        topic = own
        number = 0
      }
      for language in Language.allCases {
        guard let ask = question.ask[language] else { continue }
        number += 1
        lines += ["", "\(number). " + MarkdownText.escaped(ask)]
        var facts = ["language: \(language)"]
        if let id = question.id { facts.insert("id: \(id)", at: 0) }
        if let difficulty = question.difficulty { facts.append("difficulty: \(difficulty)") }
        if let minutes = question.minutes { facts.append("minutes: \(Self.number(minutes))") }
        lines.append("   <!-- \(facts.joined(separator: "; ")) -->")
        if let answer = question.answer[language] {
          lines += answer.plainLines.map { "   > " + MarkdownText.escaped($0) }
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// Text that Markdown shows as it is.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        escaped.append(contentsOf: "<br>".unicodeScalars)
        continue
      }
      let isMark = "\\`*_[]<>&#|~".unicodeScalars.contains(scalar)
      // At the beginning these would start a list, and `://` begins an address anywhere.
      let isStart = index == 0 && "-+=".unicodeScalars.contains(scalar)
      let isNumber = index == digits && digits > 0 && (scalar == "." || scalar == ")")
      let isAddress = scalar == ":" && index + 1 < scalars.count && scalars[index + 1] == "/"
      if isMark || isStart || isNumber || isAddress { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
