// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a run of Chinese characters into words, well enough for a draft that an author reads.
enum ChineseCut {
  /// The lengths of the words, in order; their sum is the number of characters.
  ///
  /// Common words of two characters are kept whole, as many as possible. Two characters that are left
  /// over are a word, and one goes with the word before it, unless it tells place or degree.
  static func lengths(in characters: [UInt32]) -> [Int] {
    func isWord(_ start: Int) -> Bool {
      start + 1 < characters.count
        && CommonWords.containsChinese(characters[start], characters[start + 1])
    }
    // How many common words fit in from each position on.
    var fitting = Array(repeating: 0, count: characters.count + 4)
    for start in characters.indices.reversed() {
      fitting[start] = max(fitting[start + 1], isWord(start) ? fitting[start + 2] + 1 : 0)
    }
    var lengths: [Int] = []
    var start = 0
    while start < characters.count {
      if isWord(start), fitting[start] == fitting[start + 2] + 1 {
        lengths.append(2)
        start += 2
      } else if apart.contains(characters[start]) {
        lengths.append(1)
        start += 1
      } else if start + 1 < characters.count, !apart.contains(characters[start + 1]),
        !isWord(start + 1) || fitting[start + 1] > fitting[start + 3] + 1
      {
        lengths.append(2)
        start += 2
      } else if let last = lengths.last, last == 2 {
        lengths[lengths.count - 1] += 1
        start += 1
      } else {
        lengths.append(1)
        start += 1
      }
    }
    return lengths
  }

  private static let apart = Set("中时后前上下里内更最很较只需就也都".unicodeScalars.map(\.value))
}
