// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Scheduling
import Testing

@testable import Reporting

@Suite("Phrases")
struct PhraseTests {
  @Test("Every phrase is said in both languages, in words of its own", arguments: phraseSamples)
  func bothLanguages(phrase: Phrase) {
    let (zh, en) = (phrase.text(in: .zh), phrase.text(in: .en))
    #expect(!zh.allSatisfy(\.isWhitespace) && !en.allSatisfy(\.isWhitespace))
    #expect(zh != en)
    #expect(zh.unicodeScalars.contains { $0.properties.isIdeographic }, "\(zh)")
    #expect(
      !en.unicodeScalars.contains { $0.properties.isIdeographic || $0 == "，" || $0 == "。" }, "\(en)"
    )
    for line in zh.split(separator: "\n") + en.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= 80, "\(line)")
    }
  }

  @Test("The samples hold every case of the catalogue")
  func complete() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Reporting/Phrases").standardizedFileURL
    var written: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasPrefix("Phrase+") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let part = file.dropFirst("Phrase+".count).dropLast(".swift".count).lowercased()
      for line in text.matches(of: /(?m)^    case (\w+)/) {
        written.insert("\(part).\(line.output.1)")
      }
    }
    let sampled = Set(phraseSamples.map(name))
    #expect(written.subtracting(sampled) == [])
    #expect(written.count > 90)
  }

  private func name(_ phrase: Phrase) -> String {
    guard let part = Mirror(reflecting: phrase).children.first else { return "" }
    let inner = Mirror(reflecting: part.value).children.first?.label ?? "\(part.value)"
    return "\(part.label ?? "").\(inner)"
  }

  @Test("Golden catalogue", arguments: Language.allCases)
  func golden(language: Language) throws {
    let text = phraseSamples.map { "\(name($0)): \($0.text(in: language))\n" }.joined()
    try expectGolden(text, "phrases-\(language.rawValue).txt")
  }

  @Test("Headers are as the interview shows them")
  func headers() {
    let question = Phrase.clock(.question(number: 3, of: 7, limit: .seconds(180)))
    #expect(question.text(in: .zh) == "第 3/7 题 · 3:00")
    #expect(question.text(in: .en) == "Question 3 of 7 · 3:00")
    let followUp = Phrase.clock(.followUp(number: 1, of: 2, limit: .seconds(60)))
    #expect(followUp.text(in: .zh) == "追问 1/2 · 1:00")
    #expect(followUp.text(in: .en) == "Follow-up 1 of 2 · 1:00")
    #expect(Phrase.answering(.estimate).text(in: .zh) == "你估计自己多少分？0–100，回车跳过")
  }

  @Test("Clocks: time left counts a second until it is over, and none is negative")
  func clocks() {
    #expect(Duration.milliseconds(59_001).leftOnClock == "1:00")
    #expect(Duration.milliseconds(1).leftOnClock == "0:01")
    #expect(Duration.zero.leftOnClock == "0:00")
    #expect(Duration.milliseconds(-5_000).leftOnClock == "0:00")
    #expect(Duration.milliseconds(59_499).onClock == "0:59")
    #expect(Duration.seconds(3_725).onClock == "1:02:05")
  }

  @Test("Singular and plural")
  func plurals() {
    #expect(Phrase.clock(.secondsLeft(1)).text(in: .en) == "1 second left.")
    let finished = Phrase.answering(.finished(questions: 1, followUps: 2, timeouts: 0))
    #expect(finished.text(in: .en) == "That was it: 1 question, 2 follow-ups.")
  }

  @Test("Fault 37: what enters a phrase is made visible")
  func inert() {
    let phrase = Phrase.trouble(.unknownScenario("\u{1B}[2J\u{202E}", nearest: nil))
    #expect(phrase.text(in: .en) == "There is no interview called ␛[2J⟨U+202E⟩.")
  }

  @Test("A reason names the point that it is about")
  func reasons() {
    func text(_ reason: PromptReason, from: Question? = nil) -> String {
      Phrase.reason(.init(reason, question: batchNorm, from: from)).text(in: .en)
    }
    #expect(
      text(.missed("learnable-scale-shift"))
        == "Asked because you left out “Learnable γ and β restore what normalizing took away”.")
    #expect(text(.missed("unknown-point")) == "Asked because you left out “unknown-point”.")
    let condition: Guard = .all([
      .any([.hit("subnetworks"), .not(.gaveUp)]), .score(.atLeast, 0.6), .mentions("relu"),
    ])
    #expect(
      text(.edge(from: "dropout", when: condition), from: dropout)
        == "Chosen to follow on from “Why does dropout reduce overfitting?”, because you said "
        + "“Each step trains another subnetwork” or it is not so that you gave up and the score "
        + "was at least 60 and you mentioned relu.")
  }
}

