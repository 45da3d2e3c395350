// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Reads a question file. References are collected, not followed.
struct QuestionReader {
  private let reader: MappingReader
  private let findings: Findings
  /// The question's id, as far as it has one.
  let owner: QuestionID

  init(_ reader: MappingReader) {
    self.reader = reader
    findings = reader.findings
    owner = reader.identifier("question") ?? Self.unnamed
  }

  private static let unnamed: QuestionID = "?"

  /// The answers that test the rubric, in the author's order.
  var examples: [Example] { ExampleReader(reader, of: owner).examples }

  /// The question, or nil when a part that it can't do without is broken.
  func question(of topic: TopicID) -> Question? {
    let place = reader.place(of: "question")
    let isNamed = owner != Self.unnamed
    if isNamed { findings.expectName("\(owner).yaml", for: owner.name, at: place) }
    let source = reader.text("source")
    let difficulty = reader.integer("difficulty")
    let timeLimit = reader.duration(ofMinutes: "minutes")
    let ask = reader.localized("ask", as: .ask(owner))
    let answer = reader.localized("answer", as: .answer(owner))
    let rubric = rubric(at: place)
    var followUps: [FollowUp] = []
    for reader in reader.mappings("follow-ups") {
      if let followUp = followUp(reader, at: followUps.count) { followUps.append(followUp) }
    }
    let twins = reader.list("twins").compactMap { value -> QuestionID? in
      guard let twin: QuestionID = value.identifier() else { return nil }
      findings.mention(.question(twin), at: value.place)
      return twin
    }
    let covers = reader.list("covers").compactMap { value -> PointID? in
      guard let point: PointID = value.identifier() else { return nil }
      findings.mention(.point(point), at: value.place)
      return point
    }
    for source in reader.list("sources") { _ = source.text }
    guard isNamed, let difficulty, let timeLimit, let ask, let answer, !rubric.criteria.isEmpty
    else { return nil }
    return Question(
      id: owner, topic: topic, source: source ?? "", difficulty: difficulty,
      timeLimit: timeLimit, ask: ask, answer: answer, rubric: rubric, followUps: followUps,
      twins: twins, covers: covers)
  }

  private func rubric(at place: Place) -> Rubric {
    let subject: TermID? = reader.identifier("subject")
    if let subject {
      let place = reader.place(of: "subject")
      findings.mention(.term(subject), at: place)
      findings.mention(.subject(subject), at: place)
    }
    let criteria = reader.mappings("rubric").compactMap { reader in
      criterion(reader).map { ($0, reader.place) }
    }
    let misconceptions = reader.mappings("misconceptions").compactMap { reader in
      misconception(reader).map { ($0, reader.place) }
    }
    checkUnique(criteria.map { ($0.id.name, $1) }, kind: "criterion")
    checkUnique(misconceptions.map { ($0.id.name, $1) }, kind: "misconception")
    if !(6...12).contains(criteria.count), !criteria.isEmpty {
      findings.report(.criterionCount(criteria.count), at: place)
    }
    return Rubric(
      criteria: criteria.map(\.0), misconceptions: misconceptions.map(\.0),
      choices: reader.mappings("choices").compactMap(choice),
      caps: reader.mappings("caps").compactMap(cap), subject: subject)
  }

  private func criterion(_ reader: MappingReader) -> Criterion? {
    let id: CriterionID? = reader.identifier("id")
    let weight = reader.number("weight")
    let (zh, en) = (reader.text("zh"), reader.text("en"))
    let (accept, partly) = (claims("accept", in: reader), claims("partly", in: reader))
    let requires = criteria("requires", in: reader)
    let isBonus = reader.word("bonus") == YesOrNo.yes
    let part = id ?? "?"
    findings.locate(.criterion(part, of: owner), at: reader.place)
    let hint = reader.localized("hint", as: .hint(part, of: owner))
    let probe = reader.localized("probe", as: .probe(part, of: owner))
    guard let id, let weight, let zh, let en, let hint, let probe else { return nil }
    return Criterion(
      id: id, weight: weight, statement: LocalizedText(zh: zh, en: en), accept: accept,
      partly: partly, requires: requires, isBonus: isBonus, hint: hint, probe: probe)
  }

