// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import InterviewModel
import TranscriptStorage

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the transcripts to a file, consistently, even while an interview runs.")

  @Argument(help: "The file to write.") var destination: String
  @Flag(help: "Overwrite the file when it is there.") var force = false
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    do throws(StorageError) {
      try store.backup(to: destination, force: force)
    } catch {
      throw CommandFailure(error, in: language)
    }
  }
}