private let minute = Duration.seconds(60)
private let statement = both("γ 和 β 可学习", "γ and β are learned")

/// One phrase of each case, at the least, with values as they occur.
let phraseSamples: [Phrase] =
  [
    .title(review.title), .questions(count: 8, shortest: minute * 2, longest: minute * 4),
    .questions(count: 1, shortest: minute, longest: minute), .session(minute * 30),
    .followUps(perQuestion: 2, limit: minute), .followUps(perQuestion: 0, limit: minute),
    .mode(.practice), .mode(.exam), .scoring, .recorded(path: "~/.local/viva.sqlite"), .seed(42),
    .lastScore(0.68, when: "2026-02-01"), .firstTime, .howToSubmit, .pressEnter,
    .unfinished(startedAt: "2026-02-03 09:41", question: 4, left: .seconds(750)),
    .unfinishedChoice, .resumed(question: 4, hasDraft: true),
    .resumed(question: 4, hasDraft: false),
    .discarded,
  ].map(Phrase.start)
  + [
    .question(number: 3, of: 7, limit: minute * 3), .followUp(number: 1, of: 2, limit: minute),
    .status(prompt: .seconds(151), session: .seconds(1450)),
    .halfLeft(.seconds(90)), .fifthLeft(.seconds(36)), .secondsLeft(10), .timeIsUp,
    .timeIsUpUnanswered, .sessionTimeIsUp, .noQuestionFits,
    .left(prompt: .seconds(72), session: .seconds(940)),
  ].map(Phrase.clock)
  + [
    .received, .hint(both("只做归一化会丢掉什么？", "What would normalizing alone take away?")), .skipped,
    .gaveUp,
    .nothingWritten, .bufferFull(kibibytes: 64), .interrupted,
    .leftForLater, .estimate, .estimateUnclear, .finished(questions: 7, followUps: 5, timeouts: 1),
    .seeResults, .howToReview(session: review.id),
  ].map(Phrase.answering)
  + [
    .help(.practice), .help(.exam), .unknown(":skp", nearest: ":skip"),
    .unknown(":x", nearest: nil),
    .noHintsInExam, .noHintsLeft, .pauseUsed, .pauseNotNow, .paused, .resumed, .flagged,
    .quitConfirm, .quitDeclined,
  ].map(Phrase.command)
  + [
    .score(0.68, earned: 6, of: 9), .said(["the batch mean", "γ"], followUp: nil),
    .said(["γ"], followUp: 2), .closest(["two parameters"]), .lacking(["γ", "learn"]),
    .nextBand(.good, [LocalizedText(zh: "γ 可学习。", en: "γ is learned.")]),
    .pointsLeft(3),
    .opposite(statement), .correction(statement), .legend,
  ].map(Phrase.feedback)
  + AnswerFlag.allCases.map { .feedback(.flag($0)) }
  + [
    .heading, .total(0.72, error: 0.09), .total(0.1, error: nil), .estimated(0.8, actual: 0.72),
    .estimated(0.5, actual: 0.72), .estimated(0.71, actual: 0.72),
    .counts(questions: 7, followUps: 5), .timeUsed(.seconds(1450), of: minute * 30), .doNext,
    .toSay(question: 3, statement), .toCorrect(question: 3, statement), .nothingMissed,
    .nothingAsked, .scoreColumn, .timeColumn, .questionColumn,
    .questionWithMarks, .followUps(2), .more(4),
  ].map(Phrase.card)
  + [.answered, .timedOut, .skipped, .gaveUp, .unfinished].flatMap { (outcome: Turn.Outcome) in
    [.card(.outcome(outcome, count: nil)), .card(.outcome(outcome, count: 2))]
  }
  + [
    .question(3), .followUp(1), .score(unaided: 0.41, score: 0.56),
    .score(unaided: 0.5, score: 0.5),
    .note, .yourNote("γ!"), .nothingFound, .olderNotRanked,
    .yourMark(PersonalMark(part: .criterion("placement"), credit: 1, reason: "I said it")),
    .yourMark(PersonalMark(part: .misconception("wrong"), credit: 0)),
    .hints(2), .flagged, .noAnswer, .points, .modelAnswer, .started, .mode, .modeName(.practice),
    .modeName(.exam), .seed, .session, .scenario, .difficulty, .minutes, .unfinished,
    .noSessions, .noQuestions, .noScenarios, .questionCount, .about,
  ].map(Phrase.review)
  + [
    .covers, .ability(-0.42, difficulty: 0.35), .edge(from: statement, condition: nil),
    .edge(from: statement, condition: both("你超时了", "you ran out of time")), .missed(statement),
    .contradicted(statement), .misconception(statement),
  ].map(Phrase.reason)
  + progressSamples.map(Phrase.progress) + regradeSamples.map(Phrase.regrade)
  + markingSamples.map(Phrase.marking) + reviewingSamples.map(Phrase.reviewing)
  + comparingSamples.map(Phrase.comparing) + exchangeSamples.map(Phrase.exchange)
  + scheduleSamples.map(Phrase.schedule)
  + pageSamples.map(Phrase.page)
  + troubleSamples.map(Phrase.trouble)

