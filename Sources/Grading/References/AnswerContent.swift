// SPDX-License-Identifier: GPL-3.0-or-later

/// The content of one answer, by feature.
struct AnswerContent {
  /// Where something is said first, affirmed and denied.
  struct Mention {
    var affirmed: ContentOccurrence?
    var denied: ContentOccurrence?
    var disowned: ContentOccurrence?

    /// The first place with this polarity.
    subscript(isNegated: Bool) -> ContentOccurrence? { isNegated ? denied : affirmed }
    var first: ContentOccurrence? { affirmed ?? denied ?? disowned }

    fileprivate mutating func add(_ occurrence: ContentOccurrence) {
      if occurrence.isDisowned {
        disowned = disowned ?? occurrence
      } else if occurrence.isNegated {
        denied = denied ?? occurrence
      } else {
        affirmed = affirmed ?? occurrence
      }
    }
  }

  let reading: Reading
  private var mentions: [ContentFeature: Mention] = [:]
  /// English words by root, for those that the reference says in another form.
  private var roots: [String: Mention] = [:]
  /// What is said in other words, by the families of everyday words.
  private var kin: [Int: Mention] = [:]
  /// The nearest of the answer's words to words of the reference, by their number in the likeness.
  private var alike: [Int: (likeness: Double, occurrence: ContentOccurrence)] = [:]

  init(_ reading: Reading, stopWords: Set<UInt32>, likeness: WordLikeness) {
    self.reading = reading
    var compared = Set<String>()
    for occurrence in reading.content(without: stopWords) {
      if occurrence.kind == .word {
        let typed = reading.typed(occurrence.span.start)
        let root = EnglishRoot.of(EnglishStem.of(typed))
        roots[root, default: Mention()].add(occurrence)
        for family in Kin.english[root] ?? [] { kin[family, default: Mention()].add(occurrence) }
        if compared.insert(typed).inserted {
          for (id, share) in likeness.alike(to: typed) where share > alike[id]?.likeness ?? 0 {
            alike[id] = (share, occurrence)
          }
        }
      } else if occurrence.kind == .pair {
        for family in Kin.chinese[occurrence.feature] ?? [] {
          kin[family, default: Mention()].add(occurrence)
        }
      }
      mentions[occurrence.feature, default: Mention()].add(occurrence)
    }
    mentions[.word(Vocabulary.unknown)] = nil
  }

  subscript(feature: ContentFeature) -> Mention? { mentions[feature] }
  subscript(root root: String) -> Mention? { roots[root] }
  /// The first mention of a word of one of these families.
  subscript(kin families: [Int]) -> Mention? {
    families.lazy.compactMap { kin[$0] }.first
  }
  subscript(alike id: Int) -> (likeness: Double, occurrence: ContentOccurrence)? { alike[id] }
}

extension Reading {
  /// A token as it was typed, in lower case.
  func typed(_ index: Int) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: tokens[index].start)
    let end = utf8.index(start, offsetBy: tokens[index].end - tokens[index].start)
    return String(decoding: utf8[start..<end], as: UTF8.self).lowercased()
  }
}
