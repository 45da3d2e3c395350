// SPDX-License-Identifier: GPL-3.0-or-later

/// A stored property that older transcripts don't have: reading them gives its standard value.
@propertyWrapper
public struct OrDefault<Value: Defaulting>: Hashable {
  public var wrappedValue: Value

  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}

/// A type with a value that stands for "nothing said".
public protocol Defaulting: Hashable, Codable {
  static var whenMissing: Self { get }
}

extension Array: Defaulting where Element: Hashable & Codable {
  public static var whenMissing: [Element] { [] }
}

extension Bool: Defaulting {
  public static var whenMissing: Bool { false }
}

extension OrDefault: Sendable where Value: Sendable {}

extension OrDefault: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

extension KeyedDecodingContainer {
  /// Chosen by the compiler for every `@OrDefault` property: a missing key is no error.
  public func decode<Value>(
    _ type: OrDefault<Value>.Type, forKey key: Key
  ) throws -> OrDefault<Value> {
    try decodeIfPresent(type, forKey: key) ?? OrDefault(wrappedValue: .whenMissing)
  }
}
