// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting

extension Rubric {
  /// Every term that a claim of the rubric refers to, and its subject.
  var terms: Set<TermID> {
    let claims =
      criteria.flatMap { $0.accept + $0.partly } + misconceptions.flatMap(\.claims)
    var terms = Set(claims.flatMap { $0.pattern.terms })
    terms.formUnion(claims.compactMap { $0.pattern.subject?.term })
    if let subject { terms.insert(subject) }
    return terms
  }
}

extension Duration {
  /// In minutes, as an author writes them.
  var minutesText: String { JSONText.number(Double(inMilliseconds) / 60_000).text }
}
