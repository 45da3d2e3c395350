// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import ScenarioCompiler

/// The flag that says which bank to use, and how the bank is found without it.
struct BankSource: ParsableArguments {
  @Option(name: .long, help: "The bank: a folder of questions and scenarios.")
  var bank: String?

  /// `--bank`, else the first folder of `VIVA_BANKS`, else the bank that came with the program, else
  /// the one below the current folder.
  func path(_ surroundings: Surroundings) throws(CommandFailure) -> String {
    if let bank { return bank }
    if let first = surroundings["VIVA_BANKS"]?.split(separator: ":").first { return String(first) }
    var folder = surroundings.program.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    while let current = folder, current.path != "/" {
      for place in ["scenarios", "share/viva/scenarios"] {
        let candidate = current.appendingPathComponent(place).path
        if isFolder(candidate) { return candidate }
      }
      folder = current.deletingLastPathComponent()
    }
    if isFolder("scenarios") { return "scenarios" }
    let message = Phrase.trouble(.noSuchBank(path: "scenarios")).text(in: surroundings.language)
    throw CommandFailure(.noInput, message + " (--bank, VIVA_BANKS)")
  }

  /// The compiled bank. A bank with errors is refused: an interview must not stumble over them.
  func load(_ surroundings: Surroundings) throws(CommandFailure) -> Bank {
    let path = try path(surroundings)
    let files = try BankFiles.read(at: path)
    let cache = BankCache(folder: surroundings.cacheFolder)
    if let bank = cache.bank(for: files) { return bank }
    let compilation = BankCompiler.compile(files)
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      let phrase = Phrase.trouble(.bankHasFaults(count: errors.count, path: path))
      throw CommandFailure(.badData, phrase.text(in: surroundings.language))
    }
    cache.keep(compilation.bank, for: files)
    return compilation.bank
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
