// SPDX-License-Identifier: GPL-3.0-or-later

/// How often the grader gave one level where the person gave another.
///
/// The levels are 0, ¼, ½, ¾ and 1; a score or mark counts for the nearest.
struct LevelTable: Equatable, Sendable {
  static let levels = 5

  /// Row by row: the grader's level is the row, the person's the column.
  private var counts = [Double](repeating: 0, count: levels * levels)

  mutating func add(score: Double, mark: Double) {
    counts[Self.level(score) * Self.levels + Self.level(mark)] += 1
  }

  /// Adds another table, each of its pairs counted so many times.
  mutating func add(_ other: LevelTable, times: Double = 1) {
    for index in counts.indices { counts[index] += times * other.counts[index] }
  }

  /// Cohen's kappa with quadratic weights, `1 − Σ (i − j)² observed / Σ (i − j)² expected`: 1 for
  /// the same levels throughout, 0 for what chance would give; nil where chance can't differ.
  /// (J. Cohen, “Weighted kappa”, Psychological Bulletin 70, 1968.)
  var quadraticKappa: Double? {
    let indices = 0..<Self.levels
    let rows = indices.map { row in indices.reduce(0) { $0 + counts[row * Self.levels + $1] } }
    let columns = indices.map { column in
      indices.reduce(0) { $0 + counts[$1 * Self.levels + column] }
    }
    let total = rows.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for row in indices {
      for column in indices {
        let weight = Double((row - column) * (row - column))
        observed += weight * counts[row * Self.levels + column]
        expected += weight * rows[row] * columns[column]
      }
    }
    return expected > 0 ? 1 - observed * total / expected : nil
  }

  private static func level(_ value: Double) -> Int {
    min(levels - 1, max(0, Int((value * Double(levels - 1)).rounded())))
  }
}
