// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import ScenarioCompiler
import Testing

@testable import VivaCLI

@Suite struct BankCacheTests {
  private let bank: Bank
  private let files: [SourceFile]
  private let cache: BankCache

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    files = try BankFiles.read(at: root.appendingPathComponent("scenarios/deep-learning").path)
    bank = BankCompiler.compile(files).bank
    cache = BankCache(
      folder: FileManager.default.temporaryDirectory.path + "/viva-cache-" + UUID().uuidString)
  }

  @Test func theWholeBankIsReadBackAsItWas() throws {
    #expect(!bank.questions.isEmpty)
    #expect(try Bank(archive: bank.archive) == bank)
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
    #expect(try Bank(archive: whole.archive) == whole)
  }

  @Test func aCutOrDamagedArchiveIsRefusedWithoutATrap() {
    let bytes = bank.archive
    for length in stride(from: 0, to: bytes.count, by: bytes.count / 20) {
      #expect(throws: ArchiveReader.Damage.self) {
        try Bank(archive: Array(bytes.prefix(length)))
      }
    }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &generator)] ^= 0xFF
      #expect(throws: ArchiveReader.Damage.self) { try Bank(archive: damaged) }
    }
  }

  @Test func aChangedFileIsNotServedFromTheCache() throws {
    defer { try? FileManager.default.removeItem(atPath: cache.folder) }
    cache.keep(bank, for: files)
    #expect(cache.bank(for: files) == bank)
    var changed = files
    changed[0].text += "\n"
    #expect(cache.bank(for: changed) == nil)
  }

  @Test func aDamagedCacheIsCompiledAnew() throws {
    defer { try? FileManager.default.removeItem(atPath: cache.folder) }
    cache.keep(bank, for: files)
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: cache.folder).first)
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: cache.folder + "/" + name))
    #expect(cache.bank(for: files) == nil)
  }
}
