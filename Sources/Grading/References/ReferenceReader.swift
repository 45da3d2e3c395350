// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Turns references into points.
struct ReferenceReader {
  private(set) var lexicon: Lexicon
  private(set) var likeness = WordLikeness()
  private let stopWords: Set<UInt32>
  private let asked: Set<ContentFeature>
  private let settings: ReferenceSettings

  init(prompt: String, lexicon: Lexicon, stopWords: Set<UInt32>, settings: ReferenceSettings) {
    self.lexicon = lexicon
    self.stopWords = stopWords
    self.settings = settings
    asked = Set(Reading(prompt, lexicon).content(without: stopWords).map(\.feature))
  }

  /// The points of a reference, without those that only repeat the question, unless all of them do.
  mutating func points(of reference: String) -> [ReferencePoint] {
    let items = ReferenceItems.of(reference).map { item in
      let reading = Reading(item.text, lexicon)
      return (item, reading, reading.content(without: stopWords))
    }
    var holders: [ContentFeature: Int] = [:]
    for (_, _, content) in items {
      for feature in Set(content.map(\.feature)) { holders[feature, default: 0] += 1 }
    }
    let isList = isList(items.map { ($0.0, $0.2) })
    var points: [ReferencePoint] = []
    for (item, reading, content) in items {
      let point = point(item, reading, content, holders: holders, isList: isList)
      if point.weight > 0 { points.append(point) }
    }
    let telling = points.filter(isTelling)
    return telling.isEmpty ? points : telling
  }

  /// Whether a reference for the greater part enumerates what it takes a few words to name.
  private func isList(_ items: [(ReferenceItems.Item, [ContentOccurrence])]) -> Bool {
    let members = items.filter(\.0.isMember)
    guard 2 * members.count > items.count else { return false }
    let words = members.reduce(0) { sum, item in
      item.1.reduce(sum) { $0 + $1.kind.size }
    }
    return words < settings.longestMember * Double(members.count)
  }

  private func isTelling(_ point: ReferencePoint) -> Bool {
    var all = 0.0
    var new = 0.0
    for word in point.words {
      all += word.isAsked ? word.weight / settings.asked : word.weight
      if !word.isAsked { new += word.weight }
    }
    return new > (point.isLead ? settings.leastNewInLead : settings.leastNew) * all
  }

  private mutating func point(
    _ item: ReferenceItems.Item, _ reading: Reading, _ content: [ContentOccurrence],
    holders: [ContentFeature: Int], isList: Bool
  ) -> ReferencePoint {
    let asides = reading.asides
    var words: [ReferencePoint.Word] = []
    var known = Set<ContentFeature>()
    for occurrence in content where known.insert(occurrence.feature).inserted {
      let first = reading.tokens[occurrence.span.start]
      let last = reading.tokens[occurrence.span.end - 1]
      let stem = occurrence.kind == .word ? lexicon.vocabulary.stem(of: first.symbol) : nil
      var weight = weight(occurrence.kind, first.symbol, last.symbol, stem: stem)
      // A word that several points share tells less of each; of the members of a list it tells nothing
      // that their number doesn't, in prose what comes again matters.
      weight /= Power.of(Double(holders[occurrence.feature] ?? 1), isList ? 1 : settings.sharing)
      let isAsked = asked.contains(occurrence.feature)
      if isAsked { weight *= settings.asked }
      if asides[occurrence.span.start] { weight *= settings.aside }
      let typed = stem == nil ? nil : reading.typed(occurrence.span.start)
      words.append(
        ReferencePoint.Word(
          feature: occurrence.feature, kind: occurrence.kind, weight: weight,
          isNegated: occurrence.isNegated, isAsked: isAsked, root: stem.map(EnglishRoot.of),
          likenessID: typed.flatMap { likeness.add($0) },
          kin: stem.map { Kin.english[EnglishRoot.of($0)] ?? [] } ?? Kin.chinese[occurrence.feature]
            ?? [],
          contraries: contraries(of: occurrence.feature, stem: stem)
            .filter { holders[$0] == nil }, place: first.start..<last.end))
    }
    return ReferencePoint(
      text: item.text, words: words, weight: words.reduce(0) { $0 + $1.weight },
      isLead: item.isLead, isListed: isList, number: item.number)
  }

  private func weight(
    _ kind: ContentOccurrence.Kind, _ first: UInt32, _ last: UInt32, stem: String?
  ) -> Double {
    let information =
      switch kind {
      case .number: 3.0
      case .word: WordFrequency.shared.information(ofStem: stem ?? "")
      case .pair: WordFrequency.shared.information(of: first, last)
      case .character: WordFrequency.shared.information(of: first)
      }
    // The fourth root: what everyone says weighs less, not nothing.
    let weight = information.squareRoot().squareRoot()
    switch kind {
    case .character: return weight * settings.character
    case .word: return weight + settings.evenness * (1 - weight)
    case .pair, .number: return weight
    }
  }

  private mutating func contraries(of feature: ContentFeature, stem: String?) -> [ContentFeature] {
    if let stem {
      return (Opposites.english[stem] ?? []).flatMap { contrary in
        lexicon.tokens(interning: contrary).map { .word($0.symbol) }
      }
    }
    if let words = Opposites.chineseWords[feature] { return words }
    guard let (first, second) = feature.characters else { return [] }
    return (Opposites.chinese[first] ?? []).map { .pair($0, second) }
      + (Opposites.chinese[second] ?? []).map { .pair(first, $0) }
  }
}

extension Reading {
  /// Which tokens only illustrate: what stands in brackets or behind "e.g.", "for example", 例如.
  fileprivate var asides: [Bool] {
    var depth = 0
    var sentenceOfExample: Int32?
    return tokens.indices.map { index in
      switch tokens[index].symbol {
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      default: break
      }
      if index + 1 < tokens.count,
        Self.openings.contains([typed(index), typed(index + 1)])
      {
        sentenceOfExample = tokens[index].sentence
      }
      return depth > 0 || sentenceOfExample == tokens[index].sentence
    }
  }

  private static let openings: Set<[String]> = [
    ["e", "g"], ["for", "example"], ["for", "instance"], ["such", "as"], ["例", "如"], ["比", "如"],
  ]
}
