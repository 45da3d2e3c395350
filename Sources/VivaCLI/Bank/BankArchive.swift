// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel

/// A compiled bank as it is cached: a session reads the few questions that it may ask, and leaves the
/// rest alone.
struct BankArchive {
  let topics: [Topic]
  let scenarios: [Scenario]
  private let data: Data
  private let questionSections: [(id: QuestionID, section: ArchiveReader.Section)]
  private let glossarySection: ArchiveReader.Section

  init(_ data: Data) throws(ArchiveReader.Damage) {
    self.data = data
    let sections = try ArchiveReader.sections(of: data)
    guard let first = sections.first, let last = sections.last else { throw ArchiveReader.Damage() }
    var frame = try ArchiveReader(data, first)
    topics = try frame.list { frame throws(ArchiveReader.Damage) in try frame.topic() }
    scenarios = try frame.list { frame throws(ArchiveReader.Damage) in try frame.scenario() }
    let ids: [QuestionID] = try frame.ids()
    guard frame.isAtEnd, ids.count == sections.count - 2 else { throw ArchiveReader.Damage() }
    questionSections = Array(zip(ids, sections.dropFirst()))
    glossarySection = last
  }

  init(_ bank: Bank) throws(ArchiveReader.Damage) { try self.init(Data(Self.bytes(of: bank))) }

  /// What `init` reads.
  static func bytes(of bank: Bank) -> [UInt8] {
    var frame = ArchiveWriter()
    frame.write(bank.topics) { $0.write($1) }
    frame.write(bank.scenarios) { $0.write($1) }
    frame.write(bank.questions.map(\.id))
    let questions = bank.questions.map { question in
      var section = ArchiveWriter()
      section.write(question)
      return section
    }
    var glossary = ArchiveWriter()
    glossary.write(bank.glossary.terms) { $0.write($1) }
    return ArchiveWriter.joining([frame] + questions + [glossary])
  }

  /// The questions that a scenario may ask, in order of id.
  func questions(of scenario: Scenario) throws(ArchiveReader.Damage) -> [Question] {
    let pool = scenario.pool
    return try questions { pool.contains($0) }
  }

  func glossary() throws(ArchiveReader.Damage) -> Glossary {
    var reader = try ArchiveReader(data, glossarySection)
    let terms = try reader.list { reader throws(ArchiveReader.Damage) in try reader.term() }
    if !reader.isAtEnd { throw ArchiveReader.Damage() }
    return Glossary(terms)
  }

  /// All of it.
  func bank() throws(ArchiveReader.Damage) -> Bank {
    Bank(
      topics: topics, questions: try questions { _ in true }, scenarios: scenarios,
      glossary: try glossary())
  }

  private func questions(
    _ isWanted: (QuestionID) -> Bool
  ) throws(ArchiveReader.Damage) -> [Question] {
    var questions: [Question] = []
    for (id, section) in questionSections where isWanted(id) {
      var reader = try ArchiveReader(data, section)
      questions.append(try reader.question())
      if !reader.isAtEnd { throw ArchiveReader.Damage() }
    }
    return questions
  }
}
