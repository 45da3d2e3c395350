// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import ScenarioCompiler
import Testing

@testable import VivaCLI

@Suite struct BankCacheTests {
  private let bank: Bank
  private let files: [BankFiles.Content]
  private let cache: BankCache

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    files = try BankFiles.contents(at: root.appendingPathComponent("scenarios/deep-learning").path)
    bank = BankCompiler.compile(files.map(\.source)).bank
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
    cache.keep(bank, for: files)
    #expect(try cache.archive(for: files)?.bank() == bank)
    let first = files[0]
    let longer = BankFiles.Content(path: first.path, bank: first.bank, bytes: first.bytes + [10])
    #expect(cache.archive(for: [longer] + files.dropFirst()) == nil)
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
    #expect(cache.archive(for: files) == nil)
  }
}
