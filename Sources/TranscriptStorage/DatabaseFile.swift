// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The files of a database: made with the right modes, and looked at without touching them.
enum DatabaseFile {
  /// An absolute path: SQLite would take a relative one that begins with "file:" for a URI.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether both the file, if it is there, and its folder can be written.
  static func isWritable(_ path: String) -> Bool {
    (exists(path) ? access(path, W_OK) == 0 : true)
      && access(folder(of: path), W_OK | X_OK) == 0
  }

  static func isAccessible(_ path: String) -> Bool {
    access(path, R_OK) == 0 && access(folder(of: path), X_OK) == 0
  }

  /// The size in bytes; nil when there is no such file.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Damage that SQLite passes over: it takes the first bytes of a database for a new one, and
  /// fills up a last page that was cut.
  ///
  /// - Returns: What is wrong; nil when nothing is.
  static func outerDamage(_ path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path), let size = size(of: path) else {
      return "unreadable"
    }
    defer { try? file.close() }
    guard let start = try? file.read(upToCount: 512), start.count == 512,
      start.starts(with: "SQLite format 3\0".utf8)
    else { return "no database header" }
    let stated = Int(start[16]) << 8 | Int(start[17])
    let pageSize = stated == 1 ? 65536 : stated
    guard pageSize >= 512 else { return "page size \(stated)" }
    // With a log, a process may have been killed while it copied the log's pages into the file.
    let isSettled = self.size(of: path + "-wal") ?? 0 == 0
    return isSettled && size % pageSize != 0 ? "cut off within a page" : nil
  }

  static func isSame(_ path: String, as other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Makes the folder and those above it that are missing, for their owner alone (mode 0700).
  static func makeFolder(_ folder: String) throws(StorageError) {
    if exists(folder) { return }
    try makeFolder(self.folder(of: folder))
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw failure(folder, errno) }
    synchronizeFolder(self.folder(of: folder))
  }

  /// Makes an empty file for its owner alone (mode 0600), unless one is there.
  ///
  /// - Returns: Whether it was made.
  static func makeFile(_ path: String) throws(StorageError) -> Bool {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      if errno == EEXIST { return false }
      throw failure(path, errno)
    }
    close(descriptor)
    return true
  }

  /// Waits until what the file holds is on the disk.
  static func synchronize(_ path: String) throws(StorageError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    if fsync(descriptor) != 0 { throw .io(path: path, code: errno) }
  }

  /// Waits until the names in a folder are on the disk; file systems that can't are left alone.
  static func synchronizeFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func failure(_ path: String, _ code: Int32) -> StorageError {
    switch code {
    case EACCES, EPERM, EROFS: .permission(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .cannotCreate(path: path, code: code)
    }
  }

  /// The URI under which SQLite reads a file that nobody changes, without a lock or a `-shm` file.
  static func immutableURI(_ path: String) -> String {
    var uri = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        uri.append(Character(Unicode.Scalar(byte)))
      default:
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri + "?immutable=1"
  }
}