  private func misconception(_ reader: MappingReader) -> Misconception? {
    let id: MisconceptionID? = reader.identifier("id")
    let claims = claims("claims", in: reader)
    let cost = reader.number("cost")
    let part = id ?? "?"
    findings.locate(.misconception(part, of: owner), at: reader.place)
    let challenge = reader.localized("challenge", as: .challenge(part, of: owner))
    let correction = reader.localized("correction")
    guard let id, let cost, let challenge, let correction else { return nil }
    return Misconception(
      id: id, claims: claims, cost: cost, challenge: challenge, correction: correction)
  }

  private func choice(_ reader: MappingReader) -> Rubric.Choice? {
    let members = criteria("of", in: reader)
    let take = reader["take"]?.integer(in: 1...max(1, members.count - 1))
    return take.map { Rubric.Choice(of: members, take: $0) }
  }

  private func cap(_ reader: MappingReader) -> Rubric.Cap? {
    let without: CriterionID? = reader.identifier("without")
    let score = reader.number("score")
    guard let without, let score else { return nil }
    findings.mention(.criterion(without, of: owner), at: reader.place)
    return Rubric.Cap(without: without, score: score)
  }

  /// `index` is its own among the question's follow-ups.
  private func followUp(_ reader: MappingReader, at index: Int) -> FollowUp? {
    let to: QuestionID? = reader.identifier("to")
    if let to {
      let place = reader.place(of: "to")
      if to == owner {
        findings.report(.followUpToItself(to.name), at: place)
      } else {
        findings.mention(.question(to), at: place)
      }
    }
    let when = reader["when"].flatMap { condition($0, at: index) }
    let weight = reader.number("weight")
    let bridge = reader.localized("bridge", as: .bridge(index, of: owner))
    guard let to, let weight, let bridge else { return nil }
    findings.locate(.followUp(index, of: owner), at: reader.place)
    return FollowUp(to: to, when: when ?? .always, weight: weight, bridge: bridge)
  }

  // MARK: Parts of parts

  private func condition(_ value: Value, at index: Int) -> Guard? {
    guard let text = value.text else { return nil }
    findings.locate(.condition(index, of: owner), at: value.place)
    var parser = GuardParser(text)
    do throws(GuardParser.Problem) {
      let result = try parser.parse()
      for target in result.leaves.compactMap(target) { findings.mention(target, at: value.place) }
      return result
    } catch {
      findings.report(.guardSyntax(problem: error.text), at: value.place)
      return nil
    }
  }

  private func target(of leaf: Guard) -> Reference.Target? {
    switch leaf {
    case .hit(let id), .missed(let id), .contradicted(let id): .criterion(id, of: owner)
    case .misconception(let id): .misconception(id, of: owner)
    case .mentions(let id): .term(id)
    default: nil
    }
  }

  private func claims(_ key: String, in reader: MappingReader) -> [Claim] {
    reader.list(key).compactMap(claim)
  }

  private func claim(_ value: Value) -> Claim? {
    var value = value
    // Whatever the list is called.
    value.key = "claims"
    guard let text = value.text else { return nil }
    do throws(ClaimSyntaxError) {
      let claim = try Claim(text)
      let pattern = claim.pattern
      for term in pattern.terms { findings.mention(.term(term), at: value.place) }
      if let subject = pattern.subject {
        findings.mention(.subject(subject.term), at: value.place)
      }
      if pattern.isBareTerm { findings.report(.bareTerm(claim: text), at: value.place) }
      return claim
    } catch {
      var place = value.place
      place.column +=
        (value.isQuoted ? 1 : 0)
        + String(decoding: text.utf8.prefix(error.offset), as: UTF8.self)
        .unicodeScalars.count
      findings.report(.claimSyntax(error, claim: text), at: place)
      return nil
    }
  }

  private func criteria(_ key: String, in reader: MappingReader) -> [CriterionID] {
    reader.list(key).compactMap { value in
      guard let id: CriterionID = value.identifier() else { return nil }
      findings.mention(.criterion(id, of: owner), at: value.place)
      return id
    }
  }

  private func checkUnique(_ ids: [(String, Place)], kind: String) {
    var seen: [String: Place] = [:]
    for (id, place) in ids {
      if let first = seen[id] {
        findings.report(.duplicateID(kind: kind, id: id, first: first), at: place)
      } else {
        seen[id] = place
      }
    }
  }
}

extension ClaimPattern {
  /// One term or one word and nothing else: a mention, not a statement.
  fileprivate var isBareTerm: Bool {
    guard subject == nil, parts.count == 1, parts[0].items.count == 1 else { return false }
    switch parts[0].items[0].atom {
    case .term: return true
    default: return false
    }
  }
}
