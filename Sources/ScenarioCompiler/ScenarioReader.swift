// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// Reads a scenario of `interviews/`.
struct ScenarioReader {
  let file: String
  var faults: [Diagnostic] = []
  var references: [Reference] = []
  /// The parts within the scenario, each with its place.
  var parts: [(part: Part, place: Place)] = []

  init(file: String) { self.file = file }

  mutating func read(_ root: Node) -> (scenario: Scenario, place: Place)? {
    guard var reader = MappingReader(root, name: "scenario", file: file, faults: &faults) else {
      return nil
    }
    let place = reader.optional("scenario").map(reader.place(of:)) ?? reader.place
    let id: ScenarioID? = reader.identifier("scenario", &faults)
    if let id, !file.hasSuffix("/\(id).yaml"), file != "\(id).yaml" {
      faults.append(Diagnostic(.nameMismatch(id: id.name, expected: "\(id).yaml"), at: place))
    }
    let title = reader.localized("title", &faults)
    let about = reader.localized("about", &faults)
    let minutes = reader.number("minutes", in: 1...480, &faults)
    let mode = reader.word("mode", standard: SessionMode.practice, &faults)
    let budget = followUpBudget(&reader)
    let phases = reader.requiredList("phases", &faults).compactMap { phase($0, of: id) }
    let cover = questions("cover", in: &reader) { question, place in
      id.map { (.cover(question, of: $0), place) }
    }
    reader.finish(&faults)
    guard let id, let title, let about, let minutes, let budget, !phases.isEmpty else {
      return nil
    }
    let scenario = Scenario(
      id: id, title: title, about: about, timeLimit: .milliseconds(Int64(minutes * 60_000)),
      mode: mode, followUps: budget, phases: phases, cover: cover)
    return (scenario, place)
  }

  private mutating func followUpBudget(
    _ reader: inout MappingReader
  ) -> Scenario.FollowUpBudget? {
    guard let node = reader.optional("follow-ups") else {
      return Scenario.FollowUpBudget(perQuestion: 2, timeLimit: .seconds(60))
    }
    guard var budget = MappingReader(node, name: "follow-ups", file: file, faults: &faults) else {
      return nil
    }
    let count = budget.number("per-question", in: 0...10, standard: 2, &faults)
    let minutes = budget.number("minutes", in: 0.25...10, standard: 1, &faults)
    budget.finish(&faults)
    guard let count, let minutes else { return nil }
    return Scenario.FollowUpBudget(
      perQuestion: Int(count), timeLimit: .milliseconds(Int64(minutes * 60_000)))
  }

  private mutating func phase(_ node: Node, of scenario: ScenarioID?) -> Scenario.Phase? {
    guard var reader = MappingReader(node, name: "phases", file: file, faults: &faults) else {
      return nil
    }
    let id: PhaseID? = reader.identifier("id", &faults)
    let title = reader.localized("title", &faults)
    let bridge = reader.localized("bridge", &faults)
    let count = reader.number("ask", in: 1...100, &faults)
    let pool = questions("questions", in: &reader)
    if pool.isEmpty { _ = reader.requiredList("questions", &faults) }
    reader.finish(&faults)
    guard let id, let title, let bridge, let count else { return nil }
    if let scenario { parts.append((.phase(id, of: scenario), reader.place)) }
    return Scenario.Phase(
      id: id, title: title, bridge: bridge, count: Int(count), questions: pool)
  }

  private mutating func questions(
    _ key: String, in reader: inout MappingReader,
    part: (QuestionID, Place) -> (Part, Place)? = { _, _ in nil }
  ) -> [QuestionID] {
    reader.list(key, &faults).compactMap { node in
      let id: QuestionID? = reader.identifier(from: node, key: key, &faults)
      guard let id else { return nil }
      let place = reader.place(of: node)
      references.append(.init(target: .question(id), place: place))
      if let part = part(id, place) { parts.append(part) }
      return id
    }
  }
}
