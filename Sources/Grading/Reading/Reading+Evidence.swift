// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension Reading {
  /// The words behind the pieces of a match; pieces that touch or nearly touch become one.
  func evidence(joining pieces: [Span]) -> [Evidence] {
    var runs: [Span] = []
    for piece in pieces.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = runs.last, piece.start <= last.end + 2 {
        runs[runs.count - 1].end = max(last.end, piece.end)
      } else {
        runs.append(piece)
      }
    }
    return runs.map(evidence)
  }

  private func evidence(_ span: Span) -> Evidence {
    let start = tokens[span.start].start
    let end = tokens[span.end - 1].end
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    let to = utf8.index(from, offsetBy: end - start)
    return Evidence(start: start, end: end, text: String(decoding: utf8[from..<to], as: UTF8.self))
  }
}
