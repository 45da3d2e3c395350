// SPDX-License-Identifier: GPL-3.0-or-later

/// A language that Viva speaks. Candidates may mix both in one sentence.
public enum Language: String, Codable, CaseIterable, Sendable {
  case zh, en
}

/// The same text written for both languages; neither is a translation of the other's syntax.
public struct LocalizedText: Hashable, Codable, Sendable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
