// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioCompiler

/// A bank on the disk of which only what has changed is read again.
struct WatchedBank {
  /// A file as it was when it was read last.
  private struct Entry {
    var stamp: Stamp
    var source: SourceFile
    var read: ReadFile
  }

  /// Tells two states of a file apart, also when an editor saves to a new file and renames it.
  private struct Stamp: Equatable {
    var file: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int

    /// Nil while there is no such file.
    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      file = UInt64(status.st_ino)
      size = Int64(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
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
    var fresh: [(path: String, stamp: Stamp, source: SourceFile)] = []
    for (path, bank) in try BankFiles.list(at: root) {
      guard let stamp = Stamp(path) else { continue }
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
