// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What all finished sessions say together about one person.
public struct ProgressSummary: Hashable, Sendable {
  /// A criterion that answers leave out.
  public struct Omission: Hashable, Sendable {
    public var question: QuestionID
    public var criterion: CriterionID
    public var topic: TopicID
    /// What the question asks, and what the criterion wants; the ids where the bank lacks them.
    public var ask: LocalizedText
    public var statement: LocalizedText
    /// How many of the latest answers left it out or said the opposite.
    public var missed: Int
    /// How many those latest answers are, five at most.
    public var of: Int
  }

  /// The results of a week.
  public struct Week: Hashable, Sendable {
    /// As in `WeekTally`.
    public var week: Int
    public var results: Int
    /// Mean scores, 0 … 1, of the first answers and with follow-ups.
    public var unaided: Double
    public var score: Double
  }

  /// How answers fare when time runs short.
  public struct Pressure: Hashable, Sendable {
    /// Mean share of the limit that first answers used, 0 … 1.
    public var timeShare: Double
    /// First answers that used at least 80 % of their time, and their mean score.
    public var hurried: Int
    public var hurriedScore: Double
    public var others: Int
    public var othersScore: Double
  }

  /// How well the candidate foresaw the results.
  public struct Foresight: Hashable, Sendable {
    public var sessions: Int
    /// Brier's score for shares: the mean square of expected − scored; 0 is perfect, and to say 50 %
    /// always costs 0.25 at most.
    public var brier: Double
    /// Mean of expected − scored: above 0 is overconfident.
    public var bias: Double
    public var levels: [ProgressData.Confidence]
    public var surprises: [ProgressData.Surprise]
  }

  /// Days of practice, told without judging them.
  public struct Practice: Hashable, Sendable {
    /// Days with a session among the last 7 and 28, today included.
    public var lastWeek: Int
    public var lastFourWeeks: Int
    /// Weeks in a row with a session, the current one counted once it has one.
    public var weeksInARow: Int
  }

  /// How often a person's mark was what the grader had given.
  public struct Agreement: Hashable, Sendable {
    public var marks: Int
    public var agreeing: Int
    public var weeks: [ProgressData.Agreement]
  }

  /// The most often left out first.
  public var omissions: [Omission]
  /// The weakest first.
  public var abilities: [TopicAbility]
  public var topics: [TopicID: LocalizedText]
  /// The oldest first, without the weeks that had no results.
  public var weeks: [Week]
  /// Nil before the first result.
  public var pressure: Pressure?
  /// Nil before the first estimate.
  public var foresight: Foresight?
  public var practice: Practice
  public var agreement: Agreement

