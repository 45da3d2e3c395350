// SPDX-License-Identifier: GPL-3.0-or-later

/// Solves a system of linear equations whose matrix is symmetric and positive definite.
enum LinearSystem {
  /// The solution of `matrix · x = right`, by Cholesky's decomposition; nil where the matrix is not
  /// positive definite.
  static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    let count = right.count
    var lower = Array(repeating: [Double](), count: count)
    for row in 0..<count {
      for column in 0...row {
        var sum = matrix[row][column]
        for index in 0..<column { sum -= lower[row][index] * lower[column][index] }
        if column < row {
          lower[row].append(sum / lower[column][column])
        } else {
          guard sum > 0 else { return nil }
          lower[row].append(sum.squareRoot())
        }
      }
    }
    var solution = right
    for row in 0..<count {
      for index in 0..<row { solution[row] -= lower[row][index] * solution[index] }
      solution[row] /= lower[row][row]
    }
    for row in (0..<count).reversed() {
      for index in (row + 1)..<count { solution[row] -= lower[index][row] * solution[index] }
      solution[row] /= lower[row][row]
    }
    return solution
  }
}
