// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import InterviewModel
import Reporting
import ReviewServer
import TranscriptStorage

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Look at sessions, topics and progress in a browser on this machine.",
    discussion: """
      Prints the address to open, and serves until Ctrl-C. Nothing is sent to any other machine, and \
      nothing is changed.
      """)

  @Option(help: "The port of 127.0.0.1, up to 65535; otherwise a free one.") var port: UInt16 = 0
  @OptionGroup var transcripts: TranscriptSource
  @OptionGroup var source: BankSource
  @OptionGroup var speech: SpeechOptions

  mutating func run() throws {
    let surroundings = Surroundings.current()
    let language = speech.language(surroundings)
    let store = try transcripts.open(.readOnly, surroundings, in: language)
    // Whatever thread is made later inherits this: the signals wait for `sigwait`.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)

    let bank = bank(surroundings)
    let latest = try? store.sessionPage(.newest, limit: 1).sessions.first?.options.language
    let source = ReviewSource(
      store: store, bank: bank, language: speech.language ?? latest ?? language,
      localText: \.localText,
      review: { (stored) throws(StorageError) in try SessionReview(stored, from: store) },
      progress: { () throws(StorageError) in try store.progressSummary(bank: bank, at: .now()) },
      regrade: { (told) throws(StorageError) in
        try Regrading(store: store, bank: bank).run(apply: false, told: told)
      })
    let server = try listen(source, in: language)
    try StandardOutput.line(server.address)
    StandardError.line(Phrase.page(.serving).text(in: language))
    let pages = Task { await server.run() }
    var signal: Int32 = 0
    sigwait(&signals, &signal)
    pages.cancel()
    throw ExitCode(128 + signal)
  }

  private func listen(
    _ source: ReviewSource, in language: Language
  ) throws(CommandFailure) -> ReviewServer {
    do throws(ReviewServer.Failure) {
      return try ReviewServer(source, port: port)
    } catch {
      let phrase: Phrase.Page
      switch error {
      case .portInUse(let port): phrase = .portInUse(port)
      case .portNotPermitted(let port): phrase = .portNotPermitted(port)
      case .cannotListen(let port, let code):
        phrase = .cannotListen(port: port, why: String(cString: strerror(code)))
      }
      throw CommandFailure(.unavailable, Phrase.page(phrase).text(in: language))
    }
  }

  /// The bank; transcripts can be read without one, too.
  private func bank(_ surroundings: Surroundings) -> Bank {
    do throws(CommandFailure) {
      return try source.load(surroundings)
    } catch {
      StandardError.line(error.description)
      return Bank()
    }
  }
}
