// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// Reads a file of `terms` and `relations`.
struct GlossaryReader {
  let file: String
  var faults: [Diagnostic] = []
  var references: [Reference] = []

  init(file: String) { self.file = file }

  mutating func read(_ root: Node) -> [(term: Term, place: Place)] {
    guard var reader = MappingReader(root, name: "glossary", file: file, faults: &faults) else {
      return []
    }
    var found: [(Term, Place)] = []
    for (key, isRelation) in [("terms", false), ("relations", true)] {
      guard let node = reader.optional(key),
        let entries = MappingReader(node, name: key, file: file, faults: &faults)
      else { continue }
      for entry in entries.entries {
        let id: TermID? = entries.identifier(from: entry.keyNode, key: key, &faults)
        guard let id, let term = term(id, entry.value, isRelation: isRelation) else { continue }
        found.append((term, entries.place(of: entry.keyNode)))
      }
    }
    reader.finish(&faults)
    return found
  }

  private mutating func term(_ id: TermID, _ node: Node, isRelation: Bool) -> Term? {
    guard var reader = MappingReader(node, name: id.name, file: file, faults: &faults) else {
      return nil
    }
    var term = Term(id: id)
    term.zh = forms("zh", &reader)
    term.en = forms("en", &reader)
    term.symbols = forms("symbols", &reader)
    if isRelation {
      var opposite: TermID?
      if let node = reader.optional("opposite") {
        opposite = reader.identifier(from: node, key: "opposite", &faults)
        if let opposite {
          references.append(.init(target: .term(opposite), place: reader.place(of: node)))
        }
      }
      term.role = .relation(opposite: opposite)
    } else if let node = reader.optional("contrast") {
      let group: Identifier<Term>? = reader.identifier(from: node, key: "contrast", &faults)
      term.contrast = group?.name
    }
    reader.finish(&faults)
    if term.forms.isEmpty {
      faults.append(Diagnostic(.emptyList(key: "zh, en or symbols"), at: reader.place))
      return nil
    }
    return term
  }

  private mutating func forms(_ key: String, _ reader: inout MappingReader) -> [String] {
    reader.list(key, &faults).compactMap { reader.string(from: $0, key: key, &faults) }
  }
}
