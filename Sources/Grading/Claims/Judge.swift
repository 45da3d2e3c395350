// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Weighs the matches of claims in one answer: whose they are, whether they are denied or taken
/// back, and what comes nearest where none holds.
struct Judge {
  private let reading: Reading
  private let silentSentences: SentenceSet
  private let matcher: ClaimMatcher
  private let binding: SubjectBinding

  private enum Ruling {
    case earned(ClaimMatch)
    case contradicted(ClaimMatch)
    case nothing
  }

  init(reading: Reading, silentSentences: SentenceSet) {
    self.reading = reading
    self.silentSentences = silentSentences
    matcher = ClaimMatcher(reading: reading)
    binding = SubjectBinding(reading: reading)
  }

  func assess(
    _ id: CriterionID, accept: [CompiledClaim], partly: [CompiledClaim]
  ) -> CriterionAssessment {
    var contradiction: (claim: CompiledClaim, match: ClaimMatch)?
    for claim in accept {
      switch rule(on: claim) {
      case .earned(let match): return earned(id, by: claim, match)
      case .contradicted(let match): contradiction = contradiction ?? (claim, match)
      case .nothing: break
      }
    }
    if let (claim, match) = contradiction {
      return CriterionAssessment(
        id: id, verdict: .contradicted, credit: 0,
        evidence: evidence(of: match),
        claim: claim.source)
    }
    for claim in partly {
      if case .earned(let match) = rule(on: claim) {
        return CriterionAssessment(
          id: id, verdict: .partly, credit: 0.5,
          evidence: evidence(of: match),
          claim: claim.source,
          nearestMiss: nearestMiss(accept))
      }
    }
    return CriterionAssessment(
      id: id, verdict: .missed, credit: 0, nearestMiss: nearestMiss(accept))
  }

  /// The criterion where one of its claims earns it; what comes near or contradicts it is not looked
  /// for.
  func earned(_ id: CriterionID, accept: [CompiledClaim]) -> CriterionAssessment? {
    for claim in accept {
      if case .earned(let match) = rule(on: claim) { return earned(id, by: claim, match) }
    }
    return nil
  }

  private func earned(
    _ id: CriterionID, by claim: CompiledClaim, _ match: ClaimMatch
  ) -> CriterionAssessment {
    CriterionAssessment(
      id: id, verdict: .earned, credit: 1, evidence: evidence(of: match), claim: claim.source)
  }

  private func evidence(of match: ClaimMatch) -> [Evidence] {
    reading.evidence(joining: matcher.pieces.spans(of: match))
  }

  func find(_ id: MisconceptionID, claims: [CompiledClaim]) -> MisconceptionFinding? {
    for claim in claims where claim.gate.isOpen(in: reading) {
      var vetoes = Vetoes(claim)
      for match in matcher.matches(claim.parts, scope: claim.scope)
      where counts(match, &vetoes) && !isDenied(match) && !isNegated(match, of: claim) {
        if let subject = claim.subject,
          binding.verdict(on: match.span, for: subject, withinSentence: true) != .own
        {
          continue
        }
        if reading.isAsked(match.span.start) { continue }
        return MisconceptionFinding(
          id: id, claim: claim.source, evidence: evidence(of: match))
      }
    }
    return nil
  }

  private func rule(on claim: CompiledClaim) -> Ruling {
    var contradiction: ClaimMatch?
    func contradict(_ match: ClaimMatch) {
      if contradiction == nil, !reading.isAsked(match.span.start) { contradiction = match }
    }
    let matches =
      claim.gate.isOpen(in: reading) ? matcher.matches(claim.parts, scope: claim.scope) : []
    var vetoes = Vetoes(claim)
    for match in matches where counts(match, &vetoes) {
      if let subject = claim.subject {
        switch binding.verdict(on: match.span, for: subject) {
        case .own, .unsaid: break
        case .rival:
          if subject.isExclusive, !isNegated(match, of: claim) { contradict(match) }
          continue
        }
      }
      if isNegated(match, of: claim) {
        // A negation that a term brings along only takes away.
        if match.isNegated { contradict(match) }
      } else if !isDenied(match) {
        return .earned(match)
      }
    }
    if let contradiction { return .contradicted(contradiction) }
    return .nothing
  }

