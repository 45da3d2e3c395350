// SPDX-License-Identifier: GPL-3.0-or-later

/// What happened at the keyboard or to the process while a `LineEditor` waited.
public enum EditorEvent: Sendable, Equatable {
  /// The time that `next(timeout:)` was given has passed.
  case idle
  /// Return began a new line; a good moment to save the draft.
  case newLine
  /// The answer, without the period line that closed it. The editor has left the screen.
  case submitted(String)
  /// A `:` command without blanks around it. The editor has left the screen.
  case command(String)
  /// Ctrl-C. The text stays; what a second one means is for the caller to say.
  case interrupted
  /// Ctrl-D on an empty text. The editor has left the screen.
  case endOfInput
  /// The terminal is gone, or the process got SIGHUP. `takeText()` still has the text.
  case hangup
  /// The process got SIGTERM. The terminal is restored; `takeText()` still has the text.
  case terminated
  /// The process was stopped and goes on; the text is on the screen again.
  case resumed
  /// The terminal has another size; the text is on the screen again.
  case resized
  /// The text has reached `LineEditor.textLimit`; what was typed beyond it is gone.
  case full
  /// The external editor is missing or failed; the text is as it was before.
  case externalEditorFailed
}

/// Why there is no editor.
public enum LineEditorError: Error, Sendable, Equatable {
  /// Input or output is not a terminal.
  case noTerminal
  /// The process already has, or had, an editor; readline serves one.
  case alreadyInUse
}
