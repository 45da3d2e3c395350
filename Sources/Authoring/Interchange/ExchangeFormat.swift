// SPDX-License-Identifier: GPL-3.0-or-later

/// A form in which people and other programs keep questions.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  case markdown, csv, gift, anki

  /// Told by the ending of a file's name, and where that says little, by how its text begins.
  public init(of text: String, named name: String) {
    switch name.lowercased().split(separator: ".").last ?? "" {
    case "csv", "tsv": self = .csv
    case "gift": self = .gift
    case "md", "markdown": self = .markdown
    default:
      let lines = text.plainLines.prefix(50)
      if lines.first.map(Self.isAnkiSetting) == true {
        self = .anki
      } else if lines.contains(where: { $0.hasPrefix("::") || $0.hasPrefix("$CATEGORY:") }) {
        self = .gift
      } else {
        self = .markdown
      }
    }
  }

  private static func isAnkiSetting(_ line: String) -> Bool {
    ["#separator:", "#html:", "#columns:", "#deck:", "#notetype:", "#guid column:", "#tags"]
      .contains { line.hasPrefix($0) }
  }

  /// Everything that can be read of a list in this form.
  public func read(_ text: String) -> QuestionList {
    switch self {
    case .markdown: .markdown(text)
    case .csv: .csv(text)
    case .gift: .gift(text)
    case .anki: .anki(text)
    }
  }

  /// The list in this form. Raw, cells of a table stay as they are, even where a spreadsheet would
  /// run them.
  public func written(_ list: QuestionList, isRaw: Bool = false) -> String {
    switch self {
    case .markdown: list.markdown()
    case .csv: list.csv(isNeutralized: !isRaw)
    case .gift: list.gift()
    case .anki: list.anki()
    }
  }
}
