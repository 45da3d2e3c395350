// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import ScenarioCompiler

/// What an author names on the command line: banks or parts of banks, compiled with all that they
/// refer to.
struct AuthoredBanks {
  /// Every file of the banks, those outside the named parts included.
  let files: [SourceFile]
  let compilation: Compilation
  /// Nil when all of it was named.
  private let named: Set<String>?

  init(at paths: [String]) throws(CommandFailure) {
    var files: [String: SourceFile] = [:]
    var named: Set<String> = []
    for path in paths {
      let found = try Self.read(path)
      for file in found.all { files[file.path] = file }
      named.formUnion(found.named)
    }
    self.files = files.values.sorted { $0.path < $1.path }
    self.named = named.count == files.count ? nil : named
    compilation = Compilation(inParallel: self.files)
  }

  /// The files of a bank, and which of them lie at a path in it.
  private static func read(
    _ path: String
  ) throws(CommandFailure) -> (all: [SourceFile], named: [String]) {
    let all: [SourceFile]
    var named: [String]
    if let bank = BankFiles.bank(around: path), bank != path {
      let part = BankFiles.canonical(path)
      all = try BankFiles.read(at: bank)
      named = all.map(\.path).filter { BankFiles.lies($0, in: part) }
      // What is there and cannot be read says so.
      if named.isEmpty { _ = try BankFiles.read(at: path) }
    } else {
      all = try BankFiles.read(at: path)
      named = all.map(\.path)
    }
    if named.isEmpty { throw CommandFailure(.noInput, "\(path): there is no .yaml file in it") }
    return (all, named)
  }

  /// The questions of the named parts, in order of id.
  var questions: [Question] {
    compilation.bank.questions.filter { isNamed(compilation.places[.question($0.id)]) }
  }

  /// The scenarios of the named parts, in order of id.
  var scenarios: [Scenario] {
    compilation.bank.scenarios.filter { isNamed(compilation.places[.scenario($0.id)]) }
  }

  /// Every fault of the named parts, in order of place.
  func diagnostics(of check: BankCheck) -> [Diagnostic] {
    let found = questions.mapInParallel { check.faults(of: $0) }
    let ofAll = (compilation.diagnostics + check.faultsOfTheWhole()).filter { isNamed($0.place) }
    return (ofAll + found.flatMap { $0 }).sorted()
  }

  /// Whether a file is among the named parts.
  func isNamed(_ file: String) -> Bool { named?.contains(file) ?? true }

  private func isNamed(_ place: Place?) -> Bool {
    place.map { isNamed($0.file) } ?? (named == nil)
  }
}
