// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// The documented exit codes, after sysexits.h.
enum ExitStatus: Int32 {
  case ok = 0
  case checkFailed = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case noPermission = 77

  var exitCode: ExitCode { ExitCode(rawValue) }
}

/// Ends a command: a message for stderr and an exit code.
struct CommandFailure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
