// SPDX-License-Identifier: GPL-3.0-or-later

/// A concept with every form in which people write it, in both languages.
public struct Term: Hashable, Codable, Sendable {
  public enum Role: Hashable, Codable, Sendable {
    /// A thing: batch normalization, the receptive field.
    case concept
    /// A relation class: increase, prevent, share. `opposite` names the class that reverses it.
    case relation(opposite: TermID?)
  }

  public var id: TermID
  public var role: Role
  public var zh: [String]
  public var en: [String]
  /// Abbreviations and symbols that belong to no language: BN, γ.
  public var symbols: [String]
  /// Terms of one contrast group are rivals: a claim about one is not a claim about another.
  public var contrast: String?

  public init(
    id: TermID, role: Role = .concept, zh: [String] = [], en: [String] = [],
    symbols: [String] = [], contrast: String? = nil
  ) {
    self.id = id
    self.role = role
    self.zh = zh
    self.en = en
    self.symbols = symbols
    self.contrast = contrast
  }

  public var forms: [String] { zh + en + symbols }
}

/// The terms and relation classes that claims refer to, in order of their ids.
public struct Glossary: Hashable, Codable, Sendable {
  public private(set) var terms: [Term]

  public init(_ terms: [Term] = []) {
    self.terms = terms.sorted { $0.id < $1.id }
  }

  /// The term with this id, found by binary search.
  public subscript(id: TermID) -> Term? {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low].id == id ? terms[low] : nil
  }
}
