// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

// The form in which the parts of a bank are cached. Values are written in the order of their fields.

extension ArchiveWriter {
  private mutating func write<Subject>(_ id: Identifier<Subject>) { write(id.name) }

  mutating func write<Subject>(_ ids: [Identifier<Subject>]) {
    write(ids) { $0.write($1) }
  }

  private mutating func write(_ text: LocalizedText) {
    write(text.zh)
    write(text.en)
  }

  private mutating func write(_ duration: Duration) { write(duration.inMilliseconds) }

  private mutating func write(_ claims: [Claim]) { write(claims) { $0.write($1.source) } }

  mutating func write(_ topic: Topic) {
    write(topic.id)
    write(topic.title)
    write(topic.requires)
    write(topic.points) { archive, point in
      archive.write(point.id)
      archive.write(point.title)
    }
  }

  mutating func write(_ question: Question) {
    write(question.id)
    write(question.topic)
    write(question.source)
    write(question.difficulty)
    write(question.timeLimit)
    write(question.ask)
    write(question.answer)
    write(question.rubric.criteria) { $0.write($1) }
    write(question.rubric.misconceptions) { $0.write($1) }
    write(question.rubric.choices) { archive, choice in
      archive.write(choice.of)
      archive.write(choice.take)
    }
    write(question.rubric.caps) { archive, cap in
      archive.write(cap.without)
      archive.write(cap.score)
    }
    write(question.rubric.subject?.name ?? "")
    write(question.followUps) { $0.write($1) }
    write(question.twins)
    write(question.covers)
  }

  private mutating func write(_ criterion: Criterion) {
    write(criterion.id)
    write(criterion.weight)
    write(criterion.statement)
    write(criterion.accept)
    write(criterion.partly)
    write(criterion.requires)
    write(criterion.isBonus ? 1 : 0)
    write(criterion.hint)
    write(criterion.probe)
  }

  private mutating func write(_ misconception: Misconception) {
    write(misconception.id)
    write(misconception.claims)
    write(misconception.cost)
    write(misconception.challenge)
    write(misconception.correction)
  }

  private mutating func write(_ followUp: FollowUp) {
    write(followUp.to)
    write(followUp.when)
    write(followUp.weight)
    write(followUp.bridge)
  }

  private mutating func write(_ condition: Guard) {
    switch condition {
    case .always: write(0)
    case .hit(let id):
      write(1)
      write(id)
    case .missed(let id):
      write(2)
      write(id)
    case .contradicted(let id):
      write(3)
      write(id)
    case .misconception(let id):
      write(4)
      write(id)
    case .mentions(let id):
      write(5)
      write(id)
    case .score(let comparison, let value):
      write(6)
      write(comparison.rawValue)
      write(value)
    case .gaveUp: write(7)
    case .timedOut: write(8)
    case .not(let inner):
      write(9)
      write(inner)
    case .all(let parts):
      write(10)
      write(parts) { $0.write($1) }
    case .any(let parts):
      write(11)
      write(parts) { $0.write($1) }
    }
  }

  mutating func write(_ scenario: Scenario) {
    write(scenario.id)
    write(scenario.title)
    write(scenario.about)
    write(scenario.timeLimit)
    write(scenario.mode.rawValue)
    write(scenario.followUps.perQuestion)
    write(scenario.followUps.timeLimit)
    write(scenario.phases) { archive, phase in
      archive.write(phase.id)
      archive.write(phase.title)
      archive.write(phase.bridge)
      archive.write(phase.count)
      archive.write(phase.questions)
    }
    write(scenario.cover)
  }

  mutating func write(_ term: Term) {
    write(term.id)
    switch term.role {
    case .concept: write(0)
    case .relation(nil): write(1)
    case .relation(let opposite?):
      write(2)
      write(opposite)
    }
    for forms in [term.zh, term.en, term.symbols] { write(forms) { $0.write($1) } }
    write(term.contrast ?? "")
  }
}

extension ArchiveReader {
  private mutating func id<Subject>() throws(Damage) -> Identifier<Subject> {
    Identifier(try text())
  }

  mutating func ids<Subject>() throws(Damage) -> [Identifier<Subject>] {
    try list { archive throws(Damage) in try archive.id() }
  }

  private mutating func localized() throws(Damage) -> LocalizedText {
    LocalizedText(zh: try text(), en: try text())
  }

