// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import Foundation
import InterviewModel
import LineEditing
import Reporting
import ScenarioCompiler

/// The loop of an author: save, see what came of it, go on.
struct Watch {
  /// How long a change can go unseen.
  private static let interval = Duration.milliseconds(50)
  /// Where there is no terminal, lines are as long as they are.
  private static let unbounded = 4096

  private let root: String
  private let isNamed: (String) -> Bool
  private let surroundings: Surroundings
  private let language: Language
  private var bank: WatchedBank
  /// The file that is looked at.
  private var focus: String?
  private var file: WatchedFile?
  private var names: KnownNames?
  private var trouble: CommandFailure?

  /// Watches the bank around `path`, and of it shows what lies at or below `path`.
  init(_ path: String, _ surroundings: Surroundings, _ language: Language) {
    root = BankFiles.bank(around: path) ?? path
    let part = BankFiles.canonical(path)
    isNamed = { BankFiles.lies($0, in: part) }
    bank = WatchedBank(at: root)
    self.surroundings = surroundings
    self.language = language
  }

  // MARK: Without a terminal

  /// Prints what came of each change, until the process is ended.
  mutating func print() throws -> Never {
    _ = try bank.update()
    refreshSchemas()
    look(at: firstFile)
    while true {
      let began = ContinuousClock.now
      checkThrough()
      try StandardOutput.write(
        (lines(.plain, Self.unbounded, since: began) + [""]).joined(separator: "\n") + "\n")
      repeat { usleep(50_000) } while try !follow()
    }
  }

  // MARK: At a terminal

  mutating func run() throws {
    let screen = try KeyScreen(surroundings)
    defer {
      screen.close()
      screen.editor.end()
    }
    var began = ContinuousClock.now
    _ = try bank.update()
    refreshSchemas()
    look(at: firstFile)
    try screen.open()
    var isNew = true
    while true {
      if isNew {
        try draw(on: screen, since: began)
        if checkThrough() { try draw(on: screen, since: began) }
      }
      isNew = false
      switch screen.editor.nextKey(timeout: Self.interval) {
      case .key("q"): return
      case .key("n"): isNew = move(by: 1)
      case .key("b"): isNew = move(by: -1)
      case .key("p"): isNew = try play(on: screen)
      case .redraw: isNew = true
      case .interrupted: throw ExitCode(128 + SIGINT)
      case .terminated: throw ExitCode(128 + SIGTERM)
      case .hangup: throw ExitCode(128 + SIGHUP)
      case .key, .up, .down, .left, .right, .pageUp, .pageDown, .idle: break
      }
      began = .now
      if try follow() { isNew = true }
    }
  }

  private func draw(on screen: KeyScreen, since began: ContinuousClock.Instant) throws {
    let keys = (file?.question == nil ? "" : "p play · ") + "n next · b back · q quit"
    try screen.show(lines(screen.style, screen.columns, since: began), footer: keys)
  }

  private mutating func play(on screen: KeyScreen) throws -> Bool {
    guard let question = file?.question else { return false }
    screen.close()
    let practice = PracticeQuestion(question, of: bank.compilation.bank, language, screen)
    try practice.hold()
    try screen.open()
    return true
  }

  // MARK: What is looked at

  /// Takes in what has changed; true when there is something new to see.
  private mutating func follow() throws -> Bool {
    let changed: Set<String>
    do throws(CommandFailure) {
      changed = try bank.update()
      if trouble != nil {
        trouble = nil
        look(at: focus)
        return true
      }
    } catch {
      // A folder or a file may be on its way from one name to another.
      defer { trouble = error }
      return trouble == nil
    }
    if changed.isEmpty { return false }
    refreshSchemas()
    let seen = changed.filter { isNamed($0) && bank.source($0) != nil }.sorted()
    let broken = seen.first { path in
      bank.compilation.diagnostics.contains { $0.place.file == path && $0.severity == .error }
    }
    let asking = seen.first { path in
      bank.compilation.places.contains { part, place in
        if case .question = part { place.file == path } else { false }
      }
    }
    let known = focus.flatMap(bank.source)
    look(at: broken ?? asking ?? (known == nil ? firstFile : focus))
    return true
  }

  private mutating func look(at path: String?) {
    focus = path
    file = path.flatMap(bank.source).map { WatchedFile($0, in: bank.compilation) }
  }

  /// Adds what takes longer to find out; true when that is more than is shown.
  @discardableResult private mutating func checkThrough() -> Bool {
    guard let question = file?.question else { return false }
    let found = BankCheck(bank.compilation).faults(of: question)
    file?.add(found)
    return !found.isEmpty
  }

  /// The named file with the first error, else that with the first question, else any.
  private var firstFile: String? {
    let files = stations
    let broken = bank.compilation.diagnostics.first {
      $0.severity == .error && files.contains($0.place.file)
    }
    return broken?.place.file ?? files.first ?? bank.paths.first(where: isNamed)
  }

  /// The named files that hold a question or an error, in order of path.
  private var stations: [String] {
    let questions = bank.compilation.bank.questions.compactMap {
      bank.compilation.places[.question($0.id)]?.file
    }
    let broken = bank.compilation.diagnostics.filter { $0.severity == .error }.map(\.place.file)
    return Set(questions + broken).filter(isNamed).sorted()
  }

  private mutating func move(by step: Int) -> Bool {
    let stations = stations
    if stations.isEmpty { return false }
    let here = focus.flatMap { stations.firstIndex(of: $0) }
    let next = here.map { ($0 + step + stations.count) % stations.count } ?? 0
    look(at: stations[next])
    return true
  }

  /// Editors are told of new ids, and of none that is only broken for a moment.
  private mutating func refreshSchemas() {
    guard !bank.compilation.hasErrors else { return }
    let now = KnownNames(bank.compilation.bank)
    defer { names = now }
    let schemas = EditorSchemas(of: root, bank.compilation)
    if let names, names != now, schemas.areKept { try? schemas.write() }
  }

  private func lines(
    _ style: Style, _ columns: Int, since began: ContinuousClock.Instant
  ) -> [String] {
    if let trouble { return visible("\(trouble)").wrapped(to: columns) }
    let stations = stations
    let number = focus.flatMap { stations.firstIndex(of: $0) }.map {
      "\($0 + 1) of \(stations.count)"
    }
    let took = "\((ContinuousClock.now - began).inMilliseconds) ms"
    let title = [focus ?? root, number, took].compactMap { $0 }.joined(separator: " · ")
    let head = style.paint(visible(title).truncated(to: columns), .strong)
    return [head, ""] + (file?.lines(style: style, columns: columns) ?? ["nothing to check yet"])
  }
}
