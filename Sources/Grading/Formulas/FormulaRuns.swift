// SPDX-License-Identifier: GPL-3.0-or-later

/// The formulas of one answer, read when the first claim asks for them.
final class FormulaRuns {
  struct Run {
    let formula: Formula
    /// The tokens of each side.
    let sides: [Span]
    let whole: Span
  }

  private var found: [Run]?
  private let needs: FormulaNeeds

  /// Formulas that lack what `needs` asks for may be left out.
  init(needs: FormulaNeeds) { self.needs = needs }

  func all(in reading: Reading) -> [Run] {
    if let found { return found }
    var result: [Run] = []
    var start = 0
    func span(_ range: Range<Int>) -> Span {
      while start < reading.tokens.count, reading.tokens[start].end <= range.lowerBound {
        start += 1
      }
      var end = start
      while end < reading.tokens.count, reading.tokens[end].start < range.upperBound { end += 1 }
      return Span(start: start, end: end)
    }
    for formula in Formula.all(in: reading.text, upTo: Tokenizer.greatestLength, needs: needs) {
      let sides = formula.ranges.map(span)
      guard let first = sides.first, let last = sides.last,
        sides.allSatisfy({ $0.start < $0.end })
      else { continue }
      result.append(
        Run(formula: formula, sides: sides, whole: Span(start: first.start, end: last.end)))
    }
    found = result
    return result
  }
}
