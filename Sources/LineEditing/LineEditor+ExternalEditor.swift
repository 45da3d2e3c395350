// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline
import Glibc

extension LineEditor {
  /// Gives the terminal to the user's editor; `next(timeout:)` goes on meanwhile.
  func openExternalEditor() -> EditorEvent? {
    terminal.write(display.erase())
    editing_release_terminal()
    if let editor = ExternalEditor(text: currentText, input: terminal.input) {
      phase = .editingExternally(editor)
      return nil
    }
    returnFromExternalEditor()
    return .externalEditorFailed
  }

  /// Takes text and terminal back when the editor has ended.
  func followExternalEditor() -> EditorEvent? {
    guard case .editingExternally(let editor) = phase else { return nil }
    switch editor.progress() {
    case .running:
      return nil
    case .stopped:
      raise(SIGSTOP)
      editor.resume()
      return nil
    case .ended(let text):
      phase = .editing
      if let text { replace(text) }
      returnFromExternalEditor()
      return text == nil ? .externalEditorFailed : .newLine
    }
  }

  private func returnFromExternalEditor() {
    editing_reclaim_terminal()
    needsPaint = true
  }
}
