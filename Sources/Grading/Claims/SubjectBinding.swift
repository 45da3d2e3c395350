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
    let names = reading.names(of: subject)
    guard let clause = names.clause(upTo: reading.clause(of: match)) else { return .unsaid }
    if withinSentence, clause < reading.firstClause(ofSentenceAt: match.start) { return .unsaid }
    return names.isOwnNearest(to: match, in: clause) ? .own : .rival
  }
}
