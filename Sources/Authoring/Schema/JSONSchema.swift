// SPDX-License-Identifier: GPL-3.0-or-later

public import Reporting
public import ScenarioCompiler

/// A kind of file as a JSON Schema, by which editors check, complete and explain.
///
/// Draft 7, the latest that yaml-language-server knows throughout.
public struct JSONSchema: Sendable {
  private let kind: FileKind
  private let names: KnownNames?

  /// `names` are offered where a name of the bank must stand, and there only they are right.
  public init(_ kind: FileKind, names: KnownNames? = nil) {
    self.kind = kind
    self.names = names
  }

  public var json: JSONText {
    let head: [JSONText.Member] = [
      .init("$schema", "http://json-schema.org/draft-07/schema#"),
      .init("title", .string("Viva: \(kind.rawValue)")),
    ]
    return .object(head + schema(of: kind.shape) + [.init("definitions", .object(definitions))])
  }

  /// What is long and stands in many places.
  private var definitions: [JSONText.Member] {
    let examples = (names?[.term] ?? []).map { JSONText.string("<\($0)>") }
    return [
      .init("localized", .object(schema(of: Shape.localized))),
      .init("claim", .object(Self.text + member("examples", examples))),
    ]
      + Self.listed.compactMap { naming, name in
        names.map { .init(name, ["enum": .array($0[naming].map { .string($0) })]) }
      }
  }

  private static let listed: [(Shape.Naming, String)] = [
    (.question, "question"), (.topic, "topic"), (.term, "term"), (.rival, "rival"),
  ]

  private func schema(of shape: Shape) -> [JSONText.Member] {
    var members: [JSONText.Member] = [
      .init("description", .string(shape.about)), .init("type", "object"),
      .init("additionalProperties", false),
      .init(
        "properties",
        .object(
          shape.fields.map { field in
            .init(
              field.key,
              .object([.init("description", .string(field.about))] + schema(of: field.kind)))
          })),
    ]
    members += member(
      "required", shape.fields.filter(\.isRequired).map { .string($0.key) })
    members += member("anyOf", shape.oneOf.map { ["required": [.string($0)]] })
    return members
  }

  private func schema(of kind: Shape.Kind) -> [JSONText.Member] {
    switch kind {
    case .text, .condition: return Self.text
    case .claim: return Self.reference("claim")
    case .id(let naming): return schema(of: naming)
    case .number(let range, let standard):
      return Self.limits("number", .number(range.lowerBound), .number(range.upperBound))
        + member("default", standard.map { .number($0) })
    case .integer(let range, let standard):
      return Self.limits(
        "integer", .integer(Int64(range.lowerBound)), .integer(Int64(range.upperBound)))
        + member("default", standard.map { .integer(Int64($0)) })
    case .word(let words, let standard):
      return [.init("enum", .array(words.map { .string($0) }))]
        + member("default", standard.map { .string($0) })
    case .interval:
      return [
        .init("type", "array"), .init("items", .object(schema(of: .number(0...1)))),
        .init("minItems", 2), .init("maxItems", 2),
      ]
    case .list(let kind, let least):
      return [.init("type", "array"), .init("items", .object(schema(of: kind)))]
        + member("minItems", least > 0 ? .integer(Int64(least)) : nil)
    case .localized: return Self.reference("localized")
    case .mapping(let shape): return schema(of: shape)
    case .names(let naming, let shape):
      return [
        .init("type", "object"), .init("propertyNames", .object(schema(of: naming))),
        .init("additionalProperties", .object(schema(of: shape))),
      ]
    case .anything: return []
    }
  }

  private func schema(of naming: Shape.Naming) -> [JSONText.Member] {
    if names != nil, let (_, name) = Self.listed.first(where: { $0.0 == naming }) {
      return Self.reference(name)
    }
    return [.init("type", "string"), .init("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")]
      + member("examples", (names?[naming] ?? []).map { .string($0) })
  }

  /// The readers take a scalar as it is written, whatever else YAML would make of it.
  private static let text: [JSONText.Member] = [
    .init("type", ["string", "number", "boolean"]), .init("pattern", "\\S"),
  ]

  private static func reference(_ name: String) -> [JSONText.Member] {
    [.init("$ref", .string("#/definitions/\(name)"))]
  }

  private static func limits(
    _ type: String, _ least: JSONText, _ greatest: JSONText
  ) -> [JSONText.Member] {
    [
      .init("type", .string(type)), .init("minimum", least), .init("maximum", greatest),
    ]
  }

  /// A member that is there only when there is something to say.
  private func member(_ key: String, _ values: [JSONText]) -> [JSONText.Member] {
    values.isEmpty ? [] : [.init(key, .array(values))]
  }

  private func member(_ key: String, _ value: JSONText?) -> [JSONText.Member] {
    value.map { [.init(key, $0)] } ?? []
  }
}
