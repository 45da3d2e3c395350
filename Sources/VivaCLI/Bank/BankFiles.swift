// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioCompiler

/// Finds and reads the authored files of a bank.
enum BankFiles {
  /// Folders within folders, at most: a bank has topics and no deeper order.
  private static let greatestDepth = 8

  /// Every `.yaml` file at or below `path`, in order of path; hidden files and folders are left
  /// out, and folders that are links are not entered. A `.yaml` that is no regular file (a link, a
  /// device, a pipe) is refused.
  static func read(at path: String) throws(CommandFailure) -> [SourceFile] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw CommandFailure(.noInput, "\(path): \(reason())")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [try file(at: path)] }
    var root = path
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    var names: [String] = []
    try collect(root, depth: 0, into: &names)
    var files: [SourceFile] = []
    for name in names.sorted() { files.append(try file(at: name)) }
    return files
  }

  private static func collect(
    _ folder: String, depth: Int, into names: inout [String]
  ) throws(CommandFailure) {
    guard let stream = opendir(folder) else {
      throw CommandFailure(.noInput, "\(folder): \(reason())")
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      if entry.pointee.d_type == UInt8(DT_DIR), depth < greatestDepth {
        try collect(path, depth: depth + 1, into: &names)
      } else if name.hasSuffix(".yaml") {
        names.append(path)
      }
    }
  }

  /// Reads one byte more than the compiler takes, so that it can tell that there was more.
  private static func file(at path: String) throws(CommandFailure) -> SourceFile {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let why = errno == ELOOP ? "a link; only plain files are read" : reason()
      throw CommandFailure(.noInput, "\(path): \(why)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure(.noInput, "\(path): not a regular file; only plain files are read")
    }
    let capacity = min(Int(status.st_size), SourceFile.greatestSize + 1)
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let read = Foundation.read(
          descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
        if read <= 0 { break }
        count += read
      }
    }
    return SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
