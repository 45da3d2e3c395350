// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Reporting
import ScenarioCompiler
import TranscriptStorage

/// The bank in which a person's marks are kept as tests of the rubrics: one file for each question,
/// made anew from the transcripts each time.
struct OwnBank {
  /// `marked` in the folder of the person's banks.
  let folder: String

  init(_ surroundings: Surroundings) { folder = surroundings.banksFolder + "/marked" }

  func path(of question: QuestionID) -> String { "\(folder)/\(question.name).yaml" }

  /// Writes what is marked of a question: every mark on answers to it, in any order.
  func write(_ marks: [StoredMark], of question: QuestionID) throws(CommandFailure) {
    try OutputFile.makeFolder(folder)
    let bank = folder + "/bank.yaml"
    if !OutputFile.exists(bank) { try OutputFile.write(Self.bank, to: bank) }
    var text = "marked: \(question.name)\nexamples:\n"
    let turns = Dictionary(grouping: marks) { "\($0.session.text) \($0.turn)" }
    for (_, marks) in turns.sorted(by: { $0.key < $1.key }) {
      if let first = marks.first { text += example(marks, first) }
    }
    try OutputFile.write(text, to: path(of: question), force: true)
  }

  private func example(_ marks: [StoredMark], _ first: StoredMark) -> String {
    var expect: [JSONText.Member] = []
    func add(_ key: String, where holds: (Double) -> Bool, criteria: Bool) {
      let ids = marks.filter { holds($0.mark.credit) }.compactMap { mark -> String? in
        switch mark.mark.part {
        case .criterion(let id): criteria ? id.name : nil
        case .misconception(let id): criteria ? nil : id.name
        }
      }.sorted()
      if !ids.isEmpty { expect.append(.init(key, .array(ids.map(JSONText.string)))) }
    }
    add("earns", where: { $0 >= 1 }, criteria: true)
    add("misses", where: { $0 < 1 }, criteria: true)
    add("says", where: { $0 > 0 }, criteria: false)
    add("denies", where: { $0 <= 0 }, criteria: false)
    // JSON is YAML, and leaves no doubt about quotes, colons and line ends.
    let name = "\(first.session.text.prefix(13)) turn \(first.turn)"
    let reasons = marks.map(\.mark.reason).filter { !$0.isEmpty }
      .map {
        "    # " + visible($0).split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
      }
    return "  - name: \(JSONText.string(name).text)\n" + reasons.joined()
      + "    expect: \(JSONText.object(expect).text)\n"
      + "    answer: \(JSONText.string(first.answer).text)\n"
  }

  private static let bank = """
    bank: marked
    title: {zh: 我评过的回答, en: Answers that I marked}
    about: {zh: 我和评分器意见不同的地方，用来检验评分标准。, en: Where I disagreed with the grader; they test the rubrics.}

    """
}
