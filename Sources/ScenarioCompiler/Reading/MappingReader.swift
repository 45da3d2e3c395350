// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// A mapping of a file, taken apart by its shape. Keys that are unknown or missing are reported at
/// once, a value when it is asked for.
struct MappingReader {
  let place: Place
  let findings: Findings
  private let shape: Shape
  /// The value of each field, in the order of the shape.
  private var nodes: [Node?]

  init(_ mapping: Node.Mapping, as shape: Shape, at place: Place, _ findings: Findings) {
    self.place = place
    self.findings = findings
    self.shape = shape
    nodes = Array(repeating: nil, count: shape.fields.count)
    var next = 0
    var unknown: [(key: Node, name: String, before: Int?)] = []
    for (key, node) in mapping {
      let name = key.scalar?.string ?? ""
      if let index = shape.index(of: name, from: next) {
        nodes[index] = node
        next = index + 1
      } else {
        unknown.append((key, name, node.isNothing && next > 0 ? next - 1 : nil))
      }
    }
    report(unknown)
    for (field, node) in zip(shape.fields, nodes) where field.isRequired && node == nil {
      findings.report(.missingKey(field.key), at: place)
    }
  }

  /// Reports keys that nothing reads. `before` is the field that stands before one without a value.
  private func report(_ unknown: [(key: Node, name: String, before: Int?)]) {
    var cut: Set<Int> = []
    for (key, name, before) in unknown {
      let near = near(name)
      if near == nil, let before, let text = nodes[before], text.mark?.line == key.mark?.line {
        // In braces what is no key and has no value was part of the text before it.
        if !cut.insert(before).inserted { continue }
        findings.report(
          .unquotedText(key: shape.fields[before].key, mark: ", "),
          at: YAMLDocument.place(of: text, in: findings.file))
      } else {
        findings.report(
          .unknownKey(name, near: near), at: YAMLDocument.place(of: key, in: findings.file))
      }
    }
  }

  /// The key that was meant: one that is not there as well. `zh:text` lacks a space.
  private func near(_ name: String) -> String? {
    let missing = zip(shape.fields, nodes).filter { $1 == nil }.map(\.0.key)
    if let key = missing.first(where: { name.hasPrefix($0 + ":") }) {
      return key + ": " + name.dropFirst(key.count + 1)
    }
    return nearestName(to: name, among: missing)
  }

  /// The value of a key, nil where it is absent.
  subscript(key: String) -> Value? {
    guard let index = shape.index(of: key), let node = nodes[index] else { return nil }
    return Value(node: node, key: key, kind: shape.fields[index].kind, findings: findings)
  }

  /// Where the value of a key stands, or the mapping itself where it is absent.
  func place(of key: String) -> Place { self[key]?.place ?? place }

  // MARK: Values that are nil, or empty, where they are absent or broken

  func text(_ key: String) -> String? { self[key]?.text }

  func identifier<Subject>(_ key: String) -> Identifier<Subject>? { self[key]?.identifier() }

  func localized(_ key: String) -> LocalizedText? {
    guard let reader = self[key]?.mapping else { return nil }
    let (zh, en) = (reader.text("zh"), reader.text("en"))
    guard let zh, let en else { return nil }
    return LocalizedText(zh: zh, en: en)
  }

  /// A text in both languages, whose place is remembered.
  func localized(_ key: String, as part: Part) -> LocalizedText? {
    if let value = self[key] { findings.locate(part, at: value.place) }
    return localized(key)
  }

  func list(_ key: String) -> [Value] { self[key]?.elements ?? [] }

  func mappings(_ key: String) -> [MappingReader] { list(key).compactMap(\.mapping) }

  // MARK: Values that have a standard where they are absent

  func number(_ key: String) -> Double? { self[key].map(\.number) ?? shape.standard(of: key) }

  func duration(ofMinutes key: String) -> Duration? {
    number(key).map { .milliseconds(Int64($0 * 60_000)) }
  }

  func integer(_ key: String) -> Int? { number(key).map { Int($0) } }

  func word<Word: RawRepresentable>(_ key: String) -> Word? where Word.RawValue == String {
    self[key]?.word() ?? shape.standardWord(of: key).flatMap(Word.init)
  }
}

extension Shape {
  /// The number that holds where a key is absent.
  func standard(of key: String) -> Double? {
    switch index(of: key).map({ fields[$0].kind }) {
    case .number(_, let standard): standard
    case .integer(_, let standard): standard.map { Double($0) }
    default: nil
    }
  }

  fileprivate func standardWord(of key: String) -> String? {
    guard case .word(_, let standard)? = index(of: key).map({ fields[$0].kind }) else { return nil }
    return standard
  }
}

extension Node {
  /// Whether nothing is written where the value would be.
  fileprivate var isNothing: Bool {
    scalar.map { $0.style == .plain && $0.string.isEmpty } ?? false
  }
}
