// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// One point of a reference, ready to be looked for.
struct ReferencePoint: Sendable {
  struct Word: Sendable {
    var feature: ContentFeature
    var kind: ContentOccurrence.Kind
    var weight: Double
    var isNegated: Bool
    /// Whether the question holds it.
    var isAsked: Bool
    /// The root of an English word; nil for anything else.
    var root: String?
    /// The number of an English word in the likeness of words; nil for anything else.
    var likenessID: Int?
    /// The families of everyday words that it belongs to.
    var kin: [Int]
    /// What says the contrary.
    var contraries: [ContentFeature]
    /// Where it stands in the point's text, in UTF-8 bytes.
    var place: Range<Int>
  }

  /// As the reference has it.
  var text: String
  var words: [Word]
  /// The sum of the words' weights.
  var weight: Double
  /// Whether it leads into an enumeration.
  var isLead: Bool
  /// Whether its reference enumerates what it takes a few words to name.
  var isListed: Bool
  /// Of the numbered item of the reference that it belongs to; 0 where there is none.
  var number: Int

  /// How much of a point an answer makes.
  struct Finding {
    /// 0 … 1.
    var credit = 0.0
    var isContradicted = false
    /// The share of what was said of it that says the contrary, 0 … 1.
    var contrary = 0.0
    /// The answer's words that belong to it.
    var places: [ContentOccurrence] = []
    /// The places in the point's text of the words that the answer lacks, in order.
    var lacking: [Range<Int>] = []
  }

  func find(in answer: AnswerContent, _ settings: ReferenceSettings) -> Finding {
    var found = Finding()
    // Weight said as the reference says it, said with the other polarity, and said the contrary.
    var said = 0.0
    var denied = 0.0
    var contrary = 0.0
    var isTurned = false
    for word in words {
      var mention = answer[word.feature]
      var gain = word.weight
      if mention == nil, let root = word.root {
        mention = answer[root: root]
        gain *= settings.likeness
      }
      if mention == nil, let other = answer[kin: word.kin] {
        mention = other
        gain = word.weight * settings.kin
      }
      if let place = mention?[word.isNegated] {
        said += gain
        found.places.append(place)
        continue
      }
      if let place = mention?.first {
        denied += gain
        found.places.append(place)
        continue
      }
      if let opposite = word.contraries.lazy.compactMap({ answer[$0] }).first,
        let place = opposite.first
      {
        found.places.append(place)
        if opposite[!word.isNegated] != nil {
          said += word.weight * settings.likeness
          isTurned = true
        } else {
          contrary += word.weight
          found.lacking.append(word.place)
        }
        continue
      }
      if let id = word.likenessID, let (likeness, place) = answer[alike: id] {
        let gain = word.weight * likeness * settings.resemblance
        if place.isNegated == word.isNegated, !place.isDisowned {
          said += gain
        } else {
          denied += gain
        }
        found.places.append(place)
        continue
      }
      found.lacking.append(word.place)
    }
    guard weight > 0 else { return found }
    if isTurned {
      // "Not of the same size" says "of different size": what is denied with the contrary is said.
      said += denied
      denied = 0
    }
    if denied > said, said + denied > settings.spokenOf * weight {
      found.isContradicted = true
      return found
    }
    found.isContradicted = contrary > 0 && contrary >= said
    if contrary > 0 { found.contrary = contrary / (contrary + said + denied) }
    let gained = said + denied * settings.misplaced - contrary * settings.contrary
    found.credit =
      Power.of(min(1, max(0, gained / weight)), settings.exponent(ofWeight: weight))
      * (contrary > 0 ? 1 - settings.contrary : 1)
    return found
  }
}

extension ReferencePoint {
  /// The finding as it is reported; its claim is the point as the reference has it.
  func assessment(_ id: CriterionID, _ found: Finding, in reading: Reading) -> CriterionAssessment {
    let verdict: CriterionAssessment.Verdict =
      found.isContradicted
      ? .contradicted : found.credit >= 0.8 ? .earned : found.credit >= 0.3 ? .partly : .missed
    // A single character is evidence only where nothing longer is.
    let longer = found.places.filter { $0.kind != .character }
    let evidence = reading.evidence(joining: (longer.isEmpty ? found.places : longer).map(\.span))
    var nearest: CriterionAssessment.NearestMiss?
    if verdict != .earned, !evidence.isEmpty {
      nearest = .init(claim: text, evidence: evidence, lacking: phrases(at: found.lacking))
    }
    return CriterionAssessment(
      id: id, verdict: verdict, credit: found.credit, evidence: verdict == .missed ? [] : evidence,
      claim: verdict == .missed ? nil : text, nearestMiss: nearest)
  }

  /// Stretches of the point's text; those that touch or overlap become one.
  private func phrases(at places: [Range<Int>]) -> [String] {
    var runs: [Range<Int>] = []
    for place in places {
      if let last = runs.last, place.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        runs.append(place)
      }
    }
    return runs.map { run in
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: run.lowerBound)
      let end = text.utf8.index(start, offsetBy: run.count)
      return String(decoding: text.utf8[start..<end], as: UTF8.self)
    }
  }
}
