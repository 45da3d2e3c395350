// SPDX-License-Identifier: GPL-3.0-or-later

/// The text of a version 7 UUID (RFC 9562): 48 bits of time, then chance.
///
/// - Parameters:
///   - time: Its lower 48 bits of milliseconds come first, so that later ids sort later.
///   - random: Called twice; 74 of the 128 bits are used.
/// - Returns: 36 characters, lower case.
func uuidVersion7(at time: Timestamp, random: () -> UInt64) -> String {
  let milliseconds = UInt64(bitPattern: time.millisecondsSince1970) & 0xFFFF_FFFF_FFFF
  let high = milliseconds << 16 | 0x7000 | random() & 0x0FFF
  let low = 0x8000_0000_0000_0000 | random() & 0x3FFF_FFFF_FFFF_FFFF
  let digits = hexadecimal(high) + hexadecimal(low)
  var text: [UInt8] = []
  for (index, digit) in digits.utf8.enumerated() {
    if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
    text.append(digit)
  }
  return String(decoding: text, as: UTF8.self)
}

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
