// SPDX-License-Identifier: GPL-3.0-or-later

/// What a candidate can ask for instead of answering: a line that begins with a colon.
enum SessionCommand: String, CaseIterable {
  case skip = ":skip"
  case dontKnow = ":dk"
  case hint = ":hint"
  case again = ":repeat"
  case time = ":time"
  case pause = ":pause"
  case flag = ":flag"
  case quit = ":quit"
  case help = ":help"
}
