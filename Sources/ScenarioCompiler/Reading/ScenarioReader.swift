// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

extension Scenario {
  /// What a file of `interviews/` says; nil when a part that it can't do without is broken.
  init?(_ reader: MappingReader) {
    let id: ScenarioID? = reader.identifier("scenario")
    if let id {
      reader.findings.expectName("\(id).yaml", for: id.name, at: reader.place(of: "scenario"))
    }
    let (title, about) = (reader.localized("title"), reader.localized("about"))
    let timeLimit = reader.duration(ofMinutes: "minutes")
    let mode: SessionMode? = reader.word("mode")
    let budget = FollowUpBudget(of: reader)
    let phases = reader.mappings("phases").compactMap { Phase($0, of: id) }
    let cover = reader.questions("cover")
    if let id {
      for (question, place) in cover { reader.findings.locate(.cover(question, of: id), at: place) }
    }
    guard let id, let title, let about, let timeLimit, let mode, let budget, !phases.isEmpty
    else { return nil }
    self.init(
      id: id, title: title, about: about, timeLimit: timeLimit, mode: mode, followUps: budget,
      phases: phases, cover: cover.map(\.id))
  }
}

extension Scenario.FollowUpBudget {
  fileprivate init?(of scenario: MappingReader) {
    // Nothing said of it is the same as an empty mapping.
    let silent = MappingReader(
      [:], as: .followUpBudget, at: scenario.place, scenario.findings)
    guard let reader = scenario["follow-ups"].map(\.mapping) ?? silent else { return nil }
    let (count, timeLimit) = (reader.integer("per-question"), reader.duration(ofMinutes: "minutes"))
    guard let count, let timeLimit else { return nil }
    self.init(perQuestion: count, timeLimit: timeLimit)
  }
}

extension Scenario.Phase {
  fileprivate init?(_ reader: MappingReader, of scenario: ScenarioID?) {
    let id: PhaseID? = reader.identifier("id")
    let (title, bridge) = (reader.localized("title"), reader.localized("bridge"))
    let count = reader.integer("ask")
    let questions = reader.questions("questions").map(\.id)
    guard let id, let title, let bridge, let count else { return nil }
    if let scenario { reader.findings.locate(.phase(id, of: scenario), at: reader.place) }
    self.init(id: id, title: title, bridge: bridge, count: count, questions: questions)
  }
}

extension MappingReader {
  /// The questions of a list, each with its place.
  fileprivate func questions(_ key: String) -> [(id: QuestionID, place: Place)] {
    list(key).compactMap { value in
      guard let id: QuestionID = value.identifier() else { return nil }
      findings.mention(.question(id), at: value.place)
      return (id, value.place)
    }
  }
}
