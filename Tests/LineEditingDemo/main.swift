// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import LineEditing

// Shows an editor and prints its events, one a line, as `Event text` with text as JSON. They also
// go to the file DEMO_LOG, which outlives the terminal. Ticks DEMO_TICK times a second (0: never).
// When the file DEMO_STOP exists, time is over; with DEMO_ABANDON it exits then and there. Ends with 128 + n after a signal.

let environment = ProcessInfo.processInfo.environment
let log = environment["DEMO_LOG"].flatMap { path -> FileHandle? in
  _ = FileManager.default.createFile(atPath: path, contents: nil)
  return FileHandle(forWritingAtPath: path)
}
let editor: LineEditor
do {
  editor = try LineEditor(commands: [":skip", ":hint", ":help", ":quit"])
} catch {
  print("no editor: \(error)")
  exit(69)
}

@MainActor func tell(_ event: String, _ text: String? = nil) {
  let quoted = text.map { " \"\($0.replacingOccurrences(of: "\n", with: "\\n"))\"" } ?? ""
  editor.printAbove(event + quoted)
  try? log?.write(contentsOf: Data((event + quoted + "\n").utf8))
}

let rate = Double(environment["DEMO_TICK"] ?? "0") ?? 0
let prompt = environment["DEMO_PROMPT"] ?? "> "
var ticks = 0
var lastTick = Date()
@MainActor func status() -> String { "\u{1B}[33mtick \(ticks)\u{1B}[0m" }

@MainActor func begin(_ text: String = "") {
  editor.begin(status: status(), prompt: prompt, initialText: text)
}

@MainActor func leave(_ code: Int32) -> Never {
  editor.end()
  print("left \(code)")
  exit(code)
}

begin(environment["DEMO_TEXT"] ?? "")
while true {
  switch editor.next(timeout: .milliseconds(50)) {
  case .idle:
    if let stop = environment["DEMO_STOP"], FileManager.default.fileExists(atPath: stop) {
      try? FileManager.default.removeItem(atPath: stop)
      if environment["DEMO_ABANDON"] != nil { exit(3) }
      tell("time-over", editor.takeText())
      if environment["DEMO_NEXT"] == nil { leave(0) }
      begin()
    }
  case .newLine: break
  case .submitted(let text):
    tell("submitted", text)
    begin()
  case .command(":quit"): leave(0)
  case .command(let command):
    tell("command", command)
    begin()
  case .interrupted: tell("interrupted", editor.currentText)
  case .endOfInput:
    tell("end-of-input")
    leave(0)
  case .hangup:
    tell("hangup", editor.takeText())
    leave(129)
  case .terminated:
    tell("terminated", editor.takeText())
    leave(143)
  case .resumed: tell("resumed")
  case .resized: break
  case .full: tell("full \(editor.currentText.utf8.count)")
  case .externalEditorFailed: tell("external-editor-failed")
  }
  if rate > 0, Date().timeIntervalSince(lastTick) * rate >= 1 {
    lastTick = Date()
    ticks += 1
    editor.updateStatus(status())
  }
}
