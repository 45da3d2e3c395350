// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioCompiler

/// Finds and reads the authored files of a bank.
enum BankFiles {
  /// Every `.yaml` file at or below `path`, in order of path; hidden files and folders are left
  /// out. Only regular files are read: no device, pipe or link that leads out of the folder.
  static func read(at path: String) throws(CommandFailure) -> [SourceFile] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure(.noInput, "\(path): no such file or folder")
    }
    if !isFolder.boolValue { return [try file(at: path)] }
    guard let walker = FileManager.default.enumerator(atPath: path) else {
      throw CommandFailure(.noInput, "\(path): the folder cannot be read")
    }
    var files: [SourceFile] = []
    var names: [String] = []
    for case let name as String in walker where name.hasSuffix(".yaml") { names.append(name) }
    for name in names.sorted()
    where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      files.append(try file(at: path + (path.hasSuffix("/") ? "" : "/") + name))
    }
    return files
  }

  private static func file(at path: String) throws(CommandFailure) -> SourceFile {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw CommandFailure(.noInput, "\(path): \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure(.noInput, "\(path): not a regular file; only plain files are read")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.noInput, "\(path): the file cannot be read")
    }
    return SourceFile(path: path, text: String(decoding: data, as: UTF8.self))
  }
}
