// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioCompiler

/// A bank on the disk of which only what has changed is read again.
struct WatchedBank {
  /// A file as it was when it was read last.
  private struct Entry {
    var stamp: FileStamp
    var source: SourceFile
    var read: ReadFile
  }

  private let root: String
  private var entries: [String: Entry] = [:]
  /// Files that were empty when they were last looked at: an editor may be about to write them.
  private var empty: Set<String> = []
  private(set) var compilation = BankCompiler.compile([ReadFile]())

  init(at root: String) { self.root = root }

  /// In order of path.
  var paths: [String] { entries.keys.sorted() }

  func source(_ path: String) -> SourceFile? { entries[path]?.source }

  /// Reads what has changed since the last time, and returns its paths; those of files that are gone
  /// are among them.
  mutating func update() throws(CommandFailure) -> Set<String> {
    var changed = Set(entries.keys)
    var fresh: [(path: String, stamp: FileStamp, source: SourceFile)] = []
    for (path, bank) in try BankFiles.list(at: root) {
      guard let stamp = FileStamp(path) else { continue }
      if entries[path]?.stamp == stamp {
        changed.remove(path)
        continue
      }
      if stamp.size == 0, empty.insert(path).inserted {
        changed.remove(path)
        continue
      }
      empty.remove(path)
      fresh.append((path, stamp, try BankFiles.content(at: path, of: bank).source))
    }
    for path in changed { entries[path] = nil }
    let read = fresh.map(\.source).mapInParallel(ReadFile.init)
    for (file, read) in zip(fresh, read) {
      entries[file.path] = Entry(stamp: file.stamp, source: file.source, read: read)
      changed.insert(file.path)
    }
    if !changed.isEmpty { compilation = BankCompiler.compile(entries.values.map(\.read)) }
    return changed
  }
}