  /// Not in a silent sentence, not taken back, not vetoed.
  private func counts(_ match: ClaimMatch, _ vetoes: inout Vetoes) -> Bool {
    if silentSentences.contains(reading.sentence(of: match.span)) { return false }
    let clauses = clauses(of: match)
    return !reading.isHedged(clauses) && !vetoes.stand(in: clauses, matcher)
  }

  /// Whether a match is denied, negations that are part of terms considered.
  private func isNegated(_ match: ClaimMatch, of claim: CompiledClaim) -> Bool {
    if reading.termNegations.isEmpty || match.isReversed || claim.asksForNegation {
      return match.isNegated
    }
    let pieces = matcher.pieces.spans(of: match)
    // A formula with a wrong sign denies without any word.
    guard match.isNegated == pieces.contains(where: { reading.isNegated[$0.start] }) else {
      return match.isNegated
    }
    func isTurned(_ piece: Span) -> Bool {
      reading.termNegations(in: reading.clause(of: piece)).reduce(false) { isTurned, negation in
        let isPart = pieces.contains {
          $0.start <= negation.negator.start && negation.negator.end <= $0.end
        }
        return isTurned
          != (negation.isCounted == isPart && negation.range.contains(piece.start))
      }
    }
    return pieces.contains { reading.isNegated[$0.start] != isTurned($0) }
  }

  private func clauses(of match: ClaimMatch) -> ClosedRange<Int32> {
    let first = reading.tokens[match.span.start].clause
    return first...max(first, reading.tokens[match.span.end - 1].clause)
  }

  private func isDenied(_ match: ClaimMatch) -> Bool { reading.isDenied(clauses(of: match)) }

  /// Where the vetoes of a claim stand, looked for when the first match asks.
  private struct Vetoes {
    let claim: CompiledClaim
    private var found: [Int32]?

    init(_ claim: CompiledClaim) { self.claim = claim }

    mutating func stand(in clauses: ClosedRange<Int32>, _ matcher: ClaimMatcher) -> Bool {
      if claim.vetoes.isEmpty { return false }
      let found = found ?? matcher.clauses(ofVetoes: claim.vetoes)
      self.found = found
      return found.holds(oneOf: clauses)
    }
  }

  // MARK: The nearest miss

  /// The language that most of the answer is in.
  private var language: Language {
    let han = reading.tokens.count { $0.kind == .han }
    return 2 * han > reading.tokens.count ? .zh : .en
  }

  /// The claim of which the answer holds the greatest share, when that is at least half.
  private func nearestMiss(_ claims: [CompiledClaim]) -> CriterionAssessment.NearestMiss? {
    var best: (share: Double, miss: CriterionAssessment.NearestMiss)?
    for claim in claims {
      let items = claim.required
      func isWorthwhile(_ count: Int) -> Bool {
        let share = Double(count) / Double(max(1, items.count))
        return share >= 0.5 && share > best?.share ?? 0
      }
      var greatest = items.count
      for item in items where isWorthwhile(greatest) && !item.needs.areMet(in: reading) {
        greatest -= 1
      }
      guard isWorthwhile(greatest) else { continue }
      let found = items.map { item in (item, matcher.first(item)) }
      let present = found.compactMap(\.1)
      guard isWorthwhile(present.count) else { continue }
      let share = Double(present.count) / Double(max(1, items.count))
      let language = language
      var lacking: [String] = []
      for (item, span) in found where span == nil {
        let label = item.label[language]
        if !lacking.contains(label) { lacking.append(label) }
      }
      best = (
        share,
        .init(
          claim: claim.source, evidence: reading.evidence(joining: present),
          lacking: lacking)
      )
    }
    return best?.miss
  }
}

extension ClaimMatcher {
  /// Where an item stands first, not counting its opposite.
  fileprivate func first(_ item: CompiledClaim.Item) -> Span? {
    guard item.needs.areMet(in: reading) else { return nil }
    if case .lexeme(let lexeme) = item.atom { return reading.spans(of: lexeme).first }
    return matches(item.atom).first { !$0.isReversed }?.span
  }
}
