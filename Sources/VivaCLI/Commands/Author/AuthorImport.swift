// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Authoring
import Foundation
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Make drafts of a list of questions.",
      discussion: """
        Lists may be Markdown or plain text, CSV, GIFT, or a text export of Anki. Every question \
        becomes a file that is begun, as “author draft” writes it, and every new topic a folder. \
        Files that are there stay as they are. Stdout names the new files; what could not be taken \
        over is listed on stderr, with its line.
        """)

    @Option(help: "The folder of the bank that gets the questions.") var into: String
    @Option(help: "markdown, csv, gift or anki; otherwise told from the file.")
    var format: ExchangeFormat?
    @Option(help: "The id of the topic of all questions; otherwise the list tells it.")
    var topic: String?
    @Option(help: "A table of ids: columns id and question (and topic), or id and title.")
    var ids: [String] = []
    @Argument(help: "Lists of questions; - is stdin.") var files: [String]

    func validate() throws {
      if let topic, !isIdentifier(topic) {
        throw ValidationError(
          "“\(topic)” is not an id: use lower-case letters, digits and hyphens.")
      }
    }

    mutating func run() throws {
      var given = GivenIDs()
      for path in ids {
        let before = given.losses.count
        given.add(try InputText.read(path))
        tell(Array(given.losses.dropFirst(before)), of: path)
      }
      var count = (found: 0, new: 0, known: 0, lost: 0)
      for path in files {
        let text = try InputText.read(path)
        let list = (format ?? ExchangeFormat(of: text, named: path)).read(text)
        // What an earlier list brought is there for the next.
        let bank = try existing()
        let plan = QuestionImport(
          list, into: bank.bank, topic: topic.map { TopicID($0) }, given: given)
        count.found += list.questions.count
        count.new += try write(plan, bank)
        count.known += plan.known.count
        count.lost += plan.losses.count
        for (line, id) in plan.known {
          StandardError.line("\(path):\(line): \(id) is there already")
        }
        tell(plan.losses, of: path)
      }
      StandardError.line(
        "\(count.new) new questions, \(count.known) there already, "
          + "\(count.lost) things not taken over")
      if count.found == 0 { throw CommandFailure(.badData, "no question was found") }
    }

    /// What the bank around the folder has; nothing where there is no folder yet.
    private func existing() throws -> Compilation {
      let root = BankFiles.bank(around: into) ?? into
      guard OutputFile.exists(root) else { return Compilation(inParallel: []) }
      return Compilation(inParallel: try BankFiles.read(at: root))
    }

    private func write(_ plan: QuestionImport, _ bank: Compilation) throws -> Int {
      let root = BankFiles.folder(into)
      func folder(of topic: TopicID) -> String {
        guard let place = bank.places[.topic(topic)] else { return "\(root)/\(topic)" }
        return place.file.lastIndex(of: "/").map { String(place.file[..<$0]) } ?? "."
      }
      for topic in plan.topics {
        let folder = folder(of: topic.id)
        try OutputFile.makeFolder(folder)
        try create(folder + "/topic.yaml", topic.lines)
      }
      let glossary = bank.bank.glossary
      let drafts = plan.questions.mapInParallel { $0.lines(glossary: glossary) }
      var written = 0
      for (question, lines) in zip(plan.questions, drafts) {
        let folder = folder(of: question.topic)
        try OutputFile.makeFolder(folder)
        if try create("\(folder)/\(question.id).yaml", lines) { written += 1 }
      }
      return written
    }

    /// False where there is a file already, which is told and left alone.
    @discardableResult
    private func create(_ path: String, _ lines: [String]) throws -> Bool {
      if OutputFile.exists(path) {
        StandardError.line("\(path): is there already and stays as it is")
        return false
      }
      try OutputFile.write(lines.map { $0 + "\n" }.joined(), to: path)
      try StandardOutput.line(visible(path))
      return true
    }

    private func tell(_ losses: [Loss], of path: String) {
      for loss in losses { StandardError.line("\(path):\(loss.line): \(loss.message)") }
    }
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
