// SPDX-License-Identifier: GPL-3.0-or-later

/// The stable name of a `Subject`, as authors write it: lower-case words joined by hyphens.
///
/// An identifier never changes once it has been used: stored history hangs on it.
public struct Identifier<Subject>: Hashable, Sendable {
  public let name: String

  public init(_ name: String) { self.name = name }
}

extension Identifier: Comparable {
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.name < rhs.name }
}

extension Identifier: CustomStringConvertible {
  public var description: String { name }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension Identifier: CodingKeyRepresentable {
  public var codingKey: any CodingKey { IdentifierKey(stringValue: name) }
  public init(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

private struct IdentifierKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

public typealias PointID = Identifier<KnowledgePoint>
public typealias QuestionID = Identifier<Question>
public typealias TopicID = Identifier<Topic>
public typealias ScenarioID = Identifier<Scenario>
public typealias PhaseID = Identifier<Scenario.Phase>
public typealias CriterionID = Identifier<Criterion>
public typealias MisconceptionID = Identifier<Misconception>
/// Names a term of the glossary or a relation class: both share one namespace.
public typealias TermID = Identifier<Term>
