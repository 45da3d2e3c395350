// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Runs the program and ends the process with a documented exit code.
public func runViva() -> Never {
  do {
    do {
      var command = try Viva.parseAsRoot()
      try command.run()
    } catch  where Viva.exitCode(for: error) == .success {
      // Help and the version come as errors, too.
      try StandardOutput.line(Viva.fullMessage(for: error))
    }
  } catch {
    let message = Viva.fullMessage(for: error)
    if !message.isEmpty { StandardError.line(message) }
    exit((error as? CommandFailure)?.status.rawValue ?? Viva.exitCode(for: error).rawValue)
  }
  exit(0)
}
