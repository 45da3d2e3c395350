// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Reads the examples of a question, in its own file or beside it.
struct ExampleReader {
  private let reader: MappingReader
  private let owner: QuestionID
  /// Whether they may outlive what they name: a person's marks stay when a bank changes.
  private let mayBeOutdated: Bool

  init(_ reader: MappingReader, of owner: QuestionID, mayBeOutdated: Bool = false) {
    self.reader = reader
    self.owner = owner
    self.mayBeOutdated = mayBeOutdated
  }

  var examples: [Example] { reader.mappings("examples").compactMap(example) }

  private func example(_ reader: MappingReader) -> Example? {
    let (name, answer) = (reader.text("name"), reader.text("answer"))
    let expect = reader["expect"]?.mapping.map(expectation)
    // What is still to be written tests nothing yet.
    guard let name, let answer, answer != "TODO" else { return nil }
    return Example(
      name: name, expect: expect ?? Example.Expectation(), answer: answer, place: reader.place)
  }

  private func expectation(_ reader: MappingReader) -> Example.Expectation {
    Example.Expectation(
      score: reader["score"]?.interval,
      earns: criteria("earns", in: reader), misses: criteria("misses", in: reader),
      says: misconceptions("says", in: reader), denies: misconceptions("denies", in: reader),
      flags: reader.list("flags").compactMap { $0.word() })
  }

  private func criteria(_ key: String, in reader: MappingReader) -> [CriterionID] {
    reader.list(key).compactMap { value in
      guard let id: CriterionID = value.identifier() else { return nil }
      mention(.criterion(id, of: owner), at: value.place)
      return id
    }
  }

  private func misconceptions(_ key: String, in reader: MappingReader) -> [MisconceptionID] {
    reader.list(key).compactMap { value in
      guard let id: MisconceptionID = value.identifier() else { return nil }
      mention(.misconception(id, of: owner), at: value.place)
      return id
    }
  }

  private func mention(_ target: Reference.Target, at place: Place) {
    reader.findings.mention(target, mayBeOutdated: mayBeOutdated, at: place)
  }
}

extension MarkedAnswers {
  /// What a file of marked answers says; nil when it doesn't say of which question.
  init?(_ reader: MappingReader) {
    guard let id: QuestionID = reader.identifier("marked") else { return nil }
    let place = reader.place(of: "marked")
    reader.findings.expectName("\(id).yaml", for: id.name, at: place)
    reader.findings.mention(.question(id), mayBeOutdated: true, at: place)
    self.init(
      question: id, examples: ExampleReader(reader, of: id, mayBeOutdated: true).examples)
  }
}
