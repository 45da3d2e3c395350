// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// Reads a question file. References are collected, not followed.
struct QuestionReader {
  let file: String
  let topic: TopicID
  var faults: [Diagnostic] = []
  var references: [Reference] = []
  var examples: [Example] = []
  /// The parts within the question, each with its place.
  var parts: [(part: Part, place: Place)] = []

  init(file: String, topic: TopicID) {
    self.file = file
    self.topic = topic
  }

  /// The question with the place of its id, or nil when a part that it can't do without is broken.
  mutating func read(_ root: Node) -> (question: Question, place: Place)? {
    guard var reader = MappingReader(root, name: "question", file: file, faults: &faults) else {
      return nil
    }
    let place = reader.optional("question").map(reader.place(of:)) ?? reader.place
    let id: QuestionID? = reader.identifier("question", &faults)
    if let id, !file.hasSuffix("/\(id).yaml"), file != "\(id).yaml" {
      faults.append(Diagnostic(.nameMismatch(id: id.name, expected: "\(id).yaml"), at: place))
    }
    let source = reader.optional("source").flatMap {
      reader.string(from: $0, key: "source", &faults)
    }
    let difficulty = reader.number("difficulty", in: 1...5, &faults)
    let minutes = reader.number("minutes", in: 0.5...30, &faults)
    let owner = id ?? "?"
    let ask = text("ask", as: .ask(owner), in: &reader)
    let answer = text("answer", as: .answer(owner), in: &reader)
    let subject = subject(in: &reader)
    let criteria = reader.requiredList("rubric", &faults).compactMap {
      criterion($0, of: owner)
    }
    let misconceptions = reader.list("misconceptions", &faults).compactMap {
      misconception($0, of: owner)
    }
    let choices = reader.list("choices", &faults).compactMap { choice($0, of: owner) }
    let caps = reader.list("caps", &faults).compactMap { cap($0, of: owner) }
    var followUps: [FollowUp] = []
    for node in reader.list("follow-ups", &faults) {
      if let followUp = followUp(node, of: owner, at: followUps.count) {
        followUps.append(followUp)
      }
    }
    let twins = reader.list("twins", &faults).compactMap { node -> QuestionID? in
      let twin: QuestionID? = reader.identifier(from: node, key: "twins", &faults)
      if let twin {
        references.append(.init(target: .question(twin), place: reader.place(of: node)))
      }
      return twin
    }
    for node in reader.list("examples", &faults) { example(node, of: owner) }
    for node in reader.list("sources", &faults) {
      _ = reader.string(from: node, key: "sources", &faults)
    }
    _ = reader.optional("reviewed")
    reader.finish(&faults)
    checkUnique(criteria.map { ($0.value.id.name, $0.place) }, kind: "criterion")
    checkUnique(misconceptions.map { ($0.value.id.name, $0.place) }, kind: "misconception")
    if !(6...12).contains(criteria.count), !criteria.isEmpty {
      faults.append(Diagnostic(.criterionCount(criteria.count), at: place))
    }
    guard let id, let difficulty, let minutes, let ask, let answer, !criteria.isEmpty else {
      return nil
    }
    let question = Question(
      id: id, topic: topic, source: source ?? "", difficulty: Int(difficulty),
      timeLimit: .milliseconds(Int64(minutes * 60_000)), ask: ask, answer: answer,
      rubric: Rubric(
        criteria: criteria.map(\.value), misconceptions: misconceptions.map(\.value),
        choices: choices, caps: caps, subject: subject),
      followUps: followUps, twins: twins)
    return (question, place)
  }

  /// A text in both languages, whose place is remembered.
  private mutating func text(
    _ key: String, as part: Part, in reader: inout MappingReader
  ) -> LocalizedText? {
    if let node = reader.optional(key) { parts.append((part, reader.place(of: node))) }
    return reader.localized(key, &faults)
  }

  private mutating func subject(in reader: inout MappingReader) -> TermID? {
    guard let node = reader.optional("subject") else { return nil }
    let subject: TermID? = reader.identifier(from: node, key: "subject", &faults)
    if let subject {
      let place = reader.place(of: node)
      references.append(.init(target: .term(subject), place: place))
      references.append(.init(target: .subject(subject), place: place))
    }
    return subject
  }

