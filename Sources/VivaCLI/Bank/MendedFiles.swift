// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioCompiler

/// Files that were mended, written in place of the old ones. A file that cannot be written, or that
/// is no longer what was read, is left alone.
struct MendedFiles {
  /// What was written.
  private(set) var paths: Set<String> = []
  private(set) var failures: [CommandFailure] = []

  /// Both are in the same order.
  init(_ mended: [SourceFile], instead read: [SourceFile]) {
    for (new, old) in zip(mended, read) where new != old {
      do throws(CommandFailure) {
        try Self.write(new.text, over: old)
        paths.insert(old.path)
      } catch {
        failures.append(error)
      }
    }
  }

  private static func write(_ text: String, over old: SourceFile) throws(CommandFailure) {
    guard access(old.path, W_OK) == 0 else {
      throw CommandFailure(.noPermission, "\(old.path): \(String(cString: strerror(errno)))")
    }
    guard FileManager.default.contents(atPath: old.path) == Data(old.text.utf8) else {
      throw CommandFailure(
        .inputOutput, "\(old.path): was changed meanwhile and is not mended; run the check again")
    }
    try OutputFile.write(text, to: old.path, force: true)
  }
}
