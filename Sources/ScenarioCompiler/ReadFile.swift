// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// One file after the first pass: what could be read of it, and what is wrong with it. References
/// are collected, not followed.
///
/// A file is read without looking at any other, so that many can be read at once.
public struct ReadFile: Sendable {
  enum Content: Sendable {
    case bank(AuthoredBank)
    case topic(Topic)
    case scenario(Scenario)
    case question(Question, [Example])
    case terms([(term: Term, place: Place)])
    /// What the file holds is too broken to be used.
    case nothing
  }

  let path: String
  let bank: String
  private(set) var content = Content.nothing
  private(set) var place: Place
  private(set) var parts: [(part: Part, place: Place)] = []
  private(set) var references: [Reference] = []
  private(set) var faults: [Diagnostic] = []

  public init(_ file: SourceFile) {
    path = file.path
    bank = file.bank
    place = Place(file: file.path, line: 1, column: 1)
    if let root = YAMLDocument.root(of: file, faults: &faults) { read(root) }
  }

  private mutating func read(_ root: Node) {
    let keys: [String] = root.mapping.map { $0.compactMap { $0.key.scalar?.string } } ?? []
    if keys.contains("question") {
      readQuestion(root)
    } else if keys.contains("topic") {
      var reader = TopicReader(file: path)
      if let (topic, place) = reader.read(root) { found(.topic(topic), .topic(topic.id), place) }
      collect(reader.faults, reader.references)
    } else if keys.contains("scenario") {
      var reader = ScenarioReader(file: path)
      if let (scenario, place) = reader.read(root) {
        found(.scenario(scenario), .scenario(scenario.id), place)
      }
      parts += reader.parts
      collect(reader.faults, reader.references)
    } else if keys.contains("terms") || keys.contains("relations") {
      var reader = GlossaryReader(file: path)
      let terms = reader.read(root)
      content = .terms(terms)
      parts = terms.map { (.term($0.term.id), $0.place) }
      collect(reader.faults, reader.references)
    } else if keys.contains("bank") {
      var reader = BankReader(file: path)
      if let (bank, place) = reader.read(root) { found(.bank(bank), .bank(bank.id), place) }
      collect(reader.faults, [])
    } else {
      faults.append(Diagnostic(.unknownKind, at: YAMLDocument.place(of: root, in: path)))
    }
  }

  private mutating func readQuestion(_ root: Node) {
    let topic = TopicID(folder(of: path) ?? "")
    var reader = QuestionReader(file: path, topic: topic)
    if let (question, place) = reader.read(root) {
      found(.question(question, reader.examples), .question(question.id), place)
      references.append(Reference(target: .topic(topic), place: place))
    }
    parts += reader.parts
    collect(reader.faults, reader.references)
  }

  private mutating func found(_ content: Content, _ part: Part, _ place: Place) {
    self.content = content
    self.place = place
    parts.append((part, place))
  }

  private mutating func collect(_ found: [Diagnostic], _ mentioned: [Reference]) {
    faults += found
    references += mentioned
  }
}
