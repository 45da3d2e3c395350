// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes from the keyboard, cut between characters: an incomplete one waits for its rest, and
/// what is no UTF-8 becomes U+FFFD.
struct CharacterStream {
  private var incomplete: [UInt8] = []
  private var missing = 0
  private var dropping = 0

  /// The whole characters among what came before and `bytes`.
  mutating func append(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var whole: [UInt8] = []
    for byte in bytes {
      let continues = byte & 0xC0 == 0x80
      if dropping > 0 {
        dropping = continues ? dropping - 1 : 0
        if continues { continue }
      }
      if missing > 0 {
        if continues {
          incomplete.append(byte)
          missing -= 1
          if missing == 0 { close(into: &whole) }
          continue
        }
        missing = 0
        close(into: &whole)
      }
      if byte < 0x80 {
        whole.append(byte)
      } else if let following = Self.following(byte) {
        incomplete = [byte]
        missing = following
      } else {
        whole += Self.replacement
      }
    }
    return whole
  }

  /// Gives up a character whose first bytes have come; its rest will be dropped.
  mutating func dropIncomplete() {
    dropping = missing
    missing = 0
    incomplete = []
  }

  private mutating func close(into whole: inout [UInt8]) {
    whole += Array(String(decoding: incomplete, as: UTF8.self).utf8)
    incomplete = []
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func following(_ byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: nil
    }
  }
}
