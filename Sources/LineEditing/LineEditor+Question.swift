// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

extension LineEditor {
  /// What came of a short question.
  public enum Reply: Equatable, Sendable {
    case line(String)
    case endOfInput
    case interrupted
    case hangup
    case terminated
  }

  /// Asks something that one line answers, between answers: the terminal is in its ordinary mode,
  /// and nothing but a signal keeps the question from waiting.
  ///
  /// - Returns: The line without its newline. A line of more than `textLimit` bytes is cut.
  public func ask(_ question: String) -> Reply {
    terminal.write(question)
    var typed: [UInt8] = []
    while true {
      noteSignals()
      while !queued.isEmpty {
        switch queued.removeFirst() {
        case .interrupted:
          terminal.write("\n")
          return .interrupted
        case .terminated: return .terminated
        case .hangup: return .hangup
        case .resumed: terminal.write(question)
        default: break
        }
      }
      var watched = [
        pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0),
      ]
      poll(&watched, 2, -1)
      guard watched[1].revents != 0 else { continue }
      guard let bytes = terminal.read() else { return .endOfInput }
      if typed.count < Self.textLimit { typed += bytes }
      if bytes.last == UInt8(ascii: "\n") {
        return .line(String(decoding: typed.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
      }
    }
  }
}
