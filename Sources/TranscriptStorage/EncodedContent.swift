// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// Content in the form in which it is stored. Making it takes longer than storing it.
public struct EncodedContent: Sendable {
  struct Part: Sendable {
    var kind: Snapshot.Kind
    var position: Int
    var name: String
    var json: String
  }

  let scenario: ScenarioID
  let parts: [Part]

  /// - Throws: What the encoder of JSON throws; not for anything that a bank can hold.
  public init(_ content: SessionContent) throws {
    scenario = content.scenario.id
    var parts = [
      Part(
        kind: .scenario, position: 0, name: content.scenario.id.name,
        json: try StoredValue.json(content.scenario))
    ]
    for (position, question) in content.questions.enumerated() {
      parts.append(
        Part(
          kind: .question, position: position, name: question.id.name,
          json: try StoredValue.json(question)))
    }
    parts += [
      Part(kind: .topics, position: 0, name: "topics", json: try StoredValue.json(content.topics)),
      Part(
        kind: .glossary, position: 0, name: "glossary", json: try Self.json(of: content.glossary)),
    ]
    self.parts = parts
  }

  /// The text that the encoder gives, made term by term: of a whole glossary it would keep a tree in
  /// memory that is several times as large as the text.
  static func json(of glossary: Glossary) throws -> String {
    var json = "{\"terms\":["
    for (position, term) in glossary.terms.enumerated() {
      if position > 0 { json += "," }
      json += try StoredValue.json(term)
    }
    return json + "]}"
  }
}
