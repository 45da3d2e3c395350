// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

extension QuestionList {
  /// Reads questions in GIFT. Blank lines separate them.
  static func gift(_ text: String) -> QuestionList {
    var list = QuestionList()
    var topic: ListedTopic?
    var block: (line: Int, lines: [String])?
    for (index, line) in (text.plainLines + [""]).enumerated() {
      let start = line.trimmed
      if start.hasPrefix("//") { continue }
      if start.isEmpty {
        if let found = block { list.add(gift: found.lines, line: found.line, topic: topic) }
        block = nil
      } else if block == nil, start.hasPrefix("$CATEGORY:") {
        topic = ListedTopic(named: GIFTText.plain(start.dropFirst(10).unicodeScalars))
      } else {
        block = (block?.line ?? index + 1, (block?.lines ?? []) + [line])
      }
    }
    return list.withTranslationsJoined()
  }

  private mutating func add(gift lines: [String], line: Int, topic: ListedTopic?) {
    var rest = Array(lines.joined(separator: "\n").trimmed.unicodeScalars)[...]
    var question = ListedQuestion(line: line, topic: topic)
    var language: Language?
    if rest.starts(with: "::".unicodeScalars),
      let end = GIFTText.index(of: "::", in: rest.dropFirst(2))
    {
      let name = GIFTText.plain(rest[(rest.startIndex + 2)..<end]).trimmed
      (question.id, language) = QuestionList.name(name)
      if question.id == nil, !name.isEmpty { question.notes.append(name) }
      rest = rest[(end + 2)...]
    }
    let isHTML = takeFormat(&rest) == "html"
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
      let plain = GIFTText.plain(part)
      return (isHTML ? MarkedUpText.plain(plain).text : plain).trimmed
    }
    guard let open = GIFTText.index(of: "{", in: rest) else {
      losses.append(Loss(.description, line: line, text: text(rest)))
      return
    }
    guard let close = GIFTText.index(of: "}", in: rest[open...]) else {
      losses.append(Loss(.unclosedAnswer, line: line, text: text(rest)))
      return
    }
    var ask = text(rest[..<open])
    let tail = text(rest[(close + 1)...])
    // The answer's place is a gap in the text.
    if !tail.isEmpty { ask += " ____ " + tail }
    guard !ask.isEmpty else {
      losses.append(Loss(.noWords, line: line, text: text(rest)))
      return
    }
    question.ask[language ?? Language(of: ask)] = ask
    let answers = GIFTAnswers(rest[(open + 1)..<close], text: text)
    if answers.hadWeights { losses.append(Loss(.weights, line: line, text: ask)) }
    if answers.hadTolerance { losses.append(Loss(.tolerance, line: line, text: ask)) }
    let answer = answers.right.joined(separator: "\n")
    if !answer.isEmpty { question.answer[language ?? Language(of: answer)] = answer }
    question.notes += answers.notes
    questions.append(question)
  }

  /// A format in brackets before the text: `[html]`, `[markdown]`, `[plain]`, `[moodle]`.
  private func takeFormat(_ text: inout ArraySlice<Unicode.Scalar>) -> String? {
    let trimmed = text.drop { $0.properties.isWhitespace }
    guard trimmed.first == "[", let end = trimmed.prefix(12).firstIndex(of: "]") else { return nil }
    var name = ""
    name.unicodeScalars.append(contentsOf: trimmed[(trimmed.startIndex + 1)..<end])
    guard ["html", "markdown", "plain", "moodle"].contains(name) else { return nil }
    text = trimmed[(end + 1)...]
    return name
  }

  /// The questions, each in each language that it has, in categories of their topics.
  func gift() -> String {
    var lines: [String] = []
    var topic: ListedTopic?
    for question in questions {
      if let own = question.topic, own != topic {
        lines += ["$CATEGORY: " + GIFTText.escaped(own.name), ""]
        topic = own
      }
      for language in Language.allCases {
        guard let ask = question.ask[language] else { continue }
        let name = question.id.map { "::\($0).\(language)::" } ?? ""
        let answer = question.answer[language].map { "#### " + GIFTText.escaped($0) } ?? ""
        lines += [name + "[plain]" + GIFTText.escaped(ask) + " {\(answer)}", ""]
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The name of an entry that holds a question in one language: `padding.en`.
  static func name(_ text: String) -> (QuestionID?, Language?) {
    guard let dot = text.lastIndex(of: ".") else {
      return (isIdentifier(text) ? QuestionID(text) : nil, nil)
    }
    let id = String(text[..<dot])
    guard let language = Language(rawValue: String(text[dot...].dropFirst())), isIdentifier(id)
    else { return (nil, nil) }
    return (QuestionID(id), language)
  }
}
