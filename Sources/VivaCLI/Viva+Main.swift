// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Runs the program and ends the process with a documented exit code.
public func runViva() -> Never {
  Viva.main()
  exit(0)
}
