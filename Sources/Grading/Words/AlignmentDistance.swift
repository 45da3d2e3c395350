// SPDX-License-Identifier: GPL-3.0-or-later

/// Optimal string alignment: Levenshtein with the swap of two neighbours as one step.
enum AlignmentDistance {
  /// The distance of two words, or `limit + 1` when it is greater than `limit`.
  static func between(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> Int {
    // What both begin or end with costs nothing.
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    var (aEnd, bEnd) = (a.count, b.count)
    while aEnd > start, bEnd > start, a[aEnd - 1] == b[bEnd - 1] {
      aEnd -= 1
      bEnd -= 1
    }
    if aEnd == start || bEnd == start { return min(limit + 1, max(aEnd, bEnd) - start) }
    return inner(
      UnsafeBufferPointer(rebasing: a[start..<aEnd]),
      UnsafeBufferPointer(rebasing: b[start..<bEnd]), limit)
  }

  private static func inner(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Int {
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
      cells.initialize(repeating: 0)
      for j in 0...b.count { cells[width + j] = j }
      // Three rows take turns: the one before the last, the last, the new one.
      var (before, above, row) = (0, width, 2 * width)
      for i in 1...a.count {
        cells[row] = i
        var least = i
        for j in 1...b.count {
          var distance = min(
            cells[above + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), cells[above + j] + 1,
            cells[row + j - 1] + 1)
          if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
            distance = min(distance, cells[before + j - 2] + 1)
          }
          cells[row + j] = distance
          least = min(least, distance)
        }
        if least > limit { return limit + 1 }
        (before, above, row) = (above, row, before)
      }
      return min(limit + 1, cells[above + b.count])
    }
  }
}
