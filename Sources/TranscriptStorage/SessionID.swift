// SPDX-License-Identifier: GPL-3.0-or-later

/// The name of a stored session: a version 7 UUID in lower case, so that ids sort by start.
public struct SessionID: Hashable, Sendable, Codable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension SessionID: Comparable {
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}

extension SessionID: CustomStringConvertible {
  public var description: String { text }
}
