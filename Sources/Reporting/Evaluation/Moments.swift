// SPDX-License-Identifier: GPL-3.0-or-later

/// The sums over pairs of a score and a mark from which correlation, error and the straight line
/// through them follow.
///
/// Sums add up: those of a sample of questions are the sums of its questions. All values lie in
/// 0 … 1 or near it, so that nothing is lost to cancellation that a figure would show.
struct Moments: Equatable, Sendable {
  private(set) var count = 0.0
  private var scores = 0.0
  private var marks = 0.0
  private var scoreSquares = 0.0
  private var markSquares = 0.0
  private var products = 0.0

  mutating func add(score: Double, mark: Double) {
    count += 1
    scores += score
    marks += mark
    scoreSquares += score * score
    markSquares += mark * mark
    products += score * mark
  }

  /// Adds the sums of other pairs, each counted so many times; negative takes them away.
  mutating func add(_ other: Moments, times: Double = 1) {
    count += times * other.count
    scores += times * other.scores
    marks += times * other.marks
    scoreSquares += times * other.scoreSquares
    markSquares += times * other.markSquares
    products += times * other.products
  }

  var meanScore: Double? { count > 0 ? scores / count : nil }
  var meanMark: Double? { count > 0 ? marks / count : nil }

  /// Pearson's product-moment correlation, `cov(s, m) / √(var s · var m)`; nil below three pairs
  /// and where either side doesn't vary. (K. Pearson, “Regression, heredity, and panmixia”, 1896.)
  var pearson: Double? {
    guard count > 2.5, scoreSpread > Self.nothing, markSpread > Self.nothing else { return nil }
    return max(-1, min(1, jointSpread / (scoreSpread * markSpread).squareRoot()))
  }

  /// `√(Σ(s − m)² / n)`; nil without pairs.
  var rootMeanSquareError: Double? {
    guard count > 0 else { return nil }
    return (max(0, scoreSquares - 2 * products + markSquares) / count).squareRoot()
  }

  /// The straight line from scores to marks with the least squared error (Legendre, 1805); the
  /// mean mark for every score where the scores don't vary, nil without pairs.
  var line: Line? {
    guard count > 0 else { return nil }
    let slope = scoreSpread > Self.nothing ? jointSpread / scoreSpread : 0
    return Line(slope: slope, intercept: (marks - slope * scores) / count)
  }

  /// The sums that come out when every score is replaced by what the line makes of it.
  func mapped(by line: Line) -> Moments {
    let (slope, intercept) = (line.slope, line.intercept)
    var mapped = self
    mapped.scores = intercept * count + slope * scores
    mapped.scoreSquares =
      intercept * intercept * count + 2 * slope * intercept * scores
      + slope * slope * scoreSquares
    mapped.products = intercept * marks + slope * products
    return mapped
  }

  struct Line: Equatable {
    var slope: Double
    var intercept: Double
  }

  /// Smaller sums of squares are what rounding leaves of none.
  private static let nothing = 1e-9

  private var scoreSpread: Double { scoreSquares - scores * scores / count }
  private var markSpread: Double { markSquares - marks * marks / count }
  private var jointSpread: Double { products - scores * marks / count }
}