  private mutating func duration() throws(Damage) -> Duration { .milliseconds(try integer()) }

  private mutating func claims() throws(Damage) -> [Claim] {
    try list { archive throws(Damage) in
      Claim(checked: try archive.text())
    }
  }

  mutating func topic() throws(Damage) -> Topic {
    Topic(
      id: try id(), title: try localized(), requires: try ids(),
      points: try list { archive throws(Damage) in
        KnowledgePoint(id: try archive.id(), title: try archive.localized())
      })
  }

  mutating func question() throws(Damage) -> Question {
    Question(
      id: try id(), topic: try id(), source: try text(), difficulty: Int(try integer()),
      timeLimit: try duration(), ask: try localized(), answer: try localized(),
      rubric: Rubric(
        criteria: try list { archive throws(Damage) in try archive.criterion() },
        misconceptions: try list { archive throws(Damage) in try archive.misconception() },
        choices: try list { archive throws(Damage) in
          Rubric.Choice(of: try archive.ids(), take: Int(try archive.integer()))
        },
        caps: try list { archive throws(Damage) in
          Rubric.Cap(without: try archive.id(), score: try archive.double())
        },
        subject: try text().nonEmpty.map { TermID($0) }),
      followUps: try list { archive throws(Damage) in try archive.followUp() },
      twins: try ids(), covers: try ids())
  }

  private mutating func criterion() throws(Damage) -> Criterion {
    Criterion(
      id: try id(), weight: try double(), statement: try localized(), accept: try claims(),
      partly: try claims(), requires: try ids(), isBonus: try integer() == 1, hint: try localized(),
      probe: try localized())
  }

  private mutating func misconception() throws(Damage) -> Misconception {
    Misconception(
      id: try id(), claims: try claims(), cost: try double(), challenge: try localized(),
      correction: try localized())
  }

  private mutating func followUp() throws(Damage) -> FollowUp {
    FollowUp(
      to: try id(), when: try condition(depth: 0), weight: try double(),
      bridge: try localized())
  }

  private mutating func condition(depth: Int) throws(Damage) -> Guard {
    guard depth < 64 else { throw Damage() }
    switch try integer() {
    case 0: return .always
    case 1: return .hit(try id())
    case 2: return .missed(try id())
    case 3: return .contradicted(try id())
    case 4: return .misconception(try id())
    case 5: return .mentions(try id())
    case 6:
      guard let comparison = Guard.Comparison(rawValue: try text()) else { throw Damage() }
      return .score(comparison, try double())
    case 7: return .gaveUp
    case 8: return .timedOut
    case 9: return .not(try condition(depth: depth + 1))
    case 10:
      return .all(try list { archive throws(Damage) in try archive.condition(depth: depth + 1) })
    case 11:
      return .any(try list { archive throws(Damage) in try archive.condition(depth: depth + 1) })
    default: throw Damage()
    }
  }

  mutating func scenario() throws(Damage) -> Scenario {
    let id: ScenarioID = try self.id()
    let title = try localized()
    let about = try localized()
    let timeLimit = try duration()
    guard let mode = SessionMode(rawValue: try text()) else { throw Damage() }
    return Scenario(
      id: id, title: title, about: about, timeLimit: timeLimit, mode: mode,
      followUps: .init(perQuestion: Int(try integer()), timeLimit: try duration()),
      phases: try list { archive throws(Damage) in
        Scenario.Phase(
          id: try archive.id(), title: try archive.localized(), bridge: try archive.localized(),
          count: Int(try archive.integer()), questions: try archive.ids())
      },
      cover: try ids())
  }

  mutating func term() throws(Damage) -> Term {
    let id: TermID = try self.id()
    let role: Term.Role
    switch try integer() {
    case 0: role = .concept
    case 1: role = .relation(opposite: nil)
    case 2: role = .relation(opposite: try self.id())
    default: throw Damage()
    }
    let zh = try list { archive throws(Damage) in try archive.text() }
    let en = try list { archive throws(Damage) in try archive.text() }
    let symbols = try list { archive throws(Damage) in try archive.text() }
    let contrast = try text()
    return Term(
      id: id, role: role, zh: zh, en: en, symbols: symbols,
      contrast: contrast.isEmpty ? nil : contrast)
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
