// SPDX-License-Identifier: GPL-3.0-or-later

/// The tokens of a match's items. Most matches are dropped before anybody asks for them, so joining
/// two costs nothing but the memory of who was joined.
enum MatchPieces {
  case one(Span)
  indirect case joined(MatchPieces, MatchPieces)

  var spans: [Span] {
    var result: [Span] = []
    collect(into: &result)
    return result
  }

  private func collect(into result: inout [Span]) {
    switch self {
    case .one(let span): result.append(span)
    case .joined(let first, let second):
      first.collect(into: &result)
      second.collect(into: &result)
    }
  }
}
