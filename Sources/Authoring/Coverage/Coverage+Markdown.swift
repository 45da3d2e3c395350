// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension Coverage {
  /// A page with a table for each topic, and one of the sources.
  public var markdown: String {
    var lines = [
      "# What the questions cover",
      "Made by `viva author coverage`; never edited by hand.",
    ]
    let points = topics.flatMap(\.rows)
    let open = points.count { $0.questions.isEmpty }
    lines.append(
      "Topics: \(topics.count). Points: \(points.count), \(open == 0 ? "each" : "all but \(open)") "
        + "covered by a question.")
    for (topic, rows) in topics {
      lines += ["", "## \(Self.cell(topic.title.zh)) · \(Self.cell(topic.title.en))"]
      lines += ["| point | questions |", "|---|---|"]
      lines += rows.map { row in
        let questions = row.questions.map { "`\($0)`" }.joined(separator: ", ")
        return "| \(Self.cell(row.point.title.zh)) · \(Self.cell(row.point.title.en)) "
          + "| \(questions.isEmpty ? "none" : questions) |"
      }
    }
    if !sources.isEmpty {
      lines += ["", "## Sources", "| source | question | asks |", "|---|---|---|"]
      lines += sources.map {
        "| \(Self.cell($0.source)) | `\($0.id)` | \(Self.cell($0.ask.zh)) |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Authors' text in a cell: on one line, and no end of the cell in it.
  private static func cell(_ text: String) -> String {
    var cell = ""
    for character in text {
      switch character {
      case "|": cell += "\\|"
      case "<": cell += "&lt;"
      case _ where character.isNewline: cell += " "
      default: cell.append(character)
      }
    }
    return cell
  }
}
