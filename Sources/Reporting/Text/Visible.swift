// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes text from a candidate or a file inert for a terminal and for a reader's eye.
///
/// Controls, bidirectional controls, zero-width and tag characters become visible notation: `␛`,
/// `⟨U+202E⟩`. Newlines stay, and so do the joiners and selectors that belong to an emoji or to an
/// ideograph.
///
/// - Returns: Text that moves no cursor and reorders nothing; it prints as what it is.
public func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return text }
  var shown = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  var scalars = text.unicodeScalars.makeIterator()
  var pending = scalars.next()
  while let scalar = pending {
    pending = scalars.next()
    if scalar == "\r", pending == "\n" { continue }
    if scalar == "\n" || !isUnseen(scalar) || joins(scalar, after: previous, before: pending) {
      shown.append(scalar)
    } else {
      shown.append(contentsOf: notation(for: scalar).unicodeScalars)
    }
    previous = scalar
  }
  return String(shown)
}

/// Whether a scalar draws nothing of its own, or acts on what stands around it.
func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  if value < 0x7F { return value < 0x20 }
  if value < 0xAD { return value <= 0x9F }
  if (0xFFF9...0xFFFB).contains(value) || value & 0xFFFE == 0xFFFE { return true }
  if (0xFDD0...0xFDEF).contains(value) { return true }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return true
  default: return scalar.properties.isDefaultIgnorableCodePoint
  }
}

/// Whether an invisible scalar does its proper work here: it selects a variant of an emoji or an
/// ideograph, or joins two emoji to one.
private func joins(
  _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
) -> Bool {
  guard let previous else { return false }
  switch scalar.value {
  case 0xFE0E, 0xFE0F:
    return previous.properties.isEmoji
  case 0xFE00...0xFE0D, 0xE0100...0xE01EF:
    return previous.properties.isIdeographic
  case 0x200D:
    let isAfterEmoji =
      previous == "\u{FE0F}" || previous.properties.isEmojiModifier
      || previous.properties.isEmoji && !previous.isASCII
    return isAfterEmoji && next.map { $0.properties.isEmoji && !$0.isASCII } == true
  default:
    return false
  }
}

private func notation(for scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0..<0x20: return String(Character(Unicode.Scalar(0x2400 + scalar.value) ?? "␦"))
  case 0x7F: return "␡"
  default:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}
