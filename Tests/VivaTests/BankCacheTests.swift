// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import ScenarioCompiler
import Testing

@testable import VivaCLI

@Suite struct BankCacheTests {
  /// Compiled once for all tests: it takes seconds.
  private static let deepLearning = Result {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let listed = try BankFiles.list(at: root.appendingPathComponent("scenarios/deep-learning").path)
    let files = try BankFiles.contents(of: listed)
    return (listed, files, Compilation(inParallel: files.map(\.source)).bank)
  }

  private let listed: [BankFiles.Listed]
  private let files: [BankFiles.Content]
  private let bank: Bank
  private let cache: BankCache

  init() throws {
    (listed, files, bank) = try Self.deepLearning.get()
    cache = BankCache(
      folder: FileManager.default.temporaryDirectory.path + "/viva-cache-" + UUID().uuidString)
  }

  @Test func theWholeBankIsReadBackAsItWas() throws {
    #expect(!bank.questions.isEmpty)
    #expect(bank.topics.contains { !$0.points.isEmpty })
    #expect(try BankArchive(bank).bank() == bank)
  }

  @Test func aSessionReadsTheQuestionsOfItsScenarioAlone() throws {
    var bytes = BankArchive.bytes(of: bank)
    let scenario = try #require(bank.scenario("cnn-to-resnet"))
    let other = try #require(bank.questions.last { !scenario.pool.contains($0.id) })
    // The model answer of a question that the scenario does not ask is damaged.
    let text = Array(other.answer.en.utf8)
    let place = try #require(
      (0...(bytes.count - text.count)).first { bytes[$0..<$0 + text.count].elementsEqual(text) })
    bytes[place] ^= 1
    let archive = try BankArchive(Data(bytes))
    #expect(try archive.questions(of: scenario) == bank.questions(of: scenario))
    #expect(throws: ArchiveReader.Damage.self) { try archive.bank() }
  }

  @Test func everyGuardIsReadBack() throws {
    let text = LocalizedText(zh: "一", en: "one")
    let conditions: [Guard] = [
      .always, .hit("a"), .missed("a"), .contradicted("a"), .misconception("a"), .mentions("a"),
      .score(.less, 0.25), .gaveUp, .timedOut, .not(.any([.gaveUp, .all([.always])])),
    ]
    var question = try #require(bank.questions.first)
    question.followUps = conditions.map { FollowUp(to: "x", when: $0, bridge: text) }
    let whole = Bank(questions: [question])
    #expect(try BankArchive(whole).bank() == whole)
  }

  @Test func aCutOrDamagedArchiveIsRefusedWithoutATrap() {
    let bytes = BankArchive.bytes(of: bank)
    for length in stride(from: 0, to: bytes.count, by: bytes.count / 20) {
      #expect(throws: ArchiveReader.Damage.self) {
        try BankArchive(Data(bytes.prefix(length))).bank()
      }
    }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &generator)] ^= 0xFF
      #expect(throws: ArchiveReader.Damage.self) {
        try BankArchive(Data(damaged)).bank()
      }
    }
  }

  @Test func aChangedFileIsNotServedFromTheCache() throws {
    defer { try? FileManager.default.removeItem(atPath: cache.folder) }
    let file = try bankFile("bank: a")
    cache.keep(bank, for: try BankFiles.contents(of: [file]))
    #expect(try cache.archive(for: [file])?.bank() == bank)
    // As long as before, and with the date that it had.
    let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate]
    try Data("bank: b".utf8).write(to: URL(fileURLWithPath: file.path))
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(date)], ofItemAtPath: file.path)
    #expect(try cache.archive(for: [file]) == nil)
  }

  @Test func filesThatNobodyTouchedAreNotReadAgain() throws {
    defer { try? FileManager.default.removeItem(atPath: cache.folder) }
    cache.keep(bank, for: files)
    #expect(try cache.archive(for: listed)?.bank() == bank)
    // Led to another bank by what is remembered, it finds that one: the files were not looked into.
    let place = try #require(kept("bank-").first)
    let stamps = try #require(kept("stamps-").first)
    let key = try String(contentsOfFile: stamps, encoding: .utf8)
    try Data(BankArchive.bytes(of: Bank()))
      .write(to: URL(fileURLWithPath: place.replacing(key, with: "other")))
    try Data("other".utf8).write(to: URL(fileURLWithPath: stamps))
    #expect(try cache.archive(for: listed)?.bank() == Bank())
  }

  @Test func aFileThatWasJustWrittenIsNotTrustedByItsDate() throws {
    defer { try? FileManager.default.removeItem(atPath: cache.folder) }
    let file = try bankFile("bank: a")
    cache.keep(bank, for: try BankFiles.contents(of: [file]))
    #expect(try cache.archive(for: [file])?.bank() == bank)
    #expect(kept("stamps-").isEmpty)
  }

  @Test func aFewBanksAreKeptAndNoMore() throws {
    defer { try? FileManager.default.removeItem(atPath: cache.folder) }
    for number in 0..<6 {
      let file = BankFiles.Content(path: "\(number).yaml", bank: "", bytes: [])
      cache.keep(Bank(), for: [file])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache.folder).count == 4)
  }

  @Test func aDamagedCacheIsCompiledAnew() throws {
    defer { try? FileManager.default.removeItem(atPath: cache.folder) }
    cache.keep(bank, for: files)
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: cache.folder).first)
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: cache.folder + "/" + name))
    #expect(try cache.archive(for: listed) == nil)
  }

  /// A file in a bank of its own beside the cache.
  private func bankFile(_ text: String) throws -> BankFiles.Listed {
    try FileManager.default.createDirectory(
      atPath: cache.folder, withIntermediateDirectories: true)
    let path = cache.folder + "/bank.yaml"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return (path, cache.folder)
  }

  /// The paths of what the cache keeps of a kind.
  private func kept(_ kind: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cache.folder)) ?? []
    return names.filter { $0.hasPrefix(kind) }.map { cache.folder + "/" + $0 }
  }
}
