// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import Yams

/// What came of compiling authored files: what could be read, and every fault in order of place.
public struct Compilation: Sendable {
  public var bank: Bank
  /// The examples of each question, in the author's order.
  public var examples: [QuestionID: [Example]]
  /// Where each question is defined.
  public var places: [QuestionID: Place]
  public var diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Compiles authored files into a bank in two passes: read every file, then follow every reference.
public struct BankCompiler {
  private var faults: [Diagnostic] = []
  private var references: [Reference] = []
  private var questions: [QuestionID: (value: Question, place: Place)] = [:]
  private var topics: [TopicID: (value: Topic, place: Place)] = [:]
  private var scenarios: [ScenarioID: (value: Scenario, place: Place)] = [:]
  private var terms: [TermID: (value: Term, place: Place)] = [:]
  private var examples: [QuestionID: [Example]] = [:]

  /// Reports every fault of all files at once; never throws.
  public static func compile(_ files: [SourceFile]) -> Compilation {
    var compiler = BankCompiler()
    for file in files.sorted(by: { $0.path < $1.path }) { compiler.read(file) }
    compiler.resolve()
    return compiler.result
  }

  private var result: Compilation {
    let bank = Bank(
      topics: topics.values.map(\.value).sorted { $0.id < $1.id },
      questions: questions.values.map(\.value).sorted { $0.id < $1.id },
      scenarios: scenarios.values.map(\.value).sorted { $0.id < $1.id },
      glossary: Glossary(terms.values.map(\.value)))
    return Compilation(
      bank: bank, examples: examples, places: questions.mapValues(\.place),
      diagnostics: faults.sorted())
  }

  // MARK: First pass

  private mutating func read(_ file: SourceFile) {
    guard let root = YAMLDocument.root(of: file, faults: &faults) else { return }
    let keys: [String] = root.mapping.map { $0.compactMap { $0.key.scalar?.string } } ?? []
    if keys.contains("question") {
      readQuestion(root, file)
    } else if keys.contains("topic") {
      var reader = TopicReader(file: file.path)
      if let (topic, place) = reader.read(root) {
        define(topic, as: topic.id, at: place, kind: "topic", in: \.topics)
      }
      collect(reader.faults, reader.references)
    } else if keys.contains("scenario") {
      var reader = ScenarioReader(file: file.path)
      if let (scenario, place) = reader.read(root) {
        define(scenario, as: scenario.id, at: place, kind: "scenario", in: \.scenarios)
      }
      collect(reader.faults, reader.references)
    } else if keys.contains("terms") || keys.contains("relations") {
      var reader = GlossaryReader(file: file.path)
      for (term, place) in reader.read(root) {
        define(term, as: term.id, at: place, kind: "term", in: \.terms)
      }
      collect(reader.faults, reader.references)
    } else {
      faults.append(Diagnostic(.unknownKind, at: YAMLDocument.place(of: root, in: file.path)))
    }
  }

  private mutating func readQuestion(_ root: Node, _ file: SourceFile) {
    let topic = TopicID(folder(of: file.path) ?? "")
    var reader = QuestionReader(file: file.path, topic: topic)
    if let (question, place) = reader.read(root) {
      define(question, as: question.id, at: place, kind: "question", in: \.questions)
      if examples[question.id] == nil { examples[question.id] = reader.examples }
      references.append(Reference(target: .topic(topic), place: place))
    }
    collect(reader.faults, reader.references)
  }

  private mutating func define<Value>(
    _ value: Value, as id: Identifier<Value>, at place: Place, kind: String,
    in table: WritableKeyPath<BankCompiler, [Identifier<Value>: (value: Value, place: Place)]>
  ) {
    if let first = self[keyPath: table][id] {
      faults.append(
        Diagnostic(.duplicateID(kind: kind, id: id.name, first: first.place), at: place))
    } else {
      self[keyPath: table][id] = (value, place)
    }
  }

  private mutating func collect(_ found: [Diagnostic], _ mentioned: [Reference]) {
    faults += found
    references += mentioned
  }

  // MARK: Second pass

  private mutating func resolve() {
    for reference in references {
      if let fault = fault(of: reference) {
        faults.append(Diagnostic(fault, at: reference.place))
      }
    }
    makeTwinsSymmetric()
    reportTopicCycles()
  }

  private func fault(of reference: Reference) -> Fault? {
    switch reference.target {
    case .question(let id) where questions[id] == nil:
      return .unknownQuestion(id.name, near: nearestName(to: id.name, among: names(questions)))
    case .topic(let id) where topics[id] == nil:
      return .unknownTopic(id.name, near: nearestName(to: id.name, among: names(topics)))
    case .term(let id) where terms[id] == nil:
      return .unknownTerm(id.name, near: nearestName(to: id.name, among: names(terms)))
    case .subject(let id):
      guard let term = terms[id]?.value else {
        return .unknownTerm(id.name, near: nearestName(to: id.name, among: names(terms)))
      }
      return term.contrast == nil ? .noContrast(id.name) : nil
    case .criterion(let id, let owner):
      guard let rubric = questions[owner]?.value.rubric, rubric.criterion(id) == nil else {
        return nil
      }
      let known = rubric.criteria.map(\.id.name)
      return .unknownCriterion(id.name, near: nearestName(to: id.name, among: known))
    case .misconception(let id, let owner):
      guard let rubric = questions[owner]?.value.rubric, rubric.misconception(id) == nil else {
        return nil
      }
      let known = rubric.misconceptions.map(\.id.name)
      return .unknownMisconception(id.name, near: nearestName(to: id.name, among: known))
    default: return nil
    }
  }

  private func names<Value>(
    _ table: [Identifier<Value>: (value: Value, place: Place)]
  ) -> [String] {
    table.keys.map(\.name)
  }

  private mutating func makeTwinsSymmetric() {
    for (id, entry) in questions {
      for twin in entry.value.twins where twin != id {
        if questions[twin]?.value.twins.contains(id) == false {
          questions[twin]?.value.twins.append(id)
        }
      }
    }
    for id in questions.keys { questions[id]?.value.twins.sort() }
  }

  /// Depth first without recursion; each circle is reported once, at its smallest topic.
  private mutating func reportTopicCycles() {
    enum Mark { case open, done }
    var marks: [TopicID: Mark] = [:]
    for start in topics.keys.sorted() where marks[start] == nil {
      var path: [(id: TopicID, next: Int)] = [(start, 0)]
      marks[start] = .open
      while let top = path.last {
        let requires = topics[top.id]?.value.requires ?? []
        guard top.next < requires.count else {
          marks[top.id] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let next = requires[top.next]
        if marks[next] == .open, let from = path.firstIndex(where: { $0.id == next }) {
          let circle = path[from...].map(\.id)
          let place = circle.min().flatMap { topics[$0]?.place }
          if let place {
            faults.append(
              Diagnostic(.topicCycle(circle.map(\.name) + [next.name]), at: place))
          }
        } else if marks[next] == nil, topics[next] != nil {
          marks[next] = .open
          path.append((next, 0))
        }
      }
    }
  }
}
