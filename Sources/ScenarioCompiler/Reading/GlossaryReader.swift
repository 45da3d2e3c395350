// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension Term {
  /// The terms and relation classes of a glossary file, each with the place of its name.
  static func all(in reader: MappingReader) -> [(term: Term, place: Place)] {
    ["terms", "relations"].flatMap { key in
      (reader[key]?.entries() ?? []).compactMap { id, place, reader in
        Term(id, isRelation: key == "relations", reader).map { ($0, place) }
      }
    }
  }

  private init?(_ id: TermID, isRelation: Bool, _ reader: MappingReader) {
    func written(_ key: String) -> [String] { reader.list(key).compactMap(\.text) }
    self.init(id: id, zh: written("zh"), en: written("en"), symbols: written("symbols"))
    if isRelation {
      let opposite: TermID? = reader.identifier("opposite")
      if let opposite {
        reader.findings.mention(.term(opposite), at: reader.place(of: "opposite"))
      }
      role = .relation(opposite: opposite)
    } else {
      let group: Identifier<Term>? = reader.identifier("contrast")
      contrast = group?.name
    }
    if forms.isEmpty {
      reader.findings.report(.emptyList(key: "zh, en or symbols"), at: reader.place)
      return nil
    }
  }
}
