// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline
import Glibc

extension LineEditor {
  /// Waits for the next event, `timeout` at most. Between answers only signals are events, and
  /// what is typed waits for the next answer.
  public func next(timeout: Duration) -> EditorEvent {
    let deadline = ContinuousClock.now.advanced(by: timeout)
    while true {
      noteSignals()
      if queued.isEmpty, let event = followExternalEditor() ?? typeWaiting() {
        queued.append(event)
      }
      if !queued.isEmpty {
        paint()
        return queued.removeFirst()
      }
      let left = deadline - ContinuousClock.now
      if left <= .zero {
        paint()
        return .idle
      }
      // While more is on its way, as in a paste, painting would only slow it down.
      if !(isReading && terminal.hasInput) { paint() }
      wait(left)
    }
  }

  /// Types what the keyboard has sent already, up to a submission; for the moment when time is
  /// over.
  func typeWhatWaits() {
    var chunks = 0
    while isReading, chunks < 64, typeKeys() != .submit, terminal.hasInput, read() { chunks += 1 }
  }

  private var isReading: Bool {
    if case .editing = phase { return inputIsOpen }
    return false
  }

  private func wait(_ left: Duration) {
    var watched = [pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0)]
    if isReading {
      watched.append(pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0))
    }
    let (seconds, attoseconds) = left.components
    var milliseconds = min(seconds, 86_400) * 1000 + attoseconds / 1_000_000_000_000_000 + 1
    if case .editingExternally = phase { milliseconds = min(milliseconds, 50) }
    poll(&watched, nfds_t(watched.count), Int32(milliseconds))
    if watched.count > 1, watched[1].revents != 0 { _ = read() }
  }

  /// Reads once; false when the keyboard is gone, which ends the answer.
  private func read() -> Bool {
    if let bytes = terminal.read() {
      waiting += characters.append(bytes)
      return true
    }
    inputIsOpen = false
    hangUp()
    return false
  }

  private func typeWaiting() -> EditorEvent? {
    guard case .editing = phase else { return nil }
    if let event = event(of: typeKeys()) { return event }
    if editing_length() < Self.textLimit - 4 { fullIsTold = false }
    let newLine = editing_take_new_line()
    if editing_take_full(), !fullIsTold {
      fullIsTold = true
      return .full
    }
    return newLine ? .newLine : nil
  }

  /// Types what was read, up to the first key that asks for more than editing.
  private func typeKeys() -> EditingRequest {
    while !waiting.isEmpty {
      needsPaint = true
      if paste != nil {
        typePaste()
        continue
      }
      let used = waiting.withUnsafeBufferPointer { editing_type($0.baseAddress, $0.count) }
      waiting = waiting.dropFirst(used)
      let rows = Int(editing_take_row_motion())
      if rows != 0 { moveCursor(rows: rows) } else { goalColumn = nil }
      showCompletions()
      switch editing_take_request() {
      case .nothing: continue
      case .paste: paste = BracketedPaste()
      case .repaint: clearScreen()
      case .submit:
        answerLength = editing_answer_length()
        return .submit
      case let request: return request
      }
    }
    return .nothing
  }

  private func typePaste() {
    guard var reading = paste else { return }
    let (text, finished) = reading.read(&waiting)
    paste = finished ? nil : reading
    if !dropsPaste { insert(text) }
    if finished { dropsPaste = false }
  }

  private func event(of request: EditingRequest) -> EditorEvent? {
    switch request {
    case .submit:
      return .submitted(takeText())
    case .command:
      answerLength = editing_length()
      return .command(normalizedCommand(takeText()))
    case .end:
      close(showing: "")
      return .endOfInput
    case .editor:
      return openExternalEditor()
    case .nothing, .paste, .repaint:
      return nil
    }
  }

  private func clearScreen() {
    terminal.write(display.erase() + (terminal.movesCursor ? "\u{1B}[H\u{1B}[2J" : ""))
  }

  private func showCompletions() {
    guard let names = editing_take_completions() else { return }
    let list = String(cString: names).split(separator: "\n").joined(separator: "  ")
    free(names)
    printAbove(list)
  }

  private func moveCursor(rows: Int) {
    let scene = scene
    let layout = TextLayout(
      scene.text, point: scene.point, prompt: scene.prompt, columns: scene.size.columns)
    let column = goalColumn ?? layout.cursor.column
    goalColumn = column
    let row = min(max(0, layout.cursor.row + rows), layout.rows.count - 1)
    if row != layout.cursor.row { editing_set_point(layout.offset(row: row, column: column)) }
  }
}

/// A command as it is listed: an ASCII colon, no blanks around it.
private func normalizedCommand(_ typed: String) -> String {
  let colons: Set<Character> = [":", "\u{FF1A}"]
  let body = typed.drop { colons.contains($0) || $0.isWhitespace }
  let end = body.lastIndex { !$0.isWhitespace }
  return ":" + (end.map { String(body[...$0]) } ?? "")
}
