// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Tells claims that cannot match an answer from those that are worth trying.
struct ClaimGate: Sendable {
  private let needs: ClaimNeeds
  private let isWithinClause: Bool

  init(_ parts: [[CompiledClaim.Item]], scope: ClaimPattern.Scope) {
    let items = parts.flatMap { $0 }
    needs = .all(of: items)
    isWithinClause = scope == .clause && items.allSatisfy(\.staysInClause)
  }

  /// Whether some clause, or sentence, of the answer may have all that the claim needs.
  func isOpen(in reading: Reading) -> Bool {
    isWithinClause ? needs.clauses(in: reading) != 0 : needs.sentences(in: reading) != 0
  }
}
