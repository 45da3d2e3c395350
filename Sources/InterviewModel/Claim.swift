// SPDX-License-Identifier: GPL-3.0-or-later

/// A statement to look for in an answer, in the claim language of `docs/grading.md`.
///
/// A claim is kept as its author wrote it. Most programs that load a bank never look at its patterns, so
/// the pattern is parsed from the text when it is asked for.
public struct Claim: Hashable, Sendable {
  public let source: String

  /// Takes a claim, once it is known to be one. The offset in an error counts UTF-8 bytes of `source`.
  public init(_ source: String) throws(ClaimSyntaxError) {
    self.source = source
    var parser = ClaimParser(source)
    _ = try parser.parse()
  }

  /// A claim that was taken before. Of a text that is none, the pattern is empty and matches nothing.
  package init(checked source: String) { self.source = source }

  /// What the claim looks for, parsed at each call.
  public var pattern: ClaimPattern {
    var parser = ClaimParser(source)
    return (try? parser.parse()) ?? ClaimPattern(parts: [], scope: .clause, vetoes: [])
  }

}

extension Claim: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    try self.init(container.decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(source)
  }
}

/// What a claim looks for.
public struct ClaimPattern: Hashable, Sendable {
  /// How far the parts of a claim may lie apart.
  public enum Scope: Hashable, Sendable { case clause, sentence }

  /// Each part must occur within one `scope`; the order of the parts does not matter.
  public var parts: [Sequence]
  public var scope: Scope
  /// Atoms that spoil the match when they occur in the clause of the match.
  public var vetoes: [Atom]
  public var subject: Subject?

  /// Whom or what phase the claim speaks of.
  public struct Subject: Hashable, Sendable {
    public var term: TermID
    /// Said of a rival, the claim is false and not merely beside the point.
    public var isExclusive: Bool
  }

  /// Items in this order.
  public struct Sequence: Hashable, Sendable {
    public var items: [Item]
  }

  public struct Item: Hashable, Sendable {
    public var atom: Atom
    public var isOptional: Bool
    /// How far behind the item before it; meaningless for the first.
    public var gap: Gap
  }

  public enum Gap: Hashable, Sendable {
    /// At most this many units in the same clause: a Chinese character is 1, an English word 2.
    case units(Int)
    case clause
    case sentence

    /// The gap where the author writes a mere space.
    public static let usual = Gap.units(12)
  }

  public indirect enum Atom: Hashable, Sendable {
    /// Words one after the other, without a gap.
    case words(String)
    /// A glossary term or a relation class in any of its forms.
    case term(TermID)
    case anyOf([Sequence])
    /// Matches only where the answer negates it.
    case negated(Sequence)
    /// A number in the answer that compares so.
    case number(NumberComparison, Double)
    /// A formula, compared as algebra.
    case formula(String)
    case before(TermID)
    case after(TermID)
  }

  public enum NumberComparison: String, Hashable, Sendable {
    case equal = "="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }
}

/// Where and why a claim is not in the claim language.
public struct ClaimSyntaxError: Error, Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    case empty
    case unclosed(String)
    case unexpected(String)
    case missingOperand
    case badNumber(String)
    case badTerm(String)
    case onlyOptional
    case nestedTooDeep
  }

  public var fault: Fault
  /// UTF-8 byte offset into the claim.
  public var offset: Int
}
