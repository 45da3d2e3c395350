// SPDX-License-Identifier: GPL-3.0-or-later

/// What is settled before a session starts and never changes while it runs.
public struct SessionOptions: Hashable, Codable, Sendable {
  public var language: Language
  public var mode: SessionMode
  /// All chance in a session comes from this number.
  public var seed: UInt64
  @Milliseconds public var timeLimit: Duration

  public init(language: Language, mode: SessionMode, seed: UInt64, timeLimit: Duration) {
    self.language = language
    self.mode = mode
    self.seed = seed
    self.timeLimit = timeLimit
  }
}
