// SPDX-License-Identifier: GPL-3.0-or-later

/// Stores a `Duration` as whole milliseconds, the unit of every saved time.
@propertyWrapper
public struct Milliseconds: Hashable, Sendable {
  public var wrappedValue: Duration

  public init(wrappedValue: Duration) { self.wrappedValue = wrappedValue }
}

extension Milliseconds: Codable {
  public init(from decoder: any Decoder) throws {
    let count = try decoder.singleValueContainer().decode(Int64.self)
    self.init(wrappedValue: .milliseconds(count))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue.inMilliseconds)
  }
}

extension Duration {
  /// The whole milliseconds of this duration, rounded towards zero.
  public var inMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }

  /// The duration in seconds, for ratios and for display.
  public var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
