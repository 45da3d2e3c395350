// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel

/// Keeps a compiled bank beside a key made of its files' content, so that the next start need not
/// compile it again. A missing, stale or damaged cache is no trouble: the bank is compiled.
///
/// The key of files that nobody touched is remembered, as Git's index does it, so that they need not be
/// read either.
struct BankCache {
  let folder: String

  /// To be raised whenever the form of a stored bank changes.
  private static let format = 5

  /// The bank that was compiled from these files; nil when there is none. Fails only when a file can't
  /// be read.
  func archive(for files: [BankFiles.Listed]) throws(CommandFailure) -> BankArchive? {
    let start = time(nil)
    let stamps = Stamps(of: files)
    if let stamps, let archive = archive(remembered(by: stamps)) { return archive }
    let key = Self.key(of: try BankFiles.contents(of: files))
    guard let archive = archive(key) else { return nil }
    if let stamps, stamps.newest < start - Self.coarsestClock { remember(key, by: stamps) }
    return archive
  }

  func keep(_ bank: Bank, for files: [BankFiles.Content]) {
    write(Data(BankArchive.bytes(of: bank)), kind: Self.banks, key: Self.key(of: files))
  }

  private static let banks = "bank-\(format)-"
  private static let stamps = "stamps-\(format)-"

  /// So many are worth keeping for those who use several banks or work on one.
  private static let mostKept = 4

  /// A file that was written less than so many seconds ago could be written again without a new stamp:
  /// no file system tells times less exactly.
  private static let coarsestClock = 2

  private func archive(_ key: String?) -> BankArchive? {
    guard let key else { return nil }
    let url = URL(fileURLWithPath: folder + "/" + Self.banks + key)
    guard let data = try? Data(contentsOf: url, options: .alwaysMapped) else { return nil }
    return try? BankArchive(data)
  }

  private func remembered(by stamps: Stamps) -> String? {
    try? String(contentsOfFile: folder + "/" + Self.stamps + stamps.key, encoding: .utf8)
  }

  private func remember(_ key: String, by stamps: Stamps) {
    write(Data(key.utf8), kind: Self.stamps, key: stamps.key)
  }

  private func write(_ data: Data, kind: String, key: String) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    removeOldest(kind)
    try? data.write(to: URL(fileURLWithPath: folder + "/" + kind + key), options: .atomic)
  }

  private func removeOldest(_ kind: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let paths = names.filter { $0.hasPrefix(kind) }.map { folder + "/" + $0 }
    let dated = paths.map { path in
      (path, (try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate]) as? Date)
    }
    let newestFirst = dated.sorted { $0.1 ?? .distantPast > $1.1 ?? .distantPast }
    for (path, _) in newestFirst.dropFirst(Self.mostKept - 1) {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private static func key(of files: [BankFiles.Content]) -> String {
    var checksum = Checksum()
    for file in files {
      checksum.mix(file.path)
      file.bytes.withUnsafeBytes { checksum.mix($0) }
    }
    return String(checksum.value, radix: 16)
  }

  /// What tells that none of some files was touched.
  private struct Stamps {
    let key: String
    /// When the last of them was changed, in seconds since 1970.
    let newest: Int

    /// Nil when one of the files is gone.
    init?(of files: [BankFiles.Listed]) {
      var checksum = Checksum()
      var newest = 0
      for file in files {
        guard let stamp = FileStamp(file.path) else { return nil }
        checksum.mix(file.path)
        checksum.mix(stamp)
        newest = max(newest, stamp.seconds)
      }
      key = String(checksum.value, radix: 16)
      self.newest = newest
    }
  }
}
