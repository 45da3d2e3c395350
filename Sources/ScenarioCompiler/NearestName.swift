// SPDX-License-Identifier: GPL-3.0-or-later

/// The candidate nearest to a mistyped name, or nil when none is near.
///
/// Near means a Levenshtein distance of at most a third of the longer name's length. Ties go to the
/// name that sorts first.
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

/// Levenshtein distance in one row of memory.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let above = row[j + 1]
      row[j + 1] = a[i] == b[j] ? diagonal : 1 + min(diagonal, above, row[j])
      diagonal = above
    }
  }
  return row[b.count]
}
