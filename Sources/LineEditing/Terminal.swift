// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

struct TerminalSize: Equatable {
  var columns: Int
  var rows: Int
}

/// The terminal that the process was started in.
struct Terminal {
  let input = STDIN_FILENO
  let output = STDOUT_FILENO

  var isInteractive: Bool { isatty(input) == 1 && isatty(output) == 1 }

  /// False when the terminal can only print, as TERM tells.
  var movesCursor: Bool {
    guard let name = getenv("TERM").map({ String(cString: $0) }) else { return false }
    return !name.isEmpty && name != "dumb" && name != "unknown"
  }

  /// 80×24 when the terminal doesn't know.
  var size: TerminalSize {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return TerminalSize(columns: 80, rows: 24)
    }
    return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes everything, or as much as a terminal that goes away takes.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = Glibc.write(output, Array(rest), rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno == EAGAIN {
          var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, 1000)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  /// What the keyboard sent, nil when there is no more to come, empty when there was nothing.
  func read() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(input, &bytes, bytes.count)
    if count > 0 { return Array(bytes.prefix(count)) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? [] : nil
  }

  /// True when `read()` would not wait.
  var hasInput: Bool {
    var keyboard = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&keyboard, 1, 0) > 0
  }
}