  /// - Parameters:
  ///   - data: What is stored.
  ///   - questions: Those of the bank of today, for their difficulty and words.
  ///   - topics: Likewise.
  ///   - today: Of the person's calendar.
  public init(_ data: ProgressData, questions: [Question], topics: [Topic], today: Day) {
    let questions = Dictionary(
      questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.topics = Dictionary(
      topics.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    omissions = Self.omissions(data.criteria, questions)
    abilities = Self.abilities(data.questions, questions, week: today.week)
    weeks = Self.weeks(data.questions)
    pressure = Self.pressure(data.questions)
    foresight = Self.foresight(data)
    practice = Self.practice(data.days.map(Day.init(_:)), today: today)
    agreement = Agreement(
      marks: data.agreement.reduce(0) { $0 + $1.marks },
      agreeing: data.agreement.reduce(0) { $0 + $1.agreeing }, weeks: data.agreement)
  }

  /// Sorted by misses ÷ (answers + 1), so that 4 of 5 stands before 1 of 1; what was missed only once
  /// in a single answer says nothing yet and stands at the end.
  private static func omissions(
    _ tallies: [CriterionTally], _ questions: [QuestionID: Question]
  ) -> [Omission] {
    let found = tallies.compactMap { tally -> (rank: Double, omission: Omission)? in
      let latest = tally.recent.prefix(5)
      let missed = latest.filter { $0 == .missed || $0 == .contradicted }.count
      if missed == 0 { return nil }
      let question = questions[tally.question]
      let criterion = question?.rubric.criterion(tally.criterion)
      let weight = criterion?.weight ?? 1
      if criterion?.isBonus == true { return nil }
      let omission = Omission(
        question: tally.question, criterion: tally.criterion, topic: tally.topic,
        ask: question?.ask ?? say(tally.question.name, tally.question.name),
        statement: criterion?.statement ?? say(tally.criterion.name, tally.criterion.name),
        missed: missed, of: latest.count)
      return (Double(missed) / Double(latest.count + 1) + weight / 1000, omission)
    }
    return found.sorted {
      ($1.rank, $0.omission.question.name, $0.omission.criterion.name)
        < ($0.rank, $1.omission.question.name, $1.omission.criterion.name)
    }.map(\.omission)
  }

  private static func abilities(
    _ tallies: [WeekTally], _ questions: [QuestionID: Question], week: Int
  ) -> [TopicAbility] {
    Dictionary(grouping: tallies, by: \.topic).map { topic, tallies in
      TopicAbility(
        topic,
        tallies.map { tally in
          TopicAbility.Sample(
            results: tally.results, score: tally.unaided,
            difficulty: questions[tally.question]?.difficultyInLogits ?? 0, age: week - tally.week)
        })
    }.sorted { ($0.logits, $0.topic.name) < ($1.logits, $1.topic.name) }
  }

  private static func weeks(_ tallies: [WeekTally]) -> [Week] {
    Dictionary(grouping: tallies, by: \.week).map { week, tallies in
      let results = tallies.reduce(0) { $0 + $1.results }
      return Week(
        week: week, results: results,
        unaided: tallies.reduce(0) { $0 + $1.unaided } / Double(results),
        score: tallies.reduce(0) { $0 + $1.score } / Double(results))
    }.filter { $0.results > 0 }.sorted { $0.week < $1.week }
  }

  private static func pressure(_ tallies: [WeekTally]) -> Pressure? {
    let results = tallies.reduce(0) { $0 + $1.results }
    if results == 0 { return nil }
    let hurried = tallies.reduce(0) { $0 + $1.hurried }
    let hurriedSum = tallies.reduce(0) { $0 + $1.hurriedUnaided }
    let sum = tallies.reduce(0) { $0 + $1.unaided }
    return Pressure(
      timeShare: tallies.reduce(0) { $0 + $1.timeShare } / Double(results), hurried: hurried,
      hurriedScore: hurried > 0 ? hurriedSum / Double(hurried) : 0, others: results - hurried,
      othersScore: results > hurried ? (sum - hurriedSum) / Double(results - hurried) : 0)
  }

  private static func foresight(_ data: ProgressData) -> Foresight? {
    let sessions = data.confidence.reduce(0) { $0 + $1.sessions }
    if sessions == 0 { return nil }
    func mean(_ value: (ProgressData.Confidence) -> Double) -> Double {
      data.confidence.reduce(0) { $0 + Double($1.sessions) * value($1) } / Double(sessions)
    }
    return Foresight(
      sessions: sessions, brier: mean(\.squaredError), bias: mean { $0.expected - $0.scored },
      levels: data.confidence, surprises: data.surprises)
  }

  private static func practice(_ days: [Day], today: Day) -> Practice {
    let weeks = Set(days.map(\.week))
    let current = today.week
    var week = weeks.contains(current) ? current : current - 1
    var inARow = 0
    while weeks.contains(week) {
      inARow += 1
      week -= 1
    }
    return Practice(
      lastWeek: days.filter { (0..<7).contains(today - $0) }.count,
      lastFourWeeks: days.filter { (0..<28).contains(today - $0) }.count, weeksInARow: inARow)
  }
}
