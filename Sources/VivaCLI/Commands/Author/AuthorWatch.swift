// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel

extension Author {
  struct Watch: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "watch",
      abstract: "Check what changes in a bank at each save, and play its questions.",
      discussion: """
        Shows the first fault of the file that was saved, or what the examples of its question score. \
        p plays the question, n and b go to the next and the one before, q quits. Without a terminal, \
        each check is printed.
        """)

    @Argument(help: "A bank, or a file or folder of one.") var path: String
    @OptionGroup var speech: SpeechOptions

    mutating func run() throws {
      let surroundings = Surroundings.current()
      var watch = VivaCLI.Watch(path, surroundings, speech.language(surroundings))
      let isInteractive =
        isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && surroundings["TERM"] != "dumb"
      if isInteractive { try watch.run() } else { try watch.print() }
    }
  }
}
