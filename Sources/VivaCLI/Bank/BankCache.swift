// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import ScenarioCompiler

/// Keeps a compiled bank beside a key made of its files' content, so that the next start need not
/// compile it again. A missing, stale or damaged cache is no trouble: the bank is compiled.
struct BankCache {
  let folder: String

  /// To be raised whenever the form of a stored bank changes.
  private static let format = 3

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

  /// 64-bit FNV-1a over names and texts. It guards against change, not against malice: whoever can
  /// write into the cache can write the bank.
  private static func key(of files: [SourceFile]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    for file in files {
      mix(file.path)
      mix(file.text)
    }
    return hash
  }
}
