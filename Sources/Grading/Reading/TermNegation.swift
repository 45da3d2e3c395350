// SPDX-License-Identifier: GPL-3.0-or-later

/// A negator that is part of a term: "does not grow", 没有. Who asks for the term means the negation, which
/// must not count against the rest of the claim; who doesn't ask for it hears it as any other.
struct TermNegation {
  let negator: Span
  /// The tokens that it reaches beyond what belongs to it.
  let range: Range<Int>
  /// Whether `Reading.isNegated` has it.
  let isCounted: Bool
}
