// SPDX-License-Identifier: GPL-3.0-or-later

/// What a mapping of an authored file may hold.
///
/// The readers find unknown and missing keys by it, wrong types, ranges and words; the JSON Schema
/// for editors is made of it. So neither knows of a key that the other does not.
public struct Shape: Sendable {
  /// One key of a mapping, and what its value is to be.
  public struct Field: Sendable {
    public let key: String
    public let kind: Kind
    public let isRequired: Bool
    /// What it is for, in a sentence.
    public let about: String

    static func required(_ key: String, _ kind: Kind, _ about: String) -> Field {
      Field(key: key, kind: kind, isRequired: true, about: about)
    }

    static func optional(_ key: String, _ kind: Kind, _ about: String) -> Field {
      Field(key: key, kind: kind, isRequired: false, about: about)
    }
  }

  public indirect enum Kind: Sendable {
    case text
    /// A text in the claim language.
    case claim
    /// A condition on the answer just given.
    case condition
    case id(Naming)
    /// What holds where the key is absent is its standard.
    case number(ClosedRange<Double>, standard: Double? = nil)
    case integer(ClosedRange<Int>, standard: Int? = nil)
    case word([String], standard: String? = nil)
    /// `[least, greatest]`, within 0 … 1.
    case interval
    /// A list of `least` entries or more.
    case list(Kind, least: Int = 0)
    case mapping(Shape)
    /// A text in both languages.
    case localized
    /// A mapping from the author's own names.
    case names(Naming, Shape)
    /// What no program reads.
    case anything

    /// One of the words of an enumeration.
    static func word<Word: RawRepresentable & CaseIterable>(
      of words: Word.Type, standard: Word? = nil
    ) -> Kind where Word.RawValue == String {
      .word(words.allCases.map(\.rawValue), standard: standard?.rawValue)
    }
  }

  /// What an id is a name of, as far as the names that are known can be offered for it.
  public enum Naming: Sendable {
    /// Something that is defined here, or within this file.
    case own
    case question
    case topic
    case point
    case term
    /// A term that has rivals.
    case rival
    /// A group of terms that are rivals.
    case contrast
  }

  public let about: String
  public let fields: [Field]
  /// At least one of these keys must be there; empty when none must.
  public let oneOf: [String]

  init(_ about: String, _ fields: [Field], oneOf: [String] = []) {
    self.about = about
    self.fields = fields
    self.oneOf = oneOf
  }

  /// The place of a key among the fields. `start` is where it most likely is: authors keep the order.
  func index(of key: String, from start: Int = 0) -> Int? {
    fields[start...].firstIndex { $0.key == key } ?? fields[..<start].firstIndex { $0.key == key }
  }

  public static let localized = Shape(
    "In both languages.",
    [.required("zh", .text, "In Chinese."), .required("en", .text, "In English.")])
}
