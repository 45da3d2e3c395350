// SPDX-License-Identifier: GPL-3.0-or-later

extension EnglishStem {
  /// The stem of a lower-case word.
  static func of(_ word: String) -> String {
    let bytes = Array(word.utf8)
    let stem = [UInt8](unsafeUninitializedCapacity: bytes.count + greatestGrowth) { buffer, count in
      for (index, byte) in bytes.enumerated() { buffer[index] = byte }
      count = reduce(buffer, bytes.count)
    }
    return String(decoding: stem, as: UTF8.self)
  }
}
