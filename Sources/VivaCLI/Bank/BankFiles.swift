// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioCompiler

/// Finds and reads the authored files of a bank.
enum BankFiles {
  /// A file of a bank, not read yet.
  typealias Listed = (path: String, bank: String)

  /// A file of a bank as it lies on the disk.
  struct Content {
    let path: String
    let bank: String
    let bytes: [UInt8]

    var source: SourceFile {
      SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self), bank: bank)
    }
  }

  /// Folders within folders, at most: a bank has topics and no deeper order.
  private static let greatestDepth = 8

  /// The file that marks the folder that it stands in as a bank.
  private static let mark = "bank.yaml"

  /// Every `.yaml` file at or below `path`, in order of path; hidden files and folders are left
  /// out, and folders that are links are not entered. A `.yaml` that is no regular file (a link, a
  /// device, a pipe) is refused.
  ///
  /// A file belongs to the bank whose `bank.yaml` stands nearest above it, else to `path` itself.
  static func read(at path: String) throws(CommandFailure) -> [SourceFile] {
    try contents(at: path).map(\.source)
  }

  /// What `read(at:)` reads, before anything is made of the bytes.
  static func contents(at path: String) throws(CommandFailure) -> [Content] {
    try contents(of: try list(at: path))
  }

  static func contents(of files: [Listed]) throws(CommandFailure) -> [Content] {
    var contents: [Content] = []
    for file in files { contents.append(try content(at: file.path, of: file.bank)) }
    return contents
  }

  /// The paths of what `read(at:)` reads, each with its bank.
  static func list(at path: String) throws(CommandFailure) -> [Listed] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw CommandFailure(.noInput, "\(path): \(reason())")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [(path, path)] }
    let root = folder(path)
    var names: [String] = []
    try collect(root, depth: 0, into: &names)
    let banks = Set(
      names.filter { $0.hasSuffix("/" + mark) }.map { String($0.dropLast(mark.count + 1)) })
    return names.sorted().map { name in
      // In a bank that is the current folder, files are named by what stands below it.
      let path = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
      return (path, folders(above: name).first { banks.contains($0) } ?? root)
    }
  }

  /// The folder of the bank that a path lies in, the path itself included; nil when no folder above
  /// it has a `bank.yaml`.
  static func bank(around path: String) -> String? {
    var candidates = [path] + folders(above: path)
    if !path.hasPrefix("/") {
      candidates.append(".")
      candidates += (1...greatestDepth).map {
        Array(repeating: "..", count: $0).joined(separator: "/")
      }
    }
    return candidates.prefix(2 * greatestDepth).first { access($0 + "/" + mark, F_OK) == 0 }
  }

  /// A path without links, `.` and `..`, to tell whether two paths lead to the same file.
  static func canonical(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a file is what stands at `part`, a canonical path, or lies below it.
  static func lies(_ file: String, in part: String) -> Bool {
    let file = canonical(file)
    return file == part || file.hasPrefix(part + "/")
  }

  /// The name of a folder without slashes at its end.
  static func folder(_ path: String) -> String {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }

  /// What stands in a folder, as one would type it.
  static func path(_ name: String, in folder: String) -> String {
    folder == "." ? name : folder + "/" + name
  }

  /// The folders that a path lies in, the nearest first.
  private static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders
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
  static func content(
    at path: String, of bank: String
  ) throws(CommandFailure) -> Content {
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
    return Content(path: path, bank: bank, bytes: bytes)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
