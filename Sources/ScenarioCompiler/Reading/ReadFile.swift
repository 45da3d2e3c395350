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
    case marked(MarkedAnswers)
    /// What the file holds is too broken to be used.
    case nothing
  }

  let path: String
  let bank: String
  private(set) var content = Content.nothing
  private(set) var place: Place
  let parts: [(part: Part, place: Place)]
  let references: [Reference]
  let faults: [Diagnostic]

  public init(_ file: SourceFile) {
    path = file.path
    bank = file.bank
    place = Place(file: file.path, line: 1, column: 1)
    let findings = Findings(file: file.path)
    if let root = YAMLDocument.root(of: file, findings) {
      (content, place) = Self.content(of: root, findings) ?? (.nothing, place)
    }
    parts = findings.parts
    references = findings.references
    faults = findings.faults
  }

  /// What the file would define if it could be read, as far as its name tells; nil where it can.
  var brokenName: String? {
    guard case .nothing = content, let name = path.split(separator: "/").last else { return nil }
    let id = String(name.prefix { $0 != "." })
    return id == "topic" ? folder(of: path) : id
  }

  /// Whether terms are missing that the file would define.
  var lacksTerms: Bool {
    guard case .nothing = content else { return false }
    return ["glossary", "relations"].contains(folder(of: path))
  }

  /// What the file holds, and where its id stands.
  private static func content(of root: Node, _ findings: Findings) -> (Content, Place)? {
    let keys: [String] = root.mapping.map { $0.compactMap { $0.key.scalar?.string } } ?? []
    guard let kind = FileKind(keys: keys), case .mapping(let mapping) = root else {
      findings.report(.unknownKind, at: YAMLDocument.place(of: root, in: findings.file))
      return nil
    }
    let reader = MappingReader(
      mapping, as: kind.shape, at: YAMLDocument.place(of: root, in: findings.file), findings)
    let place = reader.place(of: kind.rawValue)
    func found(_ content: Content, _ part: Part) -> (Content, Place) {
      findings.locate(part, at: place)
      return (content, place)
    }
    switch kind {
    case .question:
      let topic = TopicID(folder(of: findings.file) ?? "")
      let reader = QuestionReader(reader)
      let examples = reader.examples
      return reader.question(of: topic).map { question in
        findings.mention(.folder(topic), at: place)
        return found(.question(question, examples), .question(question.id))
      }
    case .topic: return Topic(reader).map { found(.topic($0), .topic($0.id)) }
    case .scenario: return Scenario(reader).map { found(.scenario($0), .scenario($0.id)) }
    case .glossary:
      let terms = Term.all(in: reader)
      for (term, place) in terms { findings.locate(.term(term.id), at: place) }
      return (.terms(terms), place)
    case .marked: return MarkedAnswers(reader).map { (.marked($0), place) }
    case .bank: return AuthoredBank(reader).map { found(.bank($0), .bank($0.id)) }
    }
  }
}