  private mutating func criterion(
    _ node: Node, of owner: QuestionID
  ) -> (value: Criterion, place: Place)? {
    guard var reader = MappingReader(node, name: "rubric", file: file, faults: &faults) else {
      return nil
    }
    let id: CriterionID? = reader.identifier("id", &faults)
    let weight = reader.number("weight", in: 0.1...10, standard: 1, &faults)
    let zh = reader.string("zh", &faults)
    let en = reader.string("en", &faults)
    let accept = reader.requiredList("accept", &faults).compactMap { claim($0, in: reader) }
    let partly = reader.list("partly", &faults).compactMap { claim($0, in: reader) }
    let requires = criteria("requires", in: &reader, of: owner)
    let isBonus = reader.word("bonus", standard: YesOrNo.no, &faults) == .yes
    let part = id ?? "?"
    parts.append((.criterion(part, of: owner), reader.place))
    let hint = text("hint", as: .hint(part, of: owner), in: &reader)
    let probe = text("probe", as: .probe(part, of: owner), in: &reader)
    reader.finish(&faults)
    guard let id, let weight, let zh, let en, let hint, let probe else { return nil }
    let criterion = Criterion(
      id: id, weight: weight, statement: LocalizedText(zh: zh, en: en), accept: accept,
      partly: partly, requires: requires, isBonus: isBonus, hint: hint, probe: probe)
    return (criterion, reader.place)
  }

  private mutating func misconception(
    _ node: Node, of owner: QuestionID
  ) -> (value: Misconception, place: Place)? {
    guard var reader = MappingReader(node, name: "misconceptions", file: file, faults: &faults)
    else { return nil }
    let id: MisconceptionID? = reader.identifier("id", &faults)
    let claims = reader.requiredList("claims", &faults).compactMap { claim($0, in: reader) }
    let cost = reader.number("cost", in: 0.1...10, standard: 1, &faults)
    let part = id ?? "?"
    parts.append((.misconception(part, of: owner), reader.place))
    let challenge = text("challenge", as: .challenge(part, of: owner), in: &reader)
    let correction = reader.localized("correction", &faults)
    reader.finish(&faults)
    guard let id, let cost, let challenge, let correction else { return nil }
    let misconception = Misconception(
      id: id, claims: claims, cost: cost, challenge: challenge, correction: correction)
    return (misconception, reader.place)
  }

  private mutating func choice(_ node: Node, of owner: QuestionID) -> Rubric.Choice? {
    guard var reader = MappingReader(node, name: "choices", file: file, faults: &faults) else {
      return nil
    }
    let members = criteria("of", in: &reader, of: owner)
    let take = reader.number("take", in: 1...Double(max(1, members.count - 1)), &faults)
    if members.isEmpty { _ = reader.requiredList("of", &faults) }
    reader.finish(&faults)
    return take.map { Rubric.Choice(of: members, take: Int($0)) }
  }

  private mutating func cap(_ node: Node, of owner: QuestionID) -> Rubric.Cap? {
    guard var reader = MappingReader(node, name: "caps", file: file, faults: &faults) else {
      return nil
    }
    let without: CriterionID? = reader.identifier("without", &faults)
    let score = reader.number("score", in: 0...1, &faults)
    reader.finish(&faults)
    guard let without, let score else { return nil }
    references.append(.init(target: .criterion(without, of: owner), place: reader.place))
    return Rubric.Cap(without: without, score: score)
  }

  /// `index` is its own among the question's follow-ups.
  private mutating func followUp(
    _ node: Node, of owner: QuestionID, at index: Int
  ) -> FollowUp? {
    guard var reader = MappingReader(node, name: "follow-ups", file: file, faults: &faults) else {
      return nil
    }
    let toNode = reader.optional("to")
    let to: QuestionID? = reader.identifier("to", &faults)
    if let to, let toNode {
      let place = reader.place(of: toNode)
      if to == owner {
        faults.append(Diagnostic(.followUpToItself(to.name), at: place))
      } else {
        references.append(.init(target: .question(to), place: place))
      }
    }
    var when = Guard.always
    if let node = reader.optional("when"),
      let text = reader.string(from: node, key: "when", &faults)
    {
      when = condition(text, at: reader.place(of: node), of: owner)
      parts.append((.condition(index, of: owner), reader.place(of: node)))
    }
    let weight = reader.number("weight", in: 0.1...10, standard: 1, &faults)
    let bridge = text("bridge", as: .bridge(index, of: owner), in: &reader)
    reader.finish(&faults)
    guard let to, let weight, let bridge else { return nil }
    parts.append((.followUp(index, of: owner), reader.place))
    return FollowUp(to: to, when: when, weight: weight, bridge: bridge)
  }

