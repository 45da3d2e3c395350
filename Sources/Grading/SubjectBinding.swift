// SPDX-License-Identifier: GPL-3.0-or-later

/// Decides whom a matched claim is about.
struct SubjectBinding {
  enum Verdict { case own, rival, unsaid }

  let reading: Reading

  /// The subject of the clause in which a match stands: the nearest term of the contrast group that
  /// is not merely compared with; where the clause names none, that of the clauses before it.
  ///
  /// A misconception does not inherit a subject across sentences (`withinSentence`).
  func verdict(
    on match: Span, for subject: CompiledClaim.Subject, withinSentence: Bool = false
  ) -> Verdict {
    let own = reading.spans(of: subject.lexeme).map { (span: $0, isOwn: true) }
    let rivals = subject.rivals.flatMap { reading.spans(of: $0) }.map { (span: $0, isOwn: false) }
    let named = (own + rivals).filter { candidate in
      !isOblique(candidate.span) && !isInsideAnother(candidate.span, of: own + rivals)
    }
    var clause = reading.clause(of: match)
    let sentence = reading.sentence(of: match)
    while clause >= 0 {
      let here = named.filter { reading.clause(of: $0.span) == clause }
      if let nearest = here.min(by: { distance($0.span, match) < distance($1.span, match) }) {
        if withinSentence && reading.sentence(of: nearest.span) != sentence { return .unsaid }
        return nearest.isOwn ? .own : .rival
      }
      clause -= 1
    }
    return .unsaid
  }

  /// 0 for a term inside the match; what stands in front counts as nearer than what follows.
  private func distance(_ term: Span, _ match: Span) -> Int {
    if term.start >= match.start && term.end <= match.end { return 0 }
    return term.end <= match.start
      ? 2 * (match.start - term.end) + 1 : 4 * (term.start - match.end) + 2
  }

  /// "batch norm" inside "conditional batch norm" does not name batch norm.
  private func isInsideAnother(_ span: Span, of all: [(span: Span, isOwn: Bool)]) -> Bool {
    all.contains {
      $0.span != span && $0.span.start <= span.start && $0.span.end >= span.end
    }
  }

  /// "unlike BN", 与 BN 相比: named for comparison only.
  private func isOblique(_ span: Span) -> Bool {
    let isMarkedBefore = reading.spans(of: .obliqueBefore).contains {
      $0.end <= span.start && span.start - $0.end <= 1
        && reading.clause(of: $0) == reading.clause(of: span)
    }
    if isMarkedBefore { return true }
    return reading.spans(of: .obliqueAfter).contains {
      $0.start >= span.end && $0.start - span.end <= 1
        && reading.clause(of: $0) == reading.clause(of: span)
    }
  }
}
