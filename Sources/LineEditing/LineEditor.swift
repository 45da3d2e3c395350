// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline
import Glibc

/// Edits an answer of many lines on the terminal, with GNU readline's keys and the user's
/// `~/.inputrc` (`$if Viva`), while the caller's loop keeps the clock:
///
///     editor.begin(status: "2:00", prompt: "> ", initialText: draft)
///     while true {
///       switch editor.next(timeout: .milliseconds(250)) { … }
///     }
///
/// Return begins a line; a line of a lone `.`, or Ctrl-D on an empty last line, submits; a single
/// line that begins with `:` is a command. There is one editor a process. Not for use from two
/// threads at once.
public final class LineEditor {
  /// The most bytes of UTF-8 that an answer may have.
  public static let textLimit = 65_536

  enum Phase {
    case resting
    case editing
    case editingExternally(ExternalEditor)
    /// A signal or the end of the terminal took the editor off the screen; the text is still here.
    case departed
  }

  let terminal = Terminal()
  var phase = Phase.resting
  var display: any AnswerDisplay
  var needsPaint = false
  var inputIsOpen = true
  var hangupIsTold = false
  var fullIsTold = false
  var queued: [EditorEvent] = []
  /// Keys that have come and not been asked for yet.
  var keysAhead: [Character] = []
  /// Read, but not yet typed.
  var waiting: ArraySlice<UInt8> = []
  var characters = CharacterStream()
  var paste: BracketedPaste?
  /// The rest of a paste whose answer is over.
  var dropsPaste = false
  /// The column that moving up and down keeps to.
  var goalColumn: Int?
  let signalDescriptor: Int32
  private var status = ""
  /// The mode of the terminal before single keys counted.
  var ordinaryMode: termios?

  /// Takes over the terminal's signals; `commands` are what Tab completes, with their colons.
  public init(commands: [String]) throws(LineEditorError) {
    guard terminal.isInteractive else { throw .noTerminal }
    guard editing_prepare(terminal.output, LineEditor.textLimit) else { throw .alreadyInUse }
    display = terminal.movesCursor ? AnswerBlock() : AnswerLine()
    signalDescriptor = signals_note()
    let names = commands.map { strdup($0) }
    defer { names.forEach { free($0) } }
    editing_set_commands(names.map { UnsafePointer($0) }, names.count)
  }

  deinit { end() }

  /// False when a status can't be redrawn above the text: use `printAbove(_:)` for warnings.
  public var showsStatus: Bool { terminal.movesCursor && terminal.size.columns >= 20 }

  /// Shows an empty answer, or one that holds `initialText`, and takes the terminal. `status` and
  /// `prompt` are one line each and may hold colours (`ESC[…m`).
  public func begin(status: String, prompt: String, initialText: String = "") {
    if case .resting = phase {} else { _ = takeText() }
    self.status = status
    phase = .editing
    fullIsTold = false
    goalColumn = nil
    editing_install(prompt)
    insert(Array(initialText.utf8))
    needsPaint = true
    paint()
  }

  /// Shows another status; what is typed, and the cursor, stay as they are.
  public func updateStatus(_ status: String) {
    self.status = status
    needsPaint = true
    if waiting.isEmpty { paint() }
  }

  /// Prints whole lines above the answer, or as they are when no answer is being typed.
  public func printAbove(_ text: String) {
    switch phase {
    case .editing: terminal.write(display.printAbove(text, scene))
    case .editingExternally: break
    case .resting, .departed:
      terminal.write(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\r\n") + "\r\n")
    }
  }

  /// What is typed so far; empty when no answer is being typed.
  public var currentText: String {
    if case .resting = phase { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Ends the answer, as when its time is over: restores the terminal, leaves the text on the
  /// screen, and returns it without a character that is only half there.
  public func takeText() -> String {
    if case .editing = phase, answerLength == nil { typeWhatWaits() }
    if case .editingExternally(let editor) = phase {
      if let text = editor.stop() { replace(text) }
      phase = .editing
    }
    if case .resting = phase { return "" }
    let text = String(decoding: bytes.prefix(answerLength ?? bytes.count), as: UTF8.self)
    close(showing: text)
    return text
  }

  /// Restores the terminal and gives the signals back. The editor can't be used again.
  public func end() {
    if case .resting = phase {} else { _ = takeText() }
    signals_restore()
  }

  var scene: Scene {
    let bytes = bytes
    let before = bytes.prefix(editing_point())
    return Scene(
      status: showsStatus ? status : nil,
      prompt: String(cString: editing_prompt()),
      text: String(decoding: bytes, as: UTF8.self),
      point: String(decoding: before, as: UTF8.self).utf8.count,
      size: terminal.size)
  }

  var bytes: UnsafeBufferPointer<UInt8> {
    let text = UnsafeRawPointer(editing_text()).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: text, count: editing_length())
  }

  func paint() {
    guard case .editing = phase, needsPaint else { return }
    needsPaint = false
    terminal.write(display.paint(scene))
  }

  func insert(_ text: [UInt8]) {
    // Readline takes the text as a C string.
    let text = text.filter { $0 != 0 }
    editing_insert(text, text.count)
    needsPaint = true
  }

  func replace(_ text: String) {
    let text = Array(text.utf8)
    editing_replace(text, text.count)
    needsPaint = true
  }

  /// Ends the answer with `text` left on the screen.
  func close(showing text: String) {
    if case .departed = phase {} else { leaveScreen(showing: text) }
    editing_remove()
    phase = .resting
    characters.dropIncomplete()
    dropsPaste = paste != nil
    answerLength = nil
  }

  /// Restores the terminal but keeps the answer.
  func depart() {
    if case .editingExternally(let editor) = phase {
      if let text = editor.stop() { replace(text) }
      phase = .editing
    }
    guard case .editing = phase else { return }
    typeWhatWaits()
    guard case .editing = phase else { return }
    leaveScreen(showing: currentText)
    editing_release_terminal()
    phase = .departed
  }

  /// Where the answer ends, when a key has submitted it.
  var answerLength: Int?

  private func leaveScreen(showing text: String) {
    var last = scene
    last.text = text
    terminal.write(display.finish(last))
  }
}
