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
      guard let bank = BankFiles.bank(around: path), bank != path else {
        for file in try BankFiles.read(at: path) {
          files[file.path] = file
          named.insert(file.path)
        }
        continue
      }
      let part = BankFiles.canonical(path)
      for file in try BankFiles.read(at: bank) {
        files[file.path] = file
        let place = BankFiles.canonical(file.path)
        if place == part || place.hasPrefix(part + "/") { named.insert(file.path) }
      }
      // A path that is there and holds nothing of a bank is a mistake of its own.
      if named.isEmpty { _ = try BankFiles.read(at: path) }
    }
    self.files = files.values.sorted { $0.path < $1.path }
    self.named = named.count == files.count ? nil : named
    compilation = Compilation(inParallel: self.files)
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

  private func isNamed(_ place: Place?) -> Bool {
    guard let named else { return true }
    return place.map { named.contains($0.file) } ?? false
  }
}
