// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import Yams

/// What came of compiling authored files: what could be read, and every fault in order of place.
public struct Compilation: Sendable {
  public var bank: Bank
  /// What the files named `bank.yaml` say, in order of id.
  public var banks: [AuthoredBank]
  /// The examples of each question, in the author's order.
  public var examples: [QuestionID: [Example]]
  /// Where each part is written.
  public var places: [Part: Place]
  public var diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Compiles authored files into a bank in two passes: read every file, then follow every reference.
public struct BankCompiler {
  private var faults: [Diagnostic] = []
  private var references: [Reference] = []
  private var banks: [String: (value: AuthoredBank, place: Place)] = [:]
  private var questions: [QuestionID: (value: Question, place: Place)] = [:]
  private var topics: [TopicID: (value: Topic, place: Place)] = [:]
  private var scenarios: [ScenarioID: (value: Scenario, place: Place)] = [:]
  private var terms: [TermID: DefinedTerm] = [:]
  private var examples: [QuestionID: [Example]] = [:]
  /// Examples that stand beside their questions' banks.
  private var marked: [QuestionID: [Example]] = [:]
  private var places: [Part: Place] = [:]
  /// Of files that could not be read: whoever mentions what they would define is not to blame.
  private var brokenNames: Set<String> = []
  private var points: Set<PointID> = []
  private var lacksTerms = false
  private var namesLookedAt = 0

  /// A hundred unknown names in a bank of two thousand take a few milliseconds.
  private static let mostNamesLookedAt = 200_000

  /// A term, and where each bank defines it.
  private struct DefinedTerm {
    var value: Term
    var places: [String: Place]
  }

  /// Reports every fault of all files at once; never throws.
  public static func compile(_ files: [SourceFile]) -> Compilation {
    compile(files.map(ReadFile.init))
  }

  /// The second pass over files that were read already, in any order.
  public static func compile(_ files: [ReadFile]) -> Compilation {
    var compiler = BankCompiler()
    for file in files.sorted(by: { $0.path < $1.path }) { compiler.add(file) }
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
      bank: bank, banks: banks.values.map(\.value).sorted { $0.id < $1.id }, examples: examples,
      places: places, diagnostics: faults.sorted())
  }

  // MARK: Putting the files together

  private mutating func add(_ file: ReadFile) {
    faults += file.faults
    references += file.references
    if let name = file.brokenName { brokenNames.insert(name) }
    if file.lacksTerms { lacksTerms = true }
    places.merge(file.parts.map { ($0.part, $0.place) }) { first, _ in first }
    switch file.content {
    case .bank(let bank): define(bank, as: bank.id, at: file.place, kind: "bank", in: \.banks)
    case .topic(let topic):
      define(topic, as: topic.id, at: file.place, kind: "topic", in: \.topics)
      define(topic.points, in: file)
    case .scenario(let scenario):
      define(scenario, as: scenario.id, at: file.place, kind: "scenario", in: \.scenarios)
    case .question(let question, let examples):
      define(question, as: question.id, at: file.place, kind: "question", in: \.questions)
      if self.examples[question.id] == nil {
        // Those of a person's own may have come first.
        self.examples[question.id] = examples + marked[question.id, default: []]
      }
    case .terms(let terms):
      for (term, place) in terms { define(term, at: place, in: file.bank) }
    case .marked(let answers):
      marked[answers.question, default: []] += answers.examples
      examples[answers.question]? += answers.examples
    case .nothing: break
    }
  }

  private mutating func define<Value, ID: Hashable & CustomStringConvertible>(
    _ value: Value, as id: ID, at place: Place, kind: String,
    in table: WritableKeyPath<BankCompiler, [ID: (value: Value, place: Place)]>
  ) {
    if let first = self[keyPath: table][id] {
      faults.append(
        Diagnostic(.duplicateID(kind: kind, id: "\(id)", first: first.place), at: place))
    } else {
      self[keyPath: table][id] = (value, place)
    }
  }

  private mutating func define(_ points: [KnowledgePoint], in file: ReadFile) {
    for point in points where !self.points.insert(point.id).inserted {
      guard let first = places[.point(point.id)] else { continue }
      let place =
        file.parts.last { $0.part == .point(point.id) && $0.place != first }?.place ?? first
      faults.append(
        Diagnostic(.duplicateID(kind: "point", id: point.id.name, first: first), at: place))
    }
  }

