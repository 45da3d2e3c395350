// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// What a key is pressed for, outside of answers.
public enum KeyEvent: Equatable, Sendable {
  case key(Character)
  case up, down, left, right, pageUp, pageDown
  case idle
  /// The terminal has another size, or is back after a stop: what it shows is to be drawn anew.
  case redraw
  case interrupted
  /// The process or its terminal is to end.
  case terminated
  case hangup
}

extension LineEditor {
  /// Lets keys count at once and unseen, until `endKeys()`.
  public func beginKeys() {
    var mode = termios()
    guard tcgetattr(terminal.input, &mode) == 0 else { return }
    if ordinaryMode == nil { ordinaryMode = mode }
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(terminal.input, TCSANOW, &mode)
  }

  /// Gives the terminal back its ordinary mode.
  public func endKeys() {
    guard var mode = ordinaryMode else { return }
    tcsetattr(terminal.input, TCSANOW, &mode)
    ordinaryMode = nil
  }

  /// Waits for a key or a signal, `timeout` at most. Of the keys that send more than a character
  /// only those that move count.
  public func nextKey(timeout: Duration) -> KeyEvent {
    noteSignals()
    if queued.isEmpty, !keysAhead.isEmpty { return .key(keysAhead.removeFirst()) }
    while !queued.isEmpty {
      switch queued.removeFirst() {
      case .interrupted: return .interrupted
      case .terminated: return .terminated
      case .hangup: return .hangup
      case .resized: return .redraw
      case .resumed:
        beginKeys()
        return .redraw
      default: continue
      }
    }
    var watched = [
      pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0),
    ]
    let (seconds, attoseconds) = timeout.components
    poll(&watched, 2, Int32(min(seconds, 3600) * 1000 + attoseconds / 1_000_000_000_000_000))
    guard watched[1].revents != 0 else { return .idle }
    guard let bytes = terminal.read() else { return .hangup }
    let typed = String(decoding: bytes, as: UTF8.self)
    if let moving = Self.movingKeys[typed] { return moving }
    // Other keys that send a sequence are no keys here; plain ones may come faster than they are read.
    guard let first = typed.first, first != "\u{1B}" || typed.count == 1 else { return .idle }
    keysAhead += typed.dropFirst()
    return .key(first)
  }

  /// What xterm and all that follow it send, in both modes of the cursor keys.
  private static let movingKeys: [String: KeyEvent] = [
    "\u{1B}[A": .up, "\u{1B}OA": .up, "\u{1B}[B": .down, "\u{1B}OB": .down,
    "\u{1B}[C": .right, "\u{1B}OC": .right, "\u{1B}[D": .left, "\u{1B}OD": .left,
    "\u{1B}[5~": .pageUp, "\u{1B}[6~": .pageDown,
  ]
}