private let pageSamples: [Phrase.Page] = [
  .skipToContent, .navigation, .sessions, .topics, .pages, .newer, .older, .newerSession,
  .olderSession, .questions(8), .questions(1), .points(0.72), .notFound, .serving,
  .topicMap, .howToReadTopics, .mean(0.62, results: 9), .notYetAsked, .topic, .meanScore, .answers,
  .latestScores, .knowFirst, .leadsTo, .noSuchTopic, .progress, .trendLegend, .trendPlot(weeks: 7),
  .abilityRange(0.6, 0.5...0.7), .expected, .scored, .search, .searchFor, .howToSearch, .found(1),
  .regrade, .regradeAbout, .regrading(0.37), .point, .change, .answer, .portInUse(8080),
  .portNotPermitted(80), .cannotListen(port: 8080, why: "EIO"),
]

private let troubleSamples: [Phrase.Trouble] = [
  .unknownScenario("cnn-to-resent", nearest: "cnn-to-resnet"), .unknownScenario("x", nearest: nil),
  .unknownQuestion("drop-out", nearest: "dropout"), .unknownQuestion("x", nearest: nil),
  .noSuchBank(path: "scenarios"), .bankHasFaults(count: 3, path: "scenarios"),
  .diskFull(path: "v.sqlite"), .editorFailed("vim: not found"), .badMinutes,
  .terminalTooNarrow(columns: 30),
  .replayDiffers(turn: 4, recorded: "dropout", replayed: "placement"), .replaySame(turns: 12),
]