  /// Two banks may both define a term, so that each can be used alone: together it has all forms.
  private mutating func define(_ term: Term, at place: Place, in bank: String) {
    guard var known = terms[term.id] else {
      terms[term.id] = DefinedTerm(value: term, places: [bank: place])
      return
    }
    if let first = known.places[bank]
      ?? (known.value.isLike(term) ? nil : known.places.values.min())
    {
      faults.append(
        Diagnostic(.duplicateID(kind: "term", id: term.id.name, first: first), at: place))
      return
    }
    known.places[bank] = place
    known.value.zh += term.zh.filter { !known.value.zh.contains($0) }
    known.value.en += term.en.filter { !known.value.en.contains($0) }
    known.value.symbols += term.symbols.filter { !known.value.symbols.contains($0) }
    terms[term.id] = known
  }

  // MARK: Second pass

  private mutating func resolve() {
    for reference in references {
      guard let fault = fault(of: reference) else { continue }
      let told = reference.mayBeOutdated ? .outdatedMark(reference.target.name) : fault
      faults.append(Diagnostic(told, at: reference.place))
    }
    makeTwinsSymmetric()
    reportTopicCycles()
  }

  private mutating func fault(of reference: Reference) -> Fault? {
    switch reference.target {
    case .question(let id) where questions[id] == nil && !brokenNames.contains(id.name):
      return .unknownQuestion(id.name, near: near(id.name, questions.keys.lazy.map(\.name)))
    case .folder(let id) where topics[id] == nil && !brokenNames.contains(id.name):
      return .folderWithoutTopic(id.name)
    case .topic(let id) where topics[id] == nil && !brokenNames.contains(id.name):
      return .unknownTopic(id.name, near: near(id.name, topics.keys.lazy.map(\.name)))
    case .point(let id) where !points.contains(id) && brokenNames.isEmpty:
      return .unknownPoint(id.name, near: near(id.name, points.lazy.map(\.name)))
    case .term(let id) where terms[id] == nil && !lacksTerms:
      return .unknownTerm(id.name, near: near(id.name, terms.keys.lazy.map(\.name)))
    case .subject(let id):
      guard let term = terms[id]?.value else {
        return lacksTerms
          ? nil : .unknownTerm(id.name, near: near(id.name, terms.keys.lazy.map(\.name)))
      }
      return term.contrast == nil ? .noContrast(id.name) : nil
    case .criterion(let id, let owner):
      guard let rubric = questions[owner]?.value.rubric, rubric.criterion(id) == nil else {
        return nil
      }
      let known = rubric.criteria.map(\.id.name)
      return .unknownCriterion(id.name, near: near(id.name, known))
    case .misconception(let id, let owner):
      guard let rubric = questions[owner]?.value.rubric, rubric.misconception(id) == nil else {
        return nil
      }
      let known = rubric.misconceptions.map(\.id.name)
      return .unknownMisconception(id.name, near: near(id.name, known))
    default: return nil
    }
  }

  /// A name to suggest. In a bank of which half is missing only the first get one, for each takes a
  /// look at all names.
  private mutating func near(_ name: String, _ known: some Collection<String>) -> String? {
    if namesLookedAt > Self.mostNamesLookedAt { return nil }
    namesLookedAt += known.count
    return nearestName(to: name, among: known)
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

  /// Of topics that all require each other, the shortest circle through the first is reported.
  private mutating func reportTopicCycles() {
    let ids = topics.keys.sorted()
    let numbers = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    let graph = DirectedGraph(
      edges: ids.map { topics[$0]?.value.requires.compactMap { numbers[$0] } ?? [] })
    for members in graph.circles {
      guard let first = members.first,
        let circle = graph.shortestCircle(through: first, within: Set(members)),
        let place = topics[ids[first]]?.place
      else { continue }
      faults.append(Diagnostic(.topicCycle(circle.map { ids[$0].name }), at: place))
    }
  }
}

extension Term {
  /// Whether another definition says the same of the term but for its forms.
  fileprivate func isLike(_ other: Term) -> Bool {
    role == other.role && contrast == other.contrast
  }
}
