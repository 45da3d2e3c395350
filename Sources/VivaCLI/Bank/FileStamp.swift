// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Tells two states of a file apart without reading it, also when an editor saves to a new file and
/// renames it, or a program sets the time of modification back: the time of the last change of status
/// can't be set.
struct FileStamp: Equatable {
  let file: UInt64
  let size: Int64
  let seconds: Int
  let nanoseconds: Int

  /// Nil when there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    file = UInt64(status.st_ino)
    size = Int64(status.st_size)
    seconds = status.st_ctim.tv_sec
    nanoseconds = status.st_ctim.tv_nsec
  }
}
