// SPDX-License-Identifier: GPL-3.0-or-later

/// What the screen should show of an answer being typed.
struct Scene {
  /// The countdown above the text; nil where a terminal can't redraw it.
  var status: String?
  var prompt: String
  var text: String
  /// UTF-8 offset of the cursor in `text`.
  var point: Int
  var size: TerminalSize
}

/// Turns scenes into what must be written to the terminal to show them.
protocol AnswerDisplay {
  /// Shows the scene in place of the one before.
  mutating func paint(_ scene: Scene) -> String
  /// Prints whole lines and shows the scene below them.
  mutating func printAbove(_ lines: String, _ scene: Scene) -> String
  /// Leaves prompt and text on the screen, the cursor on a line of its own below.
  mutating func finish(_ scene: Scene) -> String
  /// Takes everything off the screen.
  mutating func erase() -> String
  /// Leaves the cursor below what is shown, which later scenes will not touch.
  mutating func leave() -> String
  /// Takes everything off a screen that now has another width.
  mutating func reflow(columns: Int) -> String
}
