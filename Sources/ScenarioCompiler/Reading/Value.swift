// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// A value of a file and what it is to be. Asked for as what it is not, it is reported and nil.
struct Value {
  let node: Node
  /// What it is the value of.
  var key: String
  let kind: Shape.Kind
  let findings: Findings

  var place: Place { YAMLDocument.place(of: node, in: findings.file) }

  /// Whether the text begins behind a quotation mark.
  var isQuoted: Bool {
    node.scalar.map { $0.style == .singleQuoted || $0.style == .doubleQuoted } ?? false
  }

  var text: String? {
    guard let text = node.scalar?.string else { return refuse("text") }
    let trimmed = text.trimmingWhitespace()
    if trimmed.isEmpty { return refuse(.emptyText(key: key)) }
    // What a draft leaves to its author. The rest of the file is read all the same.
    if trimmed == "TODO" { findings.report(.unfinished(key: key), at: place) }
    return trimmed
  }

  func identifier<Subject>() -> Identifier<Subject>? {
    guard let name = text else { return nil }
    return isIdentifier(name) ? Identifier(name) : refuse(.badIdentifier(name))
  }

  /// Within the range of its kind.
  var number: Double? {
    switch kind {
    case .integer(let range, _): integer(in: range).map { Double($0) }
    case .number(let range, _): number(in: range)
    default: nil
    }
  }

  func integer(in range: ClosedRange<Int>) -> Int? {
    guard let value = number(in: Double(range.lowerBound)...Double(range.upperBound)) else {
      return nil
    }
    return value == value.rounded() ? Int(value) : refuse("a whole number")
  }

  private func number(in range: ClosedRange<Double>) -> Double? {
    // Swift would take words and hexadecimal digits, too.
    guard let text = node.scalar?.string, text.utf8.allSatisfy("+-.0123456789eE".utf8.contains),
      let value = Double(text)
    else { return refuse("a number") }
    if range.contains(value) { return value }
    return refuse(.outOfRange(key: key, least: range.lowerBound, greatest: range.upperBound))
  }

  func word<Word: RawRepresentable>() -> Word? where Word.RawValue == String {
    guard case .word(let words, _) = kind, let text else { return nil }
    return Word(rawValue: text)
      ?? refuse(
        .unknownWord(
          text, key: key, words: words, near: nearestName(to: text, among: words)))
  }

  /// `[least, greatest]`
  var interval: ClosedRange<Double>? {
    guard let nodes = nodes(orRefuse: "a list") else { return refuse("[least, greatest]") }
    let bounds = nodes.compactMap { value($0, .number(0...1)).number }
    guard bounds.count == 2, bounds[0] <= bounds[1] else { return refuse("[least, greatest]") }
    return bounds[0]...bounds[1]
  }

  var elements: [Value] {
    guard case .list(let kind, let least) = kind, let nodes = nodes(orRefuse: "a list") else {
      return []
    }
    if nodes.count < least { findings.report(.emptyList(key: key), at: place) }
    return nodes.map { value($0, kind) }
  }

  var mapping: MappingReader? {
    let shape: Shape
    switch kind {
    case .mapping(let inner): shape = inner
    case .localized: shape = .localized
    default: return nil
    }
    guard case .mapping(let mapping) = node else { return refuse("a mapping of keys to values") }
    return MappingReader(mapping, as: shape, at: place, findings)
  }

  /// The entries of a mapping from the author's own names. A name that is no id is left out.
  func entries<Subject>() -> [(id: Identifier<Subject>, place: Place, reader: MappingReader)] {
    guard case .names(let naming, let shape) = kind else { return [] }
    guard case .mapping(let mapping) = node else {
      findings.report(.wrongType(key: key, expected: "a mapping of keys to values"), at: place)
      return []
    }
    return mapping.compactMap { name, node in
      let name = value(name, .id(naming))
      guard let id: Identifier<Subject> = name.identifier(),
        let reader = Value(
          node: node, key: id.name, kind: .mapping(shape), findings: findings
        ).mapping
      else { return nil }
      return (id, name.place, reader)
    }
  }

  private func value(_ node: Node, _ kind: Shape.Kind) -> Value {
    Value(node: node, key: key, kind: kind, findings: findings)
  }

  private func nodes(orRefuse expected: String) -> Node.Sequence? {
    guard case .sequence(let sequence) = node else { return refuse(expected) }
    return sequence
  }

  private func refuse<Wanted>(_ expected: String) -> Wanted? {
    refuse(.wrongType(key: key, expected: expected))
  }

  private func refuse<Wanted>(_ fault: Fault) -> Wanted? {
    findings.report(fault, at: place)
    return nil
  }
}

/// Whether a name can be an id: lower-case letters and digits joined by single hyphens.
public func isIdentifier(_ name: String) -> Bool {
  var previous = UInt8(ascii: "-")
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
    case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
    default: return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "-")
}

extension String {
  func trimmingWhitespace() -> String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
