// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// The user's own editor, running on the answer in a private file.
final class ExternalEditor {
  enum Progress: Equatable {
    case running
    /// Stopped by Ctrl-Z.
    case stopped
    /// Ended; the text, or nil when the editor failed.
    case ended(String?)
  }

  private let path: String
  private let process: pid_t
  private var modes = termios()
  private let input: Int32
  private var hasLeft = false

  /// Starts `$VISUAL`, `$EDITOR` or `vi` on `text`; nil when the file or process can't be made.
  /// `input` is the terminal, in the modes that the editor should find and that it gets back.
  init?(text: String, input: Int32) {
    self.input = input
    let folder = Self.environment("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/viva-answer-XXXXXX.txt".utf8CString)
    let file = mkstemps(&template, 4)
    guard file >= 0 else { return nil }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    var content = text.isEmpty ? "" : text + "\n"
    let written = content.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
    close(file)

    let editor = Self.environment("VISUAL") ?? Self.environment("EDITOR") ?? "vi"
    let arguments = ["/bin/sh", "-c", "exec \(editor) \"$@\"", editor, path]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    pointers.append(nil)
    var process: pid_t = 0
    // Before the editor runs, which may be at once.
    tcgetattr(input, &modes)
    guard written, posix_spawn(&process, "/bin/sh", nil, nil, pointers, environ) == 0 else {
      unlink(path)
      return nil
    }
    self.process = process
  }

  deinit {
    if !hasLeft { _ = stop() }
  }

  /// How far the editor is; never waits.
  func progress() -> Progress {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG | WUNTRACED) == process else { return .running }
    if status & 0xFF == 0x7F { return .stopped }
    let text = status == 0 ? content() : nil
    leave()
    return .ended(text)
  }

  /// Lets an editor that was stopped go on.
  func resume() { kill(process, SIGCONT) }

  /// Ends the editor; the text as it was last saved.
  func stop() -> String? {
    kill(process, SIGCONT)
    kill(process, SIGTERM)
    var hasEnded = false
    for _ in 0..<50 where !hasEnded {
      hasEnded = waitpid(process, nil, WNOHANG) == process
      if !hasEnded { usleep(10_000) }
    }
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    let text = content()
    leave()
    return text
  }

  /// Removes the file and gives the terminal back in the modes that the editor found.
  private func leave() {
    hasLeft = true
    unlink(path)
    tcsetattr(input, TCSADRAIN, &modes)
  }

  private func content() -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= 4 * LineEditor.textLimit {
      let count = read(file, &chunk, chunk.count)
      if count <= 0 { break }
      bytes += chunk.prefix(count)
    }
    // As from a paste: lines end in a newline, and there are no other control characters.
    var paste = BracketedPaste()
    var rest = bytes[...]
    var text: [UInt8] = []
    while !rest.isEmpty { text += paste.read(&rest).text }
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
