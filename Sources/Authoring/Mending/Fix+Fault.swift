// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
public import ScenarioCompiler

extension Fix {
  /// What mends a fault of this file without asking its author; nil where a person must decide.
  public init?(_ diagnostic: Diagnostic, in file: SourceFile) {
    self.init(diagnostic, in: file, SourceLines(file.text))
  }

  init?(_ diagnostic: Diagnostic, in file: SourceFile, _ lines: SourceLines) {
    guard let start = lines.index(of: diagnostic.place) else { return nil }
    let rest = lines.rest(from: start)
    let found: (range: Range<String.Index>, new: String)?
    switch diagnostic.fault {
    case .unknownKey(let old, let near?), .unknownWord(let old, _, _, let near?),
      .unknownQuestion(let old, let near?), .unknownTopic(let old, let near?),
      .unknownPoint(let old, let near?),
      .unknownCriterion(let old, let near?), .unknownMisconception(let old, let near?),
      .unknownTerm(let old, let near?):
      // A name that is only near may be that of something still to be written.
      found = isSlip(old, of: near) ? rest.name(old).map { ($0, near) } : nil
    case .badIdentifier(let old):
      found = identifier(madeOf: old).flatMap { new in rest.value(old).map { ($0, new) } }
    case .wrongType(_, expected: "a list"):
      found = rest.loneName.map { ($0, "[\(rest[$0])]") }
    case .unquotedText:
      found = lines.unquotedText(from: start, on: diagnostic.place.line).map {
        ($0, AuthoredText.quoted(file.text[$0]))
      }
    default: return nil
    }
    guard let found else { return nil }
    self.init(
      place: lines.place(of: found.range.lowerBound, in: file.path),
      old: String(file.text[found.range]), new: found.new)
  }
}

/// The id that a name becomes when its words are joined by hyphens; nil when nothing is left of it.
func identifier(madeOf name: String) -> String? {
  var words: [String] = [""]
  for scalar in name.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": words[words.count - 1].unicodeScalars.append(scalar)
    case "A"..."Z": words[words.count - 1] += scalar.properties.lowercaseMapping
    case " ", "_", "-", ".", "/": words.append("")
    default: return nil
    }
  }
  let id = words.filter { !$0.isEmpty }.joined(separator: "-")
  return isIdentifier(id) ? id : nil
}

extension Substring {
  /// A value that begins here, in quotation marks or without.
  fileprivate func value(_ text: String) -> Range<Index>? {
    let inner = first == "'" || first == "\"" ? dropFirst() : self
    return inner.hasPrefix(text) ? inner.startIndex..<inner.dropFirst(text.count).startIndex : nil
  }

  /// A name, in the value that begins here or in the claim or condition of which it is a part: there
  /// the first time that it stands alone, a term before a word.
  fileprivate func name(_ name: String) -> Range<Index>? {
    if let range = value(name), ends(at: range.upperBound) { return range }
    for opening: Character in ["<", "("] {
      var rest = self
      while let start = rest.firstIndex(of: opening) {
        rest = rest[index(after: start)...]
        if let range = rest.value(name), ends(at: range.upperBound) { return range }
      }
    }
    return nil
  }

  /// Whether no name goes on here.
  private func ends(at index: Index) -> Bool {
    guard index < endIndex else { return true }
    return !(self[index].isLetter || self[index].isNumber || self[index] == "-")
  }

  /// An id that is all of the value.
  fileprivate var loneName: Range<Index>? {
    let name = prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    let behind = self[name.endIndex...]
    let text = behind.drop { $0 == " " }
    guard isIdentifier(String(name)), text.isEmpty || text.first == "#" && text.count < behind.count
    else { return nil }
    return name.startIndex..<name.endIndex
  }

  /// Whether ` name:` comes now.
  fileprivate var beginsWithKey: Bool {
    let name = drop { $0 == " " }
    let behind = name.drop { $0.isASCII && $0.isLetter || $0 == "-" }
    return behind.startIndex > name.startIndex && behind.hasPrefix(":")
  }
}

extension SourceLines {
  /// A text that was meant to stand in quotation marks: up to a comment or the end of the line, or in
  /// braces up to the next key or their end. Nil when it goes on in the next line.
  fileprivate func unquotedText(from start: String.Index, on line: Int) -> Range<String.Index>? {
    let before = self[line].prefix(upTo: start)
    let isInBraces = before.contains("{")
    var rest = rest(from: start)
    var end = start
    var isClosed = false
    while let first = rest.first, !rest.hasPrefix(" #") {
      if isInBraces, first == "}" || first == "," && rest.dropFirst().beginsWithKey {
        isClosed = true
        break
      }
      rest.removeFirst()
      if first != " " { end = rest.startIndex }
    }
    let margin = before.prefix { $0 == " " || $0 == "-" }.count
    let next = (line + 1...max(line + 1, count)).first { !self[$0].allSatisfy(\.isWhitespace) }
    let goesOn = next.map { self[$0].prefix { $0 == " " }.count > margin } ?? false
    return end == start || (isInBraces ? !isClosed : goesOn) ? nil : start..<end
  }
}
