// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The program `dot`, where it is installed.
enum Graphviz {
  /// Draws a graph; throws `unavailable` where there is no `dot` or it doesn't do its work.
  static func svg(_ dot: String, _ surroundings: Surroundings) throws(CommandFailure) -> String {
    let folders = (surroundings["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let program = folders.map { "\($0)/dot" }
      .first(where: FileManager.default.isExecutableFile)
    guard let program else {
      throw CommandFailure(
        .unavailable,
        "svg needs Graphviz, which is not installed (apt-get install graphviz); "
          + "--format dot and --format mermaid work without it")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-Tsvg"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw CommandFailure(.unavailable, "\(program): cannot be started")
    }
    // Graphviz reads all of its input before it writes.
    try? input.fileHandleForWriting.write(contentsOf: Data(dot.utf8))
    try? input.fileHandleForWriting.close()
    let drawn = (try? output.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    guard process.terminationStatus == 0, let drawn else {
      throw CommandFailure(.unavailable, "\(program): could not draw the graph")
    }
    return String(decoding: drawn, as: UTF8.self)
  }
}
