// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@Suite struct SplitMix64Tests {
  /// The published reference values for this seed.
  @Test func theNumbersAreThoseOfTheReference() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func everyIndexComesAboutAsOften() {
    var generator = SplitMix64(seed: 7)
    var counts = [0, 0, 0]
    for _ in 0..<30_000 { counts[generator.index(below: 3)] += 1 }
    #expect(counts.allSatisfy { (9_600...10_400).contains($0) }, "\(counts)")
  }

  @Test func withoutAChoiceNoNumberIsDrawn() {
    var generator = SplitMix64(seed: 7)
    let untouched = generator
    #expect(generator.index(below: 1) == 0)
    #expect(generator.index(below: 0) == 0)
    #expect(generator.pick(from: [String]()) == nil)
    #expect(generator == untouched)
  }

  @Test func onlyTheHeaviestArePicked() {
    var generator = SplitMix64(seed: 7)
    let picked = Set(
      (0..<50).compactMap { _ in
        generator.heaviest(of: ["aa", "b", "cc"]) { Double($0.count) }
      })
    #expect(picked == ["aa", "cc"])
  }
}
