// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Where a command writes what it has made.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The file to write; otherwise stdout.") var output: String?
  @Flag(help: "Overwrite the file when it is there.") var force = false

  func write(_ text: String) throws(CommandFailure) {
    if let output {
      try OutputFile.write(text, to: output, force: force)
    } else {
      try StandardOutput.write(text)
    }
  }

  func refuseForceAlone() throws {
    if force, output == nil { throw ValidationError("--force is for --output.") }
  }
}
