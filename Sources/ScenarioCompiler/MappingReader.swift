// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// Reads one mapping key by key and reports what is missing, misspelt or of the wrong type.
struct MappingReader {
  let file: String
  let node: Node
  private let mapping: Node.Mapping
  private var known: [String] = []

  /// Fails, with a fault, when the node is no mapping. `name` is what the mapping is the value of.
  init?(_ node: Node, name: String, file: String, faults: inout [Diagnostic]) {
    guard case .mapping(let mapping) = node else {
      faults.append(
        Diagnostic(
          .wrongType(key: name, expected: "a mapping of keys to values"),
          at: YAMLDocument.place(of: node, in: file)))
      return nil
    }
    self.file = file
    self.node = node
    self.mapping = mapping
  }

  var place: Place { YAMLDocument.place(of: node, in: file) }

  func place(of node: Node) -> Place { YAMLDocument.place(of: node, in: file) }

  /// Every key with its value, for mappings whose keys are the author's own names.
  var entries: [(key: String, keyNode: Node, value: Node)] {
    mapping.map { (text(of: $0.key) ?? "", $0.key, $0.value) }
  }

  mutating func optional(_ key: String) -> Node? {
    known.append(key)
    return mapping.first { text(of: $0.key) == key }?.value
  }

  mutating func required(_ key: String, _ faults: inout [Diagnostic]) -> Node? {
    let value = optional(key)
    if value == nil { faults.append(Diagnostic(.missingKey(key), at: place)) }
    return value
  }

  /// Reports keys that nobody asked for. Call it last.
  func finish(_ faults: inout [Diagnostic]) {
    for (key, _) in mapping {
      let name = text(of: key) ?? ""
      if known.contains(name) { continue }
      faults.append(
        Diagnostic(
          .unknownKey(name, near: nearestName(to: name, among: known)), at: place(of: key)))
    }
  }

  // MARK: Typed values

  mutating func string(_ key: String, _ faults: inout [Diagnostic]) -> String? {
    required(key, &faults).flatMap { string(from: $0, key: key, &faults) }
  }

  func string(from node: Node, key: String, _ faults: inout [Diagnostic]) -> String? {
    guard let text = text(of: node) else {
      faults.append(Diagnostic(.wrongType(key: key, expected: "text"), at: place(of: node)))
      return nil
    }
    let trimmed = text.trimmingWhitespace()
    if trimmed.isEmpty {
      faults.append(Diagnostic(.emptyText(key: key), at: place(of: node)))
      return nil
    }
    // What a draft leaves to its author. The rest of the file is read all the same.
    if trimmed == "TODO" {
      faults.append(Diagnostic(.unfinished(key: key), at: place(of: node)))
    }
    return trimmed
  }

  mutating func localized(_ key: String, _ faults: inout [Diagnostic]) -> LocalizedText? {
    guard let node = required(key, &faults),
      var reader = MappingReader(node, name: key, file: file, faults: &faults)
    else { return nil }
    let zh = reader.string("zh", &faults)
    let en = reader.string("en", &faults)
    reader.finish(&faults)
    guard let zh, let en else { return nil }
    return LocalizedText(zh: zh, en: en)
  }

  mutating func identifier<Subject>(
    _ key: String, _ faults: inout [Diagnostic]
  ) -> Identifier<Subject>? {
    required(key, &faults).flatMap { identifier(from: $0, key: key, &faults) }
  }

  func identifier<Subject>(
    from node: Node, key: String, _ faults: inout [Diagnostic]
  ) -> Identifier<Subject>? {
    guard let name = string(from: node, key: key, &faults) else { return nil }
    guard isIdentifier(name) else {
      faults.append(Diagnostic(.badIdentifier(name), at: place(of: node)))
      return nil
    }
    return Identifier(name)
  }

  /// A number within `range`; `standard` where the key is absent and a standard value exists.
  mutating func number(
    _ key: String, in range: ClosedRange<Double>, standard: Double? = nil,
    _ faults: inout [Diagnostic]
  ) -> Double? {
    guard let node = optional(key) else {
      if standard == nil { faults.append(Diagnostic(.missingKey(key), at: place)) }
      return standard
    }
    return number(from: node, key: key, in: range, &faults)
  }

  func number(
    from node: Node, key: String, in range: ClosedRange<Double>, _ faults: inout [Diagnostic]
  ) -> Double? {
    guard let text = text(of: node), let value = Double(text), !value.isNaN else {
      faults.append(Diagnostic(.wrongType(key: key, expected: "a number"), at: place(of: node)))
      return nil
    }
    guard range.contains(value) else {
      faults.append(
        Diagnostic(
          .outOfRange(key: key, least: range.lowerBound, greatest: range.upperBound),
          at: place(of: node)))
      return nil
    }
    return value
  }

  mutating func list(_ key: String, _ faults: inout [Diagnostic]) -> [Node] {
    guard let node = optional(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      faults.append(Diagnostic(.wrongType(key: key, expected: "a list"), at: place(of: node)))
      return []
    }
    return Array(sequence)
  }

  mutating func requiredList(_ key: String, _ faults: inout [Diagnostic]) -> [Node] {
    let nodes = list(key, &faults)
    guard nodes.isEmpty else { return nodes }
    if let node = optional(key) {
      if case .sequence = node {
        faults.append(Diagnostic(.emptyList(key: key), at: place(of: node)))
      }
    } else {
      faults.append(Diagnostic(.missingKey(key), at: place))
    }
    return []
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, standard: Word, _ faults: inout [Diagnostic]
  ) -> Word where Word.RawValue == String {
    guard let node = optional(key) else { return standard }
    return word(from: node, key: key, &faults) ?? standard
  }

  func word<Word: RawRepresentable & CaseIterable>(
    from node: Node, key: String, _ faults: inout [Diagnostic]
  ) -> Word? where Word.RawValue == String {
    guard let text = string(from: node, key: key, &faults) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let near = nearestName(to: text, among: Word.allCases.map(\.rawValue))
    faults.append(Diagnostic(.unknownWord(text, key: key, near: near), at: place(of: node)))
    return nil
  }

  /// The scalar as it was written, whatever YAML would make of `no`, `1e3` or a date.
  private func text(of node: Node) -> String? {
    guard case .scalar(let scalar) = node else { return nil }
    return scalar.string
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
