// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting

/// What differs in meaning between two versions of a question.
struct QuestionComparison {
  private(set) var changes: [BankChange] = []
  private let old: Question
  private let new: Question

  init(_ old: Question, _ new: Question) {
    self.old = old
    self.new = new
  }

  mutating func compare() {
    compareCriteria()
    compareMisconceptions()
    compareScoring()
    compareFollowUps()
    change(.interview, "minutes", old.timeLimit.minutesText, new.timeLimit.minutesText)
    change(.interview, "difficulty", "\(old.difficulty)", "\(new.difficulty)")
    sets(.interview, "twin", old.twins.map(\.name), new.twins.map(\.name))
    change(.wording, "source", old.source, new.source)
    text("ask", old.ask, new.ask)
    text("answer", old.answer, new.answer)
  }

  // MARK: Rubric

  private mutating func compareCriteria() {
    let pairs = Pairs(old.rubric.criteria, new.rubric.criteria, by: \.id)
    var (removed, added) = (pairs.removed, pairs.added)
    var kept = pairs.kept
    // The same claims under a new name are the same fact.
    for criterion in removed {
      guard
        let match = added.firstIndex(where: {
          Set($0.accept) == Set(criterion.accept) && Set($0.partly) == Set(criterion.partly)
        })
      else { continue }
      let renamed = added.remove(at: match)
      removed.removeAll { $0.id == criterion.id }
      add(.grading, .renamed, "criterion", old: criterion.id.name, new: renamed.id.name)
      kept.append((criterion, renamed))
    }
    for criterion in removed {
      add(.grading, .removed, "criterion \(criterion.id)", old: criterion.statement.both)
    }
    for criterion in added {
      add(.grading, .added, "criterion \(criterion.id)", new: criterion.statement.both)
    }
    for (before, after) in kept { compare(before, after) }
  }

  private mutating func compare(_ old: Criterion, _ new: Criterion) {
    let id = new.id
    change(.grading, "weight of \(id)", number(old.weight), number(new.weight))
    claims("claim of \(id)", old.accept, new.accept)
    claims("claim for half of \(id)", old.partly, new.partly)
    sets(
      .grading, "criterion that \(id) requires", old.requires.map(\.name),
      new.requires.map(\.name))
    change(.grading, "bonus of \(id)", old.isBonus ? "yes" : "no", new.isBonus ? "yes" : "no")
    text("statement of \(id)", old.statement, new.statement)
    text("hint of \(id)", old.hint, new.hint)
    text("probe of \(id)", old.probe, new.probe)
  }

  private mutating func compareMisconceptions() {
    let pairs = Pairs(old.rubric.misconceptions, new.rubric.misconceptions, by: \.id)
    var (removed, added, kept) = (pairs.removed, pairs.added, pairs.kept)
    for misconception in removed {
      guard
        let match = added.firstIndex(where: { Set($0.claims) == Set(misconception.claims) })
      else { continue }
      let renamed = added.remove(at: match)
      removed.removeAll { $0.id == misconception.id }
      add(.grading, .renamed, "misconception", old: misconception.id.name, new: renamed.id.name)
      kept.append((misconception, renamed))
    }
    for misconception in removed {
      add(
        .grading, .removed, "misconception \(misconception.id)", old: misconception.correction.both)
    }
    for misconception in added {
      add(.grading, .added, "misconception \(misconception.id)", new: misconception.correction.both)
    }
    for (before, after) in kept {
      change(.grading, "cost of \(after.id)", number(before.cost), number(after.cost))
      claims("claim of \(after.id)", before.claims, after.claims)
      text("challenge of \(after.id)", before.challenge, after.challenge)
      text("correction of \(after.id)", before.correction, after.correction)
    }
  }

  private mutating func compareScoring() {
    func choice(_ choice: Rubric.Choice) -> String {
      "\(choice.take) of " + choice.of.map(\.name).joined(separator: ", ")
    }
    func cap(_ cap: Rubric.Cap) -> String { "\(number(cap.score)) without \(cap.without)" }
    sets(.grading, "choice", old.rubric.choices.map(choice), new.rubric.choices.map(choice))
    sets(.grading, "cap", old.rubric.caps.map(cap), new.rubric.caps.map(cap))
    change(
      .grading, "subject", old.rubric.subject?.name ?? "none", new.rubric.subject?.name ?? "none")
  }

  // MARK: Follow-ups

  private mutating func compareFollowUps() {
    // A question may lead to another one in several cases: the first to the first, and so on.
    func numbered(_ edges: [FollowUp]) -> [(key: String, edge: FollowUp)] {
      var counts: [QuestionID: Int] = [:]
      return edges.map { edge in
        counts[edge.to, default: 0] += 1
        return ("\(edge.to) \(counts[edge.to] ?? 1)", edge)
      }
    }
    let pairs = Pairs(numbered(old.followUps), numbered(new.followUps), by: { $0.key })
    for (_, edge) in pairs.removed {
      add(.interview, .removed, "follow-up to \(edge.to)", old: edge.when.written)
    }
    for (_, edge) in pairs.added {
      add(.interview, .added, "follow-up to \(edge.to)", new: edge.when.written)
    }
    for (before, after) in pairs.kept {
      let part = "follow-up to \(after.edge.to)"
      change(.interview, "guard of the " + part, before.edge.when.written, after.edge.when.written)
      change(
        .interview, "weight of the " + part, number(before.edge.weight), number(after.edge.weight))
      text("bridge of the " + part, before.edge.bridge, after.edge.bridge)
    }
  }

  // MARK: Saying it

  private mutating func add(
    _ effect: BankChange.Effect, _ kind: BankChange.Kind, _ part: String, old before: String = "",
    new after: String = ""
  ) {
    changes.append(
      BankChange(.question, new.id.name, effect, kind, part, old: before, new: after))
  }

  private mutating func change(
    _ effect: BankChange.Effect, _ part: String, _ before: String, _ after: String
  ) {
    if before != after { add(effect, .changed, part, old: before, new: after) }
  }

  private mutating func text(_ part: String, _ before: LocalizedText, _ after: LocalizedText) {
    for language in Language.allCases {
      change(.wording, "\(part) (\(language))", before[language], after[language])
    }
  }

  private mutating func claims(_ part: String, _ before: [Claim], _ after: [Claim]) {
    sets(.grading, part, before.map(\.source), after.map(\.source))
  }

  private mutating func sets(
    _ effect: BankChange.Effect, _ part: String, _ before: [String], _ after: [String]
  ) {
    for gone in before where !after.contains(gone) { add(effect, .removed, part, old: gone) }
    for come in after where !before.contains(come) { add(effect, .added, part, new: come) }
  }

  private func number(_ value: Double) -> String { JSONText.number(value).text }
}
