// SPDX-License-Identifier: GPL-3.0-or-later

/// A place where a claim's items stand in the answer.
struct ClaimMatch {
  var span: Span
  /// Whether the answer says the opposite: some item is under a negation that the claim doesn't ask for.
  var isNegated: Bool
  /// Whether that is because a relation stands there as its opposite.
  var isReversed = false
  /// Which join of `MatchPieces` it is made of; -1: one piece, its span.
  fileprivate(set) var join: Int32 = -1
}

/// The tokens of the items of matches, for evidence. Most matches are dropped before anybody asks for
/// them, so a match holds no more than a number.
final class MatchPieces {
  private var joins: [(first: ClaimMatch, second: ClaimMatch)] = []

  /// Makes `match` consist of the pieces of two others.
  func join(_ first: ClaimMatch, _ second: ClaimMatch, as match: ClaimMatch) -> ClaimMatch {
    var match = match
    match.join = Int32(joins.count)
    joins.append((first, second))
    return match
  }

  func spans(of match: ClaimMatch) -> [Span] {
    var result: [Span] = []
    collect(match, into: &result)
    return result
  }

  private func collect(_ match: ClaimMatch, into result: inout [Span]) {
    if match.join < 0 {
      result.append(match.span)
    } else {
      let (first, second) = joins[Int(match.join)]
      collect(first, into: &result)
      collect(second, into: &result)
    }
  }
}
