// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
import Foundation
public import InterviewModel

/// The language that the program speaks.
struct SpeechOptions: ParsableArguments {
  @Option(name: .long, help: "zh or en; otherwise the locale decides.")
  var language: Language?

  func language(_ surroundings: Surroundings) -> Language { language ?? surroundings.language }
}

extension Language: ExpressibleByArgument {}
extension SessionMode: ExpressibleByArgument {}

/// The width of the terminal on stdout; 80 where there is none.
func terminalColumns() -> Int { terminalSize(\.ws_col) ?? 80 }

/// The height of the terminal on stdout; 24 where there is none.
func terminalRows() -> Int { terminalSize(\.ws_row) ?? 24 }

private func terminalSize(_ extent: KeyPath<winsize, UInt16>) -> Int? {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size[keyPath: extent] > 0 else {
    return nil
  }
  return Int(size[keyPath: extent])
}
