// SPDX-License-Identifier: GPL-3.0-or-later

/// The same as `decode` for most Chinese characters, nil for all else.
@inline(__always)
func decodeCharacter(
  _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
) -> (UInt32, Int)? {
  let first = bytes[position]
  guard first >= 0xE4, first <= 0xE9, position + 2 < bytes.count else { return nil }
  let (second, third) = (bytes[position + 1], bytes[position + 2])
  guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
  let high = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6
  return (high | UInt32(third & 0x3F), 3)
}

/// The scalar at a position of valid UTF-8, and its length in bytes. A cut or damaged sequence
/// gives U+FFFD and one byte, so that reading always moves on.
func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (UInt32, Int) {
  let first = UInt32(bytes[position])
  if first < 0x80 { return (first, 1) }
  let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard first >= 0xC2, first < 0xF5, position + length <= bytes.count else { return (0xFFFD, 1) }
  var scalar = first & (0x7F >> UInt32(length))
  for offset in 1..<length {
    let byte = UInt32(bytes[position + offset])
    guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    scalar = scalar << 6 | byte & 0x3F
  }
  return (scalar, length)
}