private let scheduleSamples: [Phrase.Schedule] =
  [
    .due(questions: 3, minute * 12, weakest: both("BN 推理阶段", "BN at inference"), recall: 0.62),
    .onlyNew(questions: 5, minute * 14), .nothingDue(next: Day(20_807)), .nothingDue(next: nil),
    .moreDue(7), .neverAskedCount(140),
  ]
  + PlanEntry.Cause.allCases.map(Phrase.Schedule.cause)
  + Rating.allCases.map(Phrase.Schedule.rating)
  + FSRS.Formula.allCases.map(Phrase.Schedule.formula)
  + [
    .plan(interview: Day(20_807), days: 23, minutes: minute * 30),
    .planDay(Day(20_800), questions: 1, minute * 3), .nothingPlanned, .leftOut(12), .assumption,
    .method(table: 1, retention: 0.9), .neverAsked, .place(3, of: 140), .recallNow(0.81, days: 4),
    .computed(Day(20_800), interval: 8, stability: 8.29, retention: 0.9), .wish(Day(20_799)),
    .session("01a21d00"), .why, .recall, .atInterview, .last, .day, .ratingColumn, .formulaColumn,
    .stability, .difficulty, .interval, .badDate("20/12"),
    .pastDate(Day(20_000), today: Day(20_001)), .farDate(Day(30_000), latest: Day(20_731)),
    .badMinutesADay, .badLimit, .nothingToExplain, .eitherOr, .nothingToRehearse,
  ]

private let progressSamples: [Phrase.Progress] = [
  .heading, .nothingYet, .leftOut, .missed(4, of: 5), .missed(1, of: 1), .nothingLeftOut, .more(3),
  .ability, .topic, .expected, .results, .howToReadAbility, .trend,
  .weeks(first: 0.45, last: 0.62, count: 12), .oneWeek(0.5, results: 1), .time, .timeShare(0.64),
  .hurried(count: 3, score: 0.4, others: 0.7), .hurried(count: 1, score: 0.4, others: nil),
  .notHurried, .confidence, .brier(0.04, sessions: 7), .bias(0.2), .bias(-0.2), .bias(0),
  .level(expected: 0.8, scored: 0.6, sessions: 2),
  .surprise(when: "2026-03-01", scenario: "gans", expected: 0.9, scored: 0.4), .agreement,
  .agreed(3, of: 4), .agreedInWeek(of: "2026-11-23", 3, marks: 4), .items, .facility,
  .discrimination, .earnedByAll, .earnedByNobody,
  .tooFewResults(3, least: 8), .practice,
  .practised(lastWeek: 3, lastFourWeeks: 9, weeksInARow: 4),
  .practised(lastWeek: 1, lastFourWeeks: 1, weeksInARow: 1),
]

private let regradeSamples: [Phrase.Regrade] = [
  .counts(answers: 100, skipped: 80, changed: 7, moved: 3), .gone(1),
  .step(from: .missed, to: .earned),
  .step(from: .partly, to: nil), .step(from: nil, to: .contradicted), .claim("mean & variance"),
  .turn(3), .more(2), .trend, .before, .after, .means(before: 0.5, after: 0.6), .apply, .applied(7),
  .nothingChanged, .notApplied, .howToApply,
]

private let markingSamples: [Phrase.Marking] = [
  .badCredit, .unknownPart("placment", near: "placement", known: ["placement"]),
  .unknownPart("x", near: nil, known: ["placement", "momentum"]),
  .marked(score: 0.8, path: "banks/marked/dropout.yaml"),
]

private let reviewingSamples: [Phrase.Reviewing] = [
  .cardKeys, .questionKeys, .help, .noEarlierAttempt, .flagged, .unflagged, .askNote, .noted,
  .noteDeleted, .askDays, .noDays, .scheduled(days: 1), .scheduled(days: 3), .askWhichAnswer,
  .askWhichPoint, .askWorth, .notAChoice("7"), .askWhy, .marked(score: 0.6), .askedAgain,
]

private let comparingSamples: [Phrase.Comparing] = [
  .total(before: 0.4, after: 0.6), .onlyBefore, .onlyAfter, .nothingInCommon,
  .askedInstead("What is dropout?"), .scored(before: 0.4, after: 0.6),
  .scored(before: nil, after: 0.6),
  .scored(before: nil, after: nil), .nobodyKnows, .ended(before: 0.4, after: 0.6),
  .ended(before: nil, after: 0.6),
]

private let exchangeSamples: [Phrase.Exchange] = [
  .imported(added: 1, completed: 2, known: 3), .conflicts(["01a21d00"]), .badLine(3), .notAnExport,
  .newerVersion(2),
]
