// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what the terminal pastes between its two marks: text only, never a key.
struct BracketedPaste {
  private static let end = Array("\u{1B}[201~".utf8)
  private var held: [UInt8] = []
  private var afterReturn = false

  /// Text from the front of `bytes` with lines that end in a newline and without other control
  /// characters; `finished` when the closing mark came, which leaves the rest in `bytes`.
  mutating func read(_ bytes: inout ArraySlice<UInt8>) -> (text: [UInt8], finished: Bool) {
    var text: [UInt8] = []
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == Self.end[held.count] {
        held.append(byte)
        if held.count == Self.end.count {
          bytes = bytes[(index + 1)...]
          return (text, true)
        }
        continue
      }
      for earlier in held { keep(earlier, in: &text) }
      held = byte == Self.end[0] ? [byte] : []
      if held.isEmpty { keep(byte, in: &text) }
    }
    bytes = []
    return (text, false)
  }

  private mutating func keep(_ byte: UInt8, in text: inout [UInt8]) {
    let newline = UInt8(ascii: "\n")
    switch byte {
    case UInt8(ascii: "\r"): text.append(newline)
    case newline: if !afterReturn { text.append(newline) }
    case UInt8(ascii: "\t"), 0x20...0x7E, 0x80...: text.append(byte)
    default: break
    }
    afterReturn = byte == UInt8(ascii: "\r")
  }
}
