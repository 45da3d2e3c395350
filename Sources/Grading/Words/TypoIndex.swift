// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the known stem that a misspelt word was meant to be.
///
/// One slip (a letter missing, extra, wrong, or two swapped) in stems of five to seven letters, two
/// from eight on; the first letter must be right, and the second too where there are two slips. Words
/// that the vocabulary knows are never mended, so no term turns into another, nor are common English
/// words.
struct TypoIndex: Sendable {
  private struct Candidate {
    /// Which letters occur: most candidates are ruled out by them.
    let letters: UInt32
    let number: Int32
    let start: Int32
  }

  private var candidates: [Candidate] = []
  private var bytes: [UInt8] = []
  /// Where the candidates of a first letter and a length begin.
  private var starts: [Int32] = []

  private static let shortest = 5
  private static let longest = 32
  private static let greatestLimit = 2
  /// Lengths of candidates, so many for each first letter.
  private static let lengths = longest + greatestLimit + 1

  init() {}

  init(_ vocabulary: Vocabulary) {
    var buckets = [[Int]](repeating: [], count: 26 * Self.lengths)
    for number in 0..<vocabulary.count {
      let stem = vocabulary.stem(at: number)
      guard stem.count >= Self.shortest, stem.count < Self.lengths,
        let first = stem.first, stem.allSatisfy({ (0x61...0x7A).contains($0) })
      else { continue }
      buckets[Self.key(first, stem.count)].append(number)
    }
    starts.reserveCapacity(buckets.count + 1)
    for bucket in buckets {
      starts.append(Int32(candidates.count))
      for number in bucket {
        let stem = vocabulary.stem(at: number)
        candidates.append(
          Candidate(
            letters: Self.letters(of: stem), number: Int32(number), start: Int32(bytes.count)))
        bytes += stem
      }
    }
    starts.append(Int32(candidates.count))
  }

  /// The index of the nearest stem in the vocabulary; of equally near ones the first added.
  func nearest(to stem: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = stem.count
    guard count >= Self.shortest, count <= Self.longest, !candidates.isEmpty,
      stem.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    // A stem may have lost its e.
    if CommonWords.containsEnglish(stem) || CommonWords.containsEnglish(stem, followedBy: 0x65) {
      return nil
    }
    let limit = count >= 8 ? Self.greatestLimit : 1
    let letters = Self.letters(of: stem)
    return bytes.withUnsafeBufferPointer { bytes in
      var best: (distance: Int, number: Int32)?
      for length in (count - limit)...(count + limit) {
        let key = Self.key(stem[0], length)
        // A distance must stay below a quarter of the shorter stem, and one.
        let most = min(limit, min(count, length) / 4)
        for index in Int(starts[key])..<Int(starts[key + 1]) {
          let candidate = candidates[index]
          guard Self.hasAtMost(most, letters & ~candidate.letters),
            Self.hasAtMost(most, candidate.letters & ~letters)
          else { continue }
          let start = Int(candidate.start)
          let other = UnsafeBufferPointer(rebasing: bytes[start..<(start + length)])
          let distance = AlignmentDistance.between(stem, other, atMost: most)
          // A perimeter is no parameter.
          if distance > most || (distance == 2 && stem[1] != other[1]) { continue }
          if let best, (best.distance, best.number) <= (distance, candidate.number) { continue }
          best = (distance, candidate.number)
        }
      }
      return best.map { Int($0.number) }
    }
  }

  private static func key(_ first: UInt8, _ length: Int) -> Int {
    Int(first - 0x61) * lengths + length
  }

  private static func letters(of stem: some Sequence<UInt8>) -> UInt32 {
    stem.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// Whether a number has at most one or two bits: a slip changes one letter into one other.
  private static func hasAtMost(_ limit: Int, _ bits: UInt32) -> Bool {
    var bits = bits & (bits &- 1)
    if limit > 1 { bits &= bits &- 1 }
    return bits == 0
  }
}
