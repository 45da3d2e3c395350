// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What differs in meaning between two versions of a bank.
public struct BankComparison: Sendable {
  /// By subject, then id, then effect; within these in the order of the newer version.
  public private(set) var changes: [BankChange] = []

  private let old: Bank
  private let new: Bank

  /// With `ignoringTopics`, questions are not said to have moved: of single files, the topic is
  /// merely the folder that they happen to lie in.
  public init(_ old: Bank, _ new: Bank, ignoringTopics: Bool = false) {
    self.old = old
    self.new = new
    compareQuestions(ignoringTopics)
    compareTopics()
    compareTerms()
    compareScenarios()
    let subjects = BankChange.Subject.allCases
    let effects = BankChange.Effect.allCases
    let ranked = changes.enumerated().map { place, change in
      let subject = subjects.firstIndex(of: change.subject) ?? 0
      let effect = effects.firstIndex(of: change.effect) ?? 0
      return (rank: (subject, change.id, effect, place), change: change)
    }.sorted { $0.rank < $1.rank }
    changes = ranked.map(\.change)
  }

  /// Questions whose answers may get another score now: their own rubric changed, or a term that
  /// it refers to.
  public var regraded: [QuestionID] {
    var terms: Set<TermID> = []
    var questions: Set<QuestionID> = []
    for change in changes where change.effect == .grading {
      if change.subject == .term { terms.insert(TermID(change.id)) }
      if change.subject == .question { questions.insert(QuestionID(change.id)) }
    }
    for question in old.questions
    where !terms.isEmpty && !question.rubric.terms.isDisjoint(with: terms) {
      questions.insert(question.id)
    }
    return questions.sorted()
  }

  // MARK: Parts of a bank

  private mutating func compareQuestions(_ ignoringTopics: Bool) {
    let pairs = Pairs(old.questions, new.questions, by: \.id)
    for question in pairs.removed {
      changes.append(
        BankChange(.question, question.id.name, .interview, .removed, old: question.ask.both))
      // What was answered can't be graded by this bank any more.
      changes.append(BankChange(.question, question.id.name, .grading, .removed, "rubric"))
    }
    for question in pairs.added {
      changes.append(
        BankChange(.question, question.id.name, .interview, .added, new: question.ask.both))
    }
    for (old, new) in pairs.kept {
      var comparison = QuestionComparison(old, new)
      comparison.compare()
      changes += comparison.changes
      if old.topic != new.topic, !ignoringTopics {
        changes.append(
          BankChange(
            .question, new.id.name, .interview, .changed, "topic", old: old.topic.name,
            new: new.topic.name))
      }
    }
  }

  private mutating func compareTopics() {
    let pairs = Pairs(old.topics, new.topics, by: \.id)
    for topic in pairs.removed {
      changes.append(
        BankChange(.topic, topic.id.name, .interview, .removed, old: topic.title.both))
    }
    for topic in pairs.added {
      changes.append(BankChange(.topic, topic.id.name, .interview, .added, new: topic.title.both))
    }
    for (old, new) in pairs.kept {
      let id = new.id.name
      compareSets(
        .topic, id, .interview, "required topic", old.requires.map(\.name),
        new.requires.map(\.name))
      compareText(.topic, id, "title", old.title, new.title)
    }
  }

  private mutating func compareTerms() {
    let pairs = Pairs(old.glossary.terms, new.glossary.terms, by: \.id)
    for term in pairs.removed {
      changes.append(BankChange(.term, term.id.name, .grading, .removed))
    }
    for term in pairs.added { changes.append(BankChange(.term, term.id.name, .grading, .added)) }
    for (old, new) in pairs.kept {
      let id = new.id.name
      compareSets(.term, id, .grading, "form", old.forms, new.forms)
      if old.contrast != new.contrast {
        changes.append(
          BankChange(
            .term, id, .grading, .changed, "contrast", old: old.contrast ?? "none",
            new: new.contrast ?? "none"))
      }
      if old.role != new.role {
        changes.append(BankChange(.term, id, .grading, .changed, "relation or opposite"))
      }
    }
  }

  private mutating func compareScenarios() {
    let pairs = Pairs(old.scenarios, new.scenarios, by: \.id)
    for scenario in pairs.removed {
      changes.append(
        BankChange(.scenario, scenario.id.name, .interview, .removed, old: scenario.title.both))
    }
    for scenario in pairs.added {
      changes.append(
        BankChange(.scenario, scenario.id.name, .interview, .added, new: scenario.title.both))
    }
    for (old, new) in pairs.kept { compare(old, new) }
  }

  private mutating func compare(_ old: Scenario, _ new: Scenario) {
    let id = new.id.name
    func change(_ part: String, _ before: String, _ after: String) -> BankChange? {
      before == after
        ? nil
        : BankChange(.scenario, id, .interview, .changed, part, old: before, new: after)
    }
    changes += [
      change("minutes", old.timeLimit.minutesText, new.timeLimit.minutesText),
      change("mode", old.mode.rawValue, new.mode.rawValue),
      change(
        "follow-ups per question", "\(old.followUps.perQuestion)", "\(new.followUps.perQuestion)"),
      change(
        "minutes per follow-up", old.followUps.timeLimit.minutesText,
        new.followUps.timeLimit.minutesText),
      change(
        "order of phases", old.phases.map(\.id.name).joined(separator: ", "),
        new.phases.map(\.id.name).joined(separator: ", ")),
    ].compactMap { $0 }
    for (before, after) in Pairs(old.phases, new.phases, by: \.id).kept {
      compareSets(
        .scenario, id, .interview, "question of \(after.id)", before.questions.map(\.name),
        after.questions.map(\.name))
      changes += [
        change("questions asked in \(after.id)", "\(before.count)", "\(after.count)")
      ].compactMap { $0 }
      compareText(.scenario, id, "title of \(after.id)", before.title, after.title)
      compareText(.scenario, id, "bridge of \(after.id)", before.bridge, after.bridge)
    }
    compareSets(
      .scenario, id, .interview, "covered question", old.cover.map(\.name), new.cover.map(\.name))
    compareText(.scenario, id, "title", old.title, new.title)
    compareText(.scenario, id, "about", old.about, new.about)
  }

  private mutating func compareSets(
    _ subject: BankChange.Subject, _ id: String, _ effect: BankChange.Effect, _ part: String,
    _ old: [String], _ new: [String]
  ) {
    for gone in old where !new.contains(gone) {
      changes.append(BankChange(subject, id, effect, .removed, part, old: gone))
    }
    for come in new where !old.contains(come) {
      changes.append(BankChange(subject, id, effect, .added, part, new: come))
    }
  }

  private mutating func compareText(
    _ subject: BankChange.Subject, _ id: String, _ part: String, _ old: LocalizedText,
    _ new: LocalizedText
  ) {
    for language in Language.allCases where old[language] != new[language] {
      changes.append(
        BankChange(
          subject, id, .wording, .changed, "\(part) (\(language))", old: old[language],
          new: new[language]))
    }
  }
}

/// What two lists have in common and what only one of them has, by id.
struct Pairs<Element, ID: Hashable> {
  var removed: [Element]
  var added: [Element]
  var kept: [(old: Element, new: Element)]

  init(_ old: [Element], _ new: [Element], by id: (Element) -> ID) {
    let before = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(id))
    removed = old.filter { !after.contains(id($0)) }
    added = new.filter { before[id($0)] == nil }
    kept = new.compactMap { element in before[id(element)].map { ($0, element) } }
  }
}

extension LocalizedText {
  /// In both languages, for a line that is read by whoever keeps the bank.
  var both: String { "\(zh) / \(en)" }
}
