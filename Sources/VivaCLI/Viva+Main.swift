// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Runs the program and ends the process with a documented exit code.
public func runViva() -> Never {
  do {
    var command = try Viva.parseAsRoot()
    try command.run()
    exit(0)
  } catch {
    tell(Viva.fullMessage(for: error), hasFailed: Viva.exitCode(for: error) != .success)
    exit((error as? CommandFailure)?.status.rawValue ?? Viva.exitCode(for: error).rawValue)
  }
}

/// Help and the version come as errors, too, and are what was asked for.
private func tell(_ message: String, hasFailed: Bool) {
  if message.isEmpty { return }
  if hasFailed { return StandardError.line(message) }
  do throws(CommandFailure) {
    try StandardOutput.line(message)
  } catch {
    StandardError.line(Viva.fullMessage(for: error))
    exit(error.status.rawValue)
  }
}
