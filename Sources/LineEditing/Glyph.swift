// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline

/// How one Unicode scalar looks on the screen: never a control sequence, and with its width.
struct Glyph {
  let text: String
  /// In columns; 0 for a combining mark.
  let width: Int

  /// `column` is where it will stand; tabs depend on it.
  init(_ scalar: Unicode.Scalar, at column: Int) {
    switch scalar.value {
    case 0x09:
      width = 8 - column % 8
      text = String(repeating: " ", count: width)
    case 0x00..<0x20, 0x7F:
      width = 2
      text = "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
    case 0x80..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      text = "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
      width = text.utf8.count
    default:
      let columns = character_width(scalar.value)
      text = columns < 0 ? "\u{FFFD}" : String(scalar)
      width = columns < 0 ? 1 : Int(columns)
    }
  }
}

/// The longest beginning of `text` that fits in `columns`. Colour sequences (`ESC[…m`) take no
/// room and are closed at the end.
func fitted(_ text: String, columns: Int) -> (text: String, width: Int) {
  var shown = ""
  var width = 0
  var coloured = false
  var scalars = text.unicodeScalars[...]
  while let scalar = scalars.first {
    if let colour = colourSequence(scalars) {
      shown.unicodeScalars.append(contentsOf: colour)
      scalars = scalars[colour.endIndex...]
      coloured = true
      continue
    }
    let glyph = Glyph(scalar, at: width)
    if width + glyph.width > columns { break }
    shown += glyph.text
    width += glyph.width
    scalars.removeFirst()
  }
  return (coloured ? shown + "\u{1B}[0m" : shown, width)
}

private func colourSequence(
  _ scalars: Substring.UnicodeScalarView
) -> Substring.UnicodeScalarView? {
  guard scalars.starts(with: "\u{1B}[".unicodeScalars) else { return nil }
  let parameters = scalars.dropFirst(2)
  let end = parameters.firstIndex { !("0"..."9").contains($0) && $0 != ";" }
  guard let end, parameters[end] == "m" else { return nil }
  return scalars[...end]
}
