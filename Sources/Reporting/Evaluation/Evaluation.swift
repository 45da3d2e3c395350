// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// How well the grader agrees with the people who marked the same answers.
public struct Evaluation: Sendable {
  /// A value with the interval that it would lie in 95 % of the time if other questions were asked.
  struct Figure: Equatable {
    var value: Double?
    var interval: ClosedRange<Double>?
  }

  /// The figures of some of the answers.
  struct Row {
    var name: String
    var moments: Moments
  }

  /// The same answers, said in two languages.
  struct Pairs: Equatable {
    var count = 0
    /// Between the two scores; nil without pairs.
    var meanGap: Double?
    /// Pairs whose scores are more than 0.10 apart.
    var apart = 0
  }

  let answers: [ExaminedAnswer]
  let seed: UInt64
  let pearson: Figure
  let calibratedPearson: Figure
  let rootMeanSquareError: Figure
  let quadraticKappa: Figure
  let macroF1: Figure
  /// In the order in which they are met first; empty when no answer has a kind.
  let kinds: [Row]
  /// In the order in which they are met first.
  let questions: [Row]
  let pairs: Pairs
  let complete: (count: Int, flagged: Int)

  /// - Parameters:
  ///   - answers: Those to one question need not stand together.
  ///   - seed: All chance of the intervals comes from it.
  public init(_ answers: [ExaminedAnswer], seed: UInt64) {
    self.answers = answers
    self.seed = seed
    let byQuestion = grouped(answers, by: \.question)
    let tallies = byQuestion.map { QuestionTally($0.answers) }
    let whole = Agreement(tallies, times: tallies.map { _ in 1 })
    let samples =
      tallies.count > 1 ? Bootstrap(questions: tallies.count, seed: seed).samples : []
    let resampled = samples.map { Agreement(tallies, times: $0) }
    func figure(_ value: (Agreement) -> Double?) -> Figure {
      let own = value(whole)
      return Figure(
        value: own, interval: own == nil ? nil : Bootstrap.interval(resampled.map(value)))
    }
    pearson = figure(\.pearson)
    calibratedPearson = figure(\.calibratedPearson)
    rootMeanSquareError = figure(\.rootMeanSquareError)
    quadraticKappa = figure(\.quadraticKappa)
    macroF1 = figure(\.macroF1)
    questions = zip(byQuestion, tallies).map { Row(name: $0.name, moments: $1.moments) }
    kinds =
      answers.contains { $0.kind != nil }
      ? grouped(answers) { $0.kind ?? "–" }
        .map { Row(name: $0.name, moments: QuestionTally($0.answers).moments) } : []
    pairs = Pairs(answers)
    let complete = answers.filter(\.isComplete)
    self.complete = (complete.count, complete.count { !$0.assessment.flags.isEmpty })
  }

  /// The answers on which person and grader differ most, the widest apart first.
  func worst(_ count: Int) -> [ExaminedAnswer] {
    let order = answers.indices.sorted { left, right in
      let (first, second) = (abs(answers[left].excess), abs(answers[right].excess))
      return first == second ? left < right : first > second
    }
    return order.prefix(max(0, count)).map { answers[$0] }
  }
}

extension Evaluation.Pairs {
  private static let tolerance = 0.1

  /// A pair is two answers of one kind to one question with the same `pair`, in different
  /// languages.
  fileprivate init(_ answers: [ExaminedAnswer]) {
    struct Key: Hashable { let question, pair, kind: String? }
    let paired = answers.filter { $0.pair != nil }
    let gaps = Dictionary(
      grouping: paired, by: { Key(question: $0.question, pair: $0.pair, kind: $0.kind) }
    ).values.compactMap { both -> Double? in
      guard both.count == 2, both[0].language != both[1].language else { return nil }
      return abs(both[0].score - both[1].score)
    }.sorted()
    count = gaps.count
    meanGap = gaps.isEmpty ? nil : gaps.reduce(0, +) / Double(gaps.count)
    // 0.85 and 0.75 are 0.10 apart, whatever binary fractions make of them.
    apart = gaps.count { $0 > Self.tolerance + 1e-9 }
  }
}

private func grouped(
  _ answers: [ExaminedAnswer], by name: (ExaminedAnswer) -> String
) -> [(name: String, answers: [ExaminedAnswer])] {
  var places: [String: Int] = [:]
  var groups: [(name: String, answers: [ExaminedAnswer])] = []
  for answer in answers {
    let name = name(answer)
    if let place = places[name] {
      groups[place].answers.append(answer)
    } else {
      places[name] = groups.count
      groups.append((name, [answer]))
    }
  }
  return groups
}
