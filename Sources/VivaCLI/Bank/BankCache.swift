// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import ScenarioCompiler

/// Keeps a compiled bank beside a key made of its files' content, so that the next start need not
/// compile it again. A missing, stale or damaged cache is no trouble: the bank is compiled.
struct BankCache {
  let folder: String

  /// To be raised whenever the form of a stored bank changes.
  private static let format = 4

  func bank(for files: [SourceFile]) -> Bank? {
    guard let data = FileManager.default.contents(atPath: path(for: files)) else { return nil }
    return try? Bank(archive: Array(data))
  }

  func keep(_ bank: Bank, for files: [SourceFile]) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    removeOthers()
    try? Data(bank.archive).write(to: URL(fileURLWithPath: path(for: files)), options: .atomic)
  }

  /// Banks that were cached before; one bank at a time is worth keeping.
  private func removeOthers() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix("bank-") {
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  private func path(for files: [SourceFile]) -> String {
    folder + "/bank-\(Self.format)-" + String(Self.key(of: files), radix: 16)
  }

  private static func key(of files: [SourceFile]) -> UInt64 {
    var checksum = Checksum()
    for file in files {
      checksum.mix(file.path)
      checksum.mix(file.text)
    }
    return checksum.value
  }
}
