// SPDX-License-Identifier: GPL-3.0-or-later

/// How many points a question asks for, where its reference may hold more: "name at least four …",
/// 至少说出两条.
struct EnoughPoints: Sendable {
  /// 2 … 6.
  let count: Int
  /// Whether the question says that these are the least.
  let isLeast: Bool

  /// Nil for a question that names no number.
  init?(askedBy prompt: String) {
    let words = prompt.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() {
      guard let count = Self.english.firstIndex(where: { $0.contains(word) }) else { continue }
      let before = words[max(0, index - 3)..<index]
      if before.suffix(2) == ["at", "least"] || before.last == "any" {
        self.init(count: count + 2, isLeast: true)
        return
      }
      if before.contains(where: Self.verbs.contains) {
        self.init(count: count + 2, isLeast: false)
        return
      }
    }
    let characters = Array(prompt)
    for (index, character) in characters.enumerated() {
      guard let count = Self.chinese.firstIndex(where: { $0.contains(character) }) else { continue }
      let before = characters[max(0, index - 5)..<index]
      if zip(before, before.dropFirst()).contains(where: { $0 == "至" && $1 == "少" }) {
        self.init(count: count + 2, isLeast: true)
        return
      }
    }
    return nil
  }

  private init(count: Int, isLeast: Bool) {
    self.count = count
    self.isLeast = isLeast
  }

  /// The share of a reference that is enough: of its numbered items, or of its points where the
  /// question asks for a least number of them. 1 where all are wanted.
  func share(of points: [ReferencePoint]) -> Double {
    let items = Set(points.map(\.number)).subtracting([0]).count
    let available = items > 1 ? items : isLeast ? points.count : 0
    return available > count ? Double(count) / Double(available) : 1
  }

  private static let english: [[Substring]] = [
    ["two", "2"], ["three", "3"], ["four", "4"], ["five", "5"], ["six", "6"],
  ]
  private static let chinese: [[Character]] = [
    ["两", "二", "2"], ["三", "3"], ["四", "4"], ["五", "5"], ["六", "6"],
  ]
  private static let verbs: Set<Substring> = [
    "name", "describe", "give", "list", "state", "mention", "explain",
  ]
}
