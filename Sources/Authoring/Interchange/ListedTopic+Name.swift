// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting
internal import ScenarioCompiler

extension ListedTopic {
  /// A topic as a cell, a category or a deck names it: by its id or by its title; of a path, which
  /// `::` or `/` separates, the last name is meant.
  init(named text: String) {
    var parts = [""]
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("::") {
        parts.append("")
        rest = rest.dropFirst(2)
      } else if first == "/" {
        parts.append("")
        rest = rest.dropFirst()
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    let names = parts.map(\.trimmed).filter { !$0.isEmpty && !$0.hasPrefix("$") }
    let title = names.last ?? text.trimmed
    self.init(
      id: isIdentifier(title) ? TopicID(title) : nil, title: title,
      within: names.dropLast().filter { $0 != "top" })
  }

  /// As other programs get to know it: the id where there is one.
  var name: String { id?.name ?? title }
}

extension QuestionList {
  /// A number as people write it: 3, 2.5.
  static func number(_ value: Double) -> String { JSONText.number(value).text }
}
