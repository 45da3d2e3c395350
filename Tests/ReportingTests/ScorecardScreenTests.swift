// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import Reporting

@Suite("Scorecard on one screen")
struct ScorecardScreenTests {
  @Test("Golden screens", arguments: Language.allCases)
  func golden(language: Language) throws {
    let code = language.rawValue
    try expectGolden(
      ScorecardScreen(review, language: language).text, "scorecard-\(code).txt")
    try expectGolden(
      ScorecardScreen(review, language: language, style: .ansi).text, "scorecard-colour-\(code).txt"
    )
    try expectGolden(
      ScorecardScreen(hostileReview, language: language).text, "scorecard-hostile-\(code).txt")
    try expectGolden(
      ScorecardScreen(long(18), language: language).text, "scorecard-18-\(code).txt")
    try expectGolden(
      ScorecardScreen(long(15), language: language).text, "scorecard-15-\(code).txt")
  }

  /// The three questions over and over, under other names.
  private func long(_ count: Int) -> SessionReview {
    var long = review
    long.turns = []
    long.scorecard.results = []
    for index in 0..<count {
      let result = review.scorecard.results[index % 3]
      let id = QuestionID("\(result.question)-\(index)")
      long.questions[id] = review.questions[result.question]
      for number in result.turns {
        var turn = review.turns[number - 1]
        turn.number = long.turns.count + 1
        turn.prompt.question = id
        long.turns.append(turn)
      }
      var renamed = result
      renamed.question = id
      long.scorecard.results.append(renamed)
    }
    return long
  }

  @Test("24 rows of 80 columns hold any session", arguments: Language.allCases)
  func fits(language: Language) {
    var chance = Chance(state: 24)
    for round in 0..<120 {
      let count = round % 30
      let session = chance.review(questions: count)
      for columns in [80, 40, 120] {
        let lines = ScorecardScreen(session, language: language, columns: columns).lines
        #expect(lines.count <= 23, "\(count) questions")
        let widest = lines.map { DisplayWidth.of($0) }.max() ?? 0
        #expect(widest <= min(80, columns), "\(count) questions in \(columns) columns")
        #expect(lines.allSatisfy { visible($0) == $0 && !$0.contains("\n") })
      }
    }
  }

  @Test(
    "Every one of up to 20 questions has its place", arguments: 1...20)
  func everyQuestion(count: Int) {
    var chance = Chance(state: UInt64(count))
    let session = chance.review(questions: count)
    let text = ScorecardScreen(session, language: .en).text
    for number in 1...count {
      let row = "\(number < 10 ? " " : "")\(number) "
      #expect(text.contains(row + "█") || text.contains(row + "░"), "question \(number)")
    }
    #expect(!text.contains("not shown"))
  }

  @Test("Colour adds nothing but colour", arguments: Language.allCases)
  func colour(language: Language) {
    var chance = Chance(state: 80)
    for count in [1, 5, 13, 14, 18, 25] {
      let session = chance.review(questions: count)
      let plain = ScorecardScreen(session, language: language).text
      let coloured = ScorecardScreen(session, language: language, style: .ansi).text
      #expect(coloured != plain)
      #expect(coloured.withoutColour == plain)
    }
  }

  @Test("The next steps are the dearest, one of each question first")
  func nextSteps() {
    let steps = review.nextSteps(3)
    #expect(steps.map(\.question) == [2, 3, 1])
    #expect(
      steps[1].phrase == .card(.toSay(question: 3, residualBlock.rubric.criteria[1].statement)))
    #expect(
      steps[2].phrase
        == .card(.toCorrect(question: 1, batchNorm.rubric.misconceptions[0].correction)))
    #expect(review.nextSteps(4).count == 4)
  }

  @Test("A session without a question says so")
  func empty() {
    var empty = review
    empty.turns = []
    empty.scorecard = Scorecard(score: 0, results: [], timeUsed: .zero)
    #expect(ScorecardScreen(empty, language: .en).text.contains("No question was answered."))
  }
}
