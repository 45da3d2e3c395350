// SPDX-License-Identifier: GPL-3.0-or-later

/// The candidate nearest to a mistyped name, or nil when none is near.
///
/// Near means a distance of at most a third of the longer name's length, where two neighbours that
/// changed places count as one slip. Ties go to the name that sorts first.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let typed = Array(name.utf8)
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let bytes = Array(candidate.utf8)
    let limit = max(typed.count, bytes.count) / 3
    if abs(typed.count - bytes.count) > limit || bytes == typed { continue }
    let distance = editDistance(typed, bytes)
    if distance > limit { continue }
    if let best, (best.distance, best.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// Whether one name is the other with a single letter too many, too few, wrong or in its neighbour's
/// place. Digits are never slips: `resnet-18` is not meant for `resnet-50`.
package func isSlip(_ name: String, of other: String) -> Bool {
  let (a, b) = (Array(name.utf8), Array(other.utf8))
  func digits(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { (0x30...0x39).contains($0) } }
  guard abs(a.count - b.count) < 2, digits(a) == digits(b) else { return false }
  return editDistance(a, b) == 1
}

/// Levenshtein distance with transpositions of neighbours, in three rows of memory.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var (before, above) = ([Int](), Array(0...b.count))
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var distance = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, before[j - 1] + 1)
      }
      row.append(distance)
    }
    (before, above) = (above, row)
  }
  return above[b.count]
}
