// SPDX-License-Identifier: GPL-3.0-or-later

/// 64 bits that change when bytes do. They guard against change, not against malice.
///
/// The steps are those of FNV-1a, taken over eight bytes at a time, with a rotation that lets the high
/// bits of a word reach the low ones.
struct Checksum {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func mix(_ text: String) {
    var text = text
    text.withUTF8 { mix(UnsafeRawBufferPointer($0)) }
  }

  mutating func mix(_ stamp: FileStamp) {
    for word in [Int(stamp.size), stamp.seconds, stamp.nanoseconds] {
      mix(UInt64(truncatingIfNeeded: word))
    }
    mix(stamp.file)
  }

  mutating func mix(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    while position + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian)
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    mix(rest)
    mix(UInt64(bytes.count))
  }

  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x100_0000_01b3
    value = value << 29 | value >> 35
  }
}
