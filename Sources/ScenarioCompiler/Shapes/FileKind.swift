// SPDX-License-Identifier: GPL-3.0-or-later

/// What a file of a bank holds, told by the keys at its top.
public enum FileKind: String, CaseIterable, Sendable {
  case question, topic, scenario, glossary, marked, bank

  public var shape: Shape {
    switch self {
    case .question: .question
    case .topic: .topic
    case .scenario: .scenario
    case .glossary: .glossary
    case .marked: .marked
    case .bank: .bank
    }
  }

  /// Nil when none of the keys tells.
  init?(keys: [String]) {
    guard let kind = FileKind.allCases.first(where: { $0.marks.contains(where: keys.contains) })
    else { return nil }
    self = kind
  }

  /// The keys of which one stands in every file of the kind.
  var marks: [String] { self == .glossary ? ["terms", "relations"] : [rawValue] }
}
