// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Reporting

/// How much of what was said a person keeps about one question.
public struct StoredAnswers: Hashable, Sendable {
  public var answers: Int
  public var sessions: Int

  public init(answers: Int, sessions: Int) {
    self.answers = answers
    self.sessions = sessions
  }
}

extension BankComparison {
  /// The changes as text, a paragraph for each question, topic, term and scenario.
  ///
  /// - Parameter stored: The answers that are kept, by question; nil where nothing is kept.
  /// - Returns: Lines without line ends.
  public func report(stored: [QuestionID: StoredAnswers]?) -> [String] {
    var lines: [String] = []
    var last = ""
    let regraded = Set(regraded)
    for change in changes {
      let head = "\(change.subject.rawValue) \(change.id)"
      if head != last {
        if !last.isEmpty { lines.append("") }
        lines.append(head)
        if change.subject == .question, regraded.contains(QuestionID(change.id)),
          let kept = stored?[QuestionID(change.id)]
        {
          lines.append("  touches \(Self.words(kept))")
        }
        last = head
      }
      lines.append("  \(change.effect.rawValue): \(change.sentence)")
    }
    if !lines.isEmpty { lines.append("") }
    let counts = BankChange.Effect.allCases.map { effect in
      "\(changes.count { $0.effect == effect }) in \(effect.rawValue)"
    }
    lines.append("\(changes.count) changes: " + counts.joined(separator: ", "))
    if !regraded.isEmpty {
      lines.append(
        "\(regraded.count) questions are graded differently: "
          + regraded.sorted().map(\.name).joined(separator: ", "))
    }
    if let stored {
      let touched = regraded.sorted().compactMap { id in stored[id].map { (id, $0) } }
      lines += touched.map { "stored answers to \($0.0): \(Self.words($0.1))" }
      if touched.isEmpty { lines.append("no stored answer is touched") }
    }
    return lines
  }

  /// The changes for programs.
  ///
  /// - Parameter stored: The answers that are kept, by question; nil where nothing is kept.
  /// - Returns: An object with a schema number.
  public func json(stored: [QuestionID: StoredAnswers]?) -> JSONText {
    [
      "schema": 1,
      "changes": .array(
        changes.map { change in
          [
            "subject": .string(change.subject.rawValue), "id": .string(change.id),
            "effect": .string(change.effect.rawValue), "kind": .string(change.kind.rawValue),
            "part": .string(change.part), "old": .string(change.old), "new": .string(change.new),
          ]
        }),
      "regraded": .array(
        regraded.map { id in
          let kept = stored?[id]
          return [
            "question": .string(id.name),
            "answers": stored == nil ? .null : .integer(Int64(kept?.answers ?? 0)),
            "sessions": stored == nil ? .null : .integer(Int64(kept?.sessions ?? 0)),
          ]
        }),
    ]
  }

  private static func words(_ kept: StoredAnswers) -> String {
    "\(kept.answers) stored \(kept.answers == 1 ? "answer" : "answers") in "
      + "\(kept.sessions) \(kept.sessions == 1 ? "session" : "sessions")"
  }
}