  private mutating func condition(_ text: String, at place: Place, of owner: QuestionID) -> Guard {
    var parser = GuardParser(text)
    do throws(GuardParser.Problem) {
      let result = try parser.parse()
      for leaf in result.leaves {
        let target: Reference.Target? =
          switch leaf {
          case .hit(let id), .missed(let id), .contradicted(let id): .criterion(id, of: owner)
          case .misconception(let id): .misconception(id, of: owner)
          case .mentions(let id): .term(id)
          default: nil
          }
        if let target { references.append(.init(target: target, place: place)) }
      }
      return result
    } catch {
      faults.append(Diagnostic(.guardSyntax(problem: error.text), at: place))
      return .always
    }
  }

  private mutating func claim(_ node: Node, in reader: MappingReader) -> Claim? {
    guard let text = reader.string(from: node, key: "claims", &faults) else { return nil }
    let place = reader.place(of: node)
    do throws(ClaimSyntaxError) {
      let claim = try Claim(text)
      let pattern = claim.pattern
      for term in pattern.terms {
        references.append(.init(target: .term(term), place: place))
      }
      if let subject = pattern.subject {
        references.append(.init(target: .subject(subject.term), place: place))
      }
      if pattern.isBareTerm {
        faults.append(Diagnostic(.bareTerm(claim: text), at: place))
      }
      return claim
    } catch {
      var place = place
      place.column +=
        String(decoding: text.utf8.prefix(error.offset), as: UTF8.self)
        .unicodeScalars.count
      faults.append(Diagnostic(.claimSyntax(error, claim: text), at: place))
      return nil
    }
  }

  private mutating func example(_ node: Node, of owner: QuestionID) {
    guard var reader = MappingReader(node, name: "examples", file: file, faults: &faults) else {
      return
    }
    let name = reader.string("name", &faults)
    let answer = reader.string("answer", &faults)
    var expect = Example.Expectation()
    if let node = reader.required("expect", &faults),
      var wanted = MappingReader(node, name: "expect", file: file, faults: &faults)
    {
      expect.score = range("score", in: &wanted)
      expect.earns = criteria("earns", in: &wanted, of: owner)
      expect.misses = criteria("misses", in: &wanted, of: owner)
      for node in wanted.list("says", &faults) {
        let id: MisconceptionID? = wanted.identifier(from: node, key: "says", &faults)
        guard let id else { continue }
        expect.says.append(id)
        references.append(
          .init(target: .misconception(id, of: owner), place: wanted.place(of: node)))
      }
      expect.flags = wanted.list("flags", &faults).compactMap {
        wanted.word(from: $0, key: "flags", &faults)
      }
      wanted.finish(&faults)
    }
    reader.finish(&faults)
    guard let name, let answer else { return }
    examples.append(Example(name: name, expect: expect, answer: answer, place: reader.place))
  }

  private mutating func range(
    _ key: String, in reader: inout MappingReader
  ) -> ClosedRange<Double>? {
    guard let node = reader.optional(key) else { return nil }
    let bounds = reader.list(key, &faults).compactMap {
      reader.number(from: $0, key: key, in: 0...1, &faults)
    }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      faults.append(
        Diagnostic(
          .wrongType(key: key, expected: "[least, greatest]"), at: reader.place(of: node)))
      return nil
    }
    return bounds[0]...bounds[1]
  }

  private mutating func criteria(
    _ key: String, in reader: inout MappingReader, of owner: QuestionID
  ) -> [CriterionID] {
    reader.list(key, &faults).compactMap { node in
      let id: CriterionID? = reader.identifier(from: node, key: key, &faults)
      if let id {
        references.append(.init(target: .criterion(id, of: owner), place: reader.place(of: node)))
      }
      return id
    }
  }

  private mutating func checkUnique(_ ids: [(String, Place)], kind: String) {
    var seen: [String: Place] = [:]
    for (id, place) in ids {
      if let first = seen[id] {
        faults.append(Diagnostic(.duplicateID(kind: kind, id: id, first: first), at: place))
      } else {
        seen[id] = place
      }
    }
  }
}

private enum YesOrNo: String, CaseIterable { case yes, no }

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
