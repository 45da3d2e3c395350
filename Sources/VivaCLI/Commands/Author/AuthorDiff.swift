// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import Foundation
import InterviewModel
import Reporting
import ScenarioCompiler
import TranscriptStorage

extension Author {
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Tell what changed in meaning between two versions of a bank or of a file.",
      discussion: """
        What changes grading is told apart from what changes the interview and from mere wording. \
        The exit code is 0 whether or not there are differences.
        """)

    @OptionGroup var transcripts: TranscriptSource
    @Option(help: "text or json.") var format = ReportFormat.text
    @Argument(help: "A bank, or a file of one, as it was.") var old: String
    @Argument(help: "The same as it is now.") var new: String

    mutating func run() throws {
      let before = try compiled(old)
      let after = try compiled(new)
      let comparison = BankComparison(
        before.bank, after.bank, ignoringTopics: before.isFile || after.isFile)
      let stored = try storedAnswers()
      switch format {
      case .text:
        for line in comparison.report(stored: stored) { try StandardOutput.line(visible(line)) }
      case .json: try StandardOutput.line(comparison.json(stored: stored).text)
      }
    }

    /// A file is read alone: what it refers to elsewhere need not be there.
    private func compiled(_ path: String) throws -> (bank: Bank, isFile: Bool) {
      let files = try BankFiles.read(at: path)
      let isFile = files.count == 1 && files.first?.path == path
      let compilation = Compilation(inParallel: files)
      let errors = compilation.diagnostics.filter { diagnostic in
        switch diagnostic.fault {
        case .unfinished: false
        case .nameMismatch, .unknownQuestion, .unknownTopic, .folderWithoutTopic, .unknownTerm,
          .unknownPoint:
          !isFile
        default: diagnostic.severity == .error
        }
      }
      if let first = errors.first {
        throw CommandFailure(
          .badData, "\(path): \(errors.count) errors; the first: \(first.rendered)")
      }
      return (compilation.bank, isFile)
    }

    /// Nil where no transcripts are kept. Only those that were named must be there.
    private func storedAnswers() throws -> [QuestionID: StoredAnswers]? {
      let surroundings = Surroundings.current()
      let path = transcripts.path(surroundings)
      if transcripts.database == nil, !OutputFile.exists(path) { return nil }
      do {
        let store = try transcripts.open(.readOnly, surroundings, in: .en)
        return try store.answerCounts().mapValues {
          StoredAnswers(answers: $0.answers, sessions: $0.sessions)
        }
      } catch {
        if transcripts.database != nil { throw error }
        StandardError.line("\(error)")
        return nil
      }
    }
  }
}
