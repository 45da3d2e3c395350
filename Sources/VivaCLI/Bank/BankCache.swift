// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel

/// Keeps a compiled bank beside a key made of its files' content, so that the next start need not
/// compile it again. A missing, stale or damaged cache is no trouble: the bank is compiled.
struct BankCache {
  let folder: String

  /// To be raised whenever the form of a stored bank changes.
  private static let format = 5

  func archive(for files: [BankFiles.Content]) -> BankArchive? {
    let url = URL(fileURLWithPath: path(for: files))
    guard let data = try? Data(contentsOf: url, options: .alwaysMapped) else { return nil }
    return try? BankArchive(data)
  }

  func keep(_ bank: Bank, for files: [BankFiles.Content]) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    removeOldest()
    let url = URL(fileURLWithPath: path(for: files))
    try? Data(BankArchive.bytes(of: bank)).write(to: url, options: .atomic)
  }

  /// So many are worth keeping for those who use several banks or work on one.
  private static let mostKept = 4

  private func removeOldest() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let paths = names.filter { $0.hasPrefix("bank-") }.map { folder + "/" + $0 }
    let dated = paths.map { path in
      (path, (try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate]) as? Date)
    }
    let newestFirst = dated.sorted { $0.1 ?? .distantPast > $1.1 ?? .distantPast }
    for (path, _) in newestFirst.dropFirst(Self.mostKept - 1) {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private func path(for files: [BankFiles.Content]) -> String {
    folder + "/bank-\(Self.format)-" + String(Self.key(of: files), radix: 16)
  }

  private static func key(of files: [BankFiles.Content]) -> UInt64 {
    var checksum = Checksum()
    for file in files {
      checksum.mix(file.path)
      file.bytes.withUnsafeBytes { checksum.mix($0) }
    }
    return checksum.value
  }
}
