// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the known stem that a misspelt word was meant to be.
///
/// One slip (a letter missing, extra, wrong, or two swapped) in stems of five to seven letters, two
/// from eight on; the first letter must be right, and the second too where there are two slips. Words
/// that the vocabulary knows are never mended, so no term turns into another, nor are common English
/// words.
struct TypoIndex {
  private var buckets: [Int: [(stem: [UInt8], number: Int)]] = [:]

  private static let shortest = 5

  init() {}

  init(_ vocabulary: Vocabulary) {
    for (number, stem) in vocabulary.stems.enumerated() {
      let letters = Array(stem.utf8)
      guard letters.count >= Self.shortest, letters.allSatisfy({ (0x61...0x7A).contains($0) })
      else { continue }
      buckets[Self.key(letters[0], letters.count), default: []].append((letters, number))
    }
  }

  /// The index of the nearest stem in the vocabulary; of equally near ones the first added.
  func nearest(to stem: String) -> Int? {
    let letters = Array(stem.utf8)
    guard letters.count >= Self.shortest, letters.count <= 32,
      letters.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    // A stem may have lost its e.
    if CommonWords.containsEnglish(stem) || CommonWords.containsEnglish(stem + "e") { return nil }
    let limit = letters.count >= 8 ? 2 : 1
    var best: (distance: Int, number: Int)?
    for length in (letters.count - limit)...(letters.count + limit) {
      for (candidate, number) in buckets[Self.key(letters[0], length)] ?? [] {
        let distance = alignmentDistance(letters, candidate, atMost: limit)
        // A perimeter is no parameter.
        if distance == 2, letters[1] != candidate[1] { continue }
        guard distance <= limit, distance < min(letters.count, candidate.count) / 4 + 1 else {
          continue
        }
        if let best, (best.distance, best.number) <= (distance, number) { continue }
        best = (distance, number)
      }
    }
    return best?.number
  }

  private static func key(_ first: UInt8, _ length: Int) -> Int { Int(first) << 8 | length }
}

/// Optimal string alignment: Levenshtein with the swap of two neighbours as one step.
private func alignmentDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
  var before = [Int](repeating: 0, count: b.count + 1)
  var above = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    var least = i
    for j in 1...b.count {
      let substitution = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(substitution, above[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], before[j - 2] + 1)
      }
      least = min(least, row[j])
    }
    if least > limit { return limit + 1 }
    before = above
    above = row
  }
  return above[b.count]
}
