// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what the terminal pastes between its two marks: text only, never a key.
struct BracketedPaste {
  private static let end = Array("\u{1B}[201~".utf8)
  private static let escape: UInt8 = 0x1B
  private var held = 0
  private var afterReturn = false

  /// Text from the front of `bytes` with lines that end in a newline and without other control
  /// characters; `finished` when the closing mark came, which leaves the rest in `bytes`.
  mutating func read(_ bytes: inout ArraySlice<UInt8>) -> (text: [UInt8], finished: Bool) {
    var text: [UInt8] = []
    while let byte = bytes.first {
      if byte == Self.end[held] {
        held += 1
        bytes = bytes.dropFirst()
        if held == Self.end.count { return (text, true) }
      } else if held > 0 {
        keep(Self.end[..<held], in: &text)
        held = 0
      } else {
        let run = bytes.prefix { $0 != Self.escape }
        keep(run, in: &text)
        bytes = bytes[run.endIndex...]
      }
    }
    return (text, false)
  }

  private mutating func keep(_ run: ArraySlice<UInt8>, in text: inout [UInt8]) {
    for byte in run {
      switch byte {
      case 0x0D: text.append(0x0A)
      case 0x0A: if !afterReturn { text.append(byte) }
      case 0x09, 0x20...0x7E, 0x80...: text.append(byte)
      default: break
      }
      afterReturn = byte == 0x0D
    }
  }
}
