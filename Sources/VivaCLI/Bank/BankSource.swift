// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import ScenarioCompiler
import TranscriptStorage

/// The flag that says which banks to use, and how banks are found without it.
struct BankSource: ParsableArguments {
  @Option(
    name: .long,
    help: "A bank: a folder of questions and scenarios. May be given several times.")
  var bank: [String] = []

  /// The folders of `--bank`; else those of `VIVA_BANKS`, or of the bank that came with the program
  /// where that is not set, and with them the banks that the person keeps.
  func paths(_ surroundings: Surroundings) throws(CommandFailure) -> [String] {
    if !bank.isEmpty { return bank }
    // What a person marked asks nothing: it tests rubrics, and a new mark must not make the cache stale.
    let own = Self.banks(in: surroundings.banksFolder)
      .filter { $0 != OwnBank(surroundings).folder }
    let named = surroundings["VIVA_BANKS"]?.split(separator: ":").map(String.init) ?? []
    if !named.isEmpty { return named + own }
    if let standard = Self.standardBank(surroundings) { return [standard] + own }
    if !own.isEmpty { return own }
    let message = Phrase.trouble(.noSuchBank(path: "scenarios")).text(in: surroundings.language)
    throw CommandFailure(.noInput, message + " (--bank, VIVA_BANKS)")
  }

  /// The files of all banks, in order of path.
  func files(_ surroundings: Surroundings) throws(CommandFailure) -> [SourceFile] {
    try BankFiles.contents(of: list(surroundings)).map(\.source)
  }

  private func list(_ surroundings: Surroundings) throws(CommandFailure) -> [BankFiles.Listed] {
    var files: [BankFiles.Listed] = []
    for path in try paths(surroundings) { files += try BankFiles.list(at: path) }
    return files
  }

  /// The compiled banks as one. Banks with errors are refused: an interview must not stumble over
  /// them.
  func load(_ surroundings: Surroundings) throws(CommandFailure) -> Bank {
    let files = try list(surroundings)
    let cache = BankCache(folder: surroundings.cacheFolder)
    if let bank = try cache.archive(for: files).flatMap({ try? $0.bank() }) { return bank }
    return try compile(files, into: cache, surroundings)
  }

  /// What a session about a scenario needs of the banks; without a name it is their shortest. Banks with
  /// errors are refused.
  func content(
    ofScenario name: String?, _ surroundings: Surroundings, in language: Language
  ) throws(CommandFailure) -> ScenarioContent {
    let files = try list(surroundings)
    let cache = BankCache(folder: surroundings.cacheFolder)
    if let archive = try cache.archive(for: files) {
      let scenario = try archive.scenarios.chosen(by: name, language)
      if let questions = try? archive.questions(of: scenario) {
        return ScenarioContent(scenario: scenario, questions: questions, topics: archive.topics) {
          () throws(CommandFailure) in
          if let glossary = try? archive.glossary() { return glossary }
          return try compile(files, into: cache, surroundings).glossary
        }
      }
    }
    let bank = try compile(files, into: cache, surroundings)
    let scenario = try bank.scenarios.chosen(by: name, language)
    return ScenarioContent(
      SessionContent(
        scenario: scenario, questions: bank.questions(of: scenario), topics: bank.topics,
        glossary: bank.glossary))
  }

  private func compile(
    _ listed: [BankFiles.Listed], into cache: BankCache, _ surroundings: Surroundings
  ) throws(CommandFailure) -> Bank {
    let contents = try BankFiles.contents(of: listed)
    let files = contents.map(\.source)
    let compilation = Compilation(inParallel: files)
    try refuse(compilation, of: files, surroundings) { _ in true }
    cache.keep(compilation.bank, for: contents)
    return compilation.bank
  }

  /// The compiled banks as one, in which texts may be left to the author.
  func unfinished(_ surroundings: Surroundings) throws(CommandFailure) -> Compilation {
    let files = try files(surroundings)
    let compilation = Compilation(inParallel: files)
    try refuse(compilation, of: files, surroundings) { fault in
      if case .unfinished = fault { false } else { true }
    }
    return compilation
  }

  private func refuse(
    _ compilation: Compilation, of files: [SourceFile], _ surroundings: Surroundings,
    for isFatal: (Fault) -> Bool
  ) throws(CommandFailure) {
    let errors = compilation.diagnostics.filter { $0.severity == .error && isFatal($0.fault) }
    if !errors.isEmpty {
      let broken = Set(errors.map(\.place.file))
      let banks = Set(files.filter { broken.contains($0.path) }.map(\.bank)).sorted()
      let phrase = Phrase.trouble(
        .bankHasFaults(count: errors.count, path: banks.joined(separator: " ")))
      throw CommandFailure(.badData, phrase.text(in: surroundings.language))
    }
  }

  /// The bank that came with the program, else the one below the current folder.
  private static func standardBank(_ surroundings: Surroundings) -> String? {
    var folder = surroundings.program.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    while let current = folder, current.path != "/" {
      for place in ["scenarios", "share/viva/scenarios"] {
        let candidate = current.appendingPathComponent(place).path
        if isFolder(candidate) { return candidate }
      }
      folder = current.deletingLastPathComponent()
    }
    return isFolder("scenarios") ? "scenarios" : nil
  }

  /// The folders within a folder, in order of name.
  private static func banks(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { !$0.hasPrefix(".") }.map { folder + "/" + $0 }.filter(isFolder)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
