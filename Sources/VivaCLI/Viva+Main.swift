// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Runs the program and ends the process with a documented exit code.
public func runViva() -> Never {
  do {
    var command = try Viva.parseAsRoot()
    try command.run()
  } catch let failure as CommandFailure {
    StandardError.line(Viva.fullMessage(for: failure))
    exit(failure.status.rawValue)
  } catch {
    Viva.exit(withError: error)
  }
  exit(0)
}
