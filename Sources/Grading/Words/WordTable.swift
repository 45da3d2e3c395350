// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers words in the order in which they come, and finds them by their bytes: a reading looks up
/// each of its words, and must not make a `String` of any.
struct WordTable: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    var length: UInt32 = 0
    /// -1: empty.
    var number: Int32 = -1
  }

  /// A power of two of them, half of them empty at least.
  private var slots: [Slot]
  /// All words, one directly after the other.
  private var bytes: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int32] = [0]

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  init(_ words: some Sequence<String>) {
    self.init()
    for word in words { insert(word) }
  }

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The number of a word, or nil when it was never inserted.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[place(of: word)].number
    return number < 0 ? nil : Int(number)
  }

  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { slots[place(of: word)].number >= 0 }

  /// The number of a word, the next one when it is new.
  @discardableResult
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    if let known = number(of: word) { return known }
    if (count + 1) * 2 > slots.count { grow() }
    let number = count
    slots[place(of: word)] = Slot(
      key: WordHash.key(word), length: UInt32(word.count), number: Int32(number))
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    return number
  }

  @discardableResult
  mutating func insert(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { insert($0) }
  }

  /// The slot of a word, or the empty one where it belongs.
  private func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let key = WordHash.key(word)
    let length = UInt32(truncatingIfNeeded: word.count)
    var place = WordHash.hash(word, key) & (slots.count - 1)
    while slots[place].number >= 0 {
      if slots[place].key == key, slots[place].length == length,
        length <= 8 || holds(word, Int(slots[place].number))
      {
        return place
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private func holds(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let start = Int(starts[number])
    for index in 8..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        let word = UnsafeBufferPointer(
          rebasing: bytes[Int(starts[number])..<Int(starts[number + 1])])
        // Only empty slots are met, or other words.
        slots[place(of: word)] = Slot(
          key: WordHash.key(word), length: UInt32(word.count), number: Int32(number))
      }
    }
  }
}

/// The hash of a word's bytes; the same on every machine, since nothing that it decides is seen.
enum WordHash {
  /// The first eight bytes; of shorter words all, so that key and length tell them apart.
  @inline(__always)
  static func key(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = word.baseAddress.map({ UnsafeRawPointer($0) }) else { return 0 }
    let count = word.count
    if count >= 8 { return load(base, at: 0) }
    if count >= 4 {
      let first = base.loadUnaligned(as: UInt32.self)
      let last = base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(first) | UInt64(last) << 32
    }
    if count >= 2 {
      let first = base.loadUnaligned(as: UInt16.self)
      let last = base.loadUnaligned(fromByteOffset: count - 2, as: UInt16.self)
      return UInt64(first) | UInt64(last) << 16
    }
    return count == 1 ? UInt64(word[0]) : 0
  }

  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Int {
    var hash = (key ^ UInt64(truncatingIfNeeded: word.count)) &* 0x9E37_79B9_7F4A_7C15
    if word.count > 8, let base = word.baseAddress.map({ UnsafeRawPointer($0) }) {
      var place = 8
      while place + 8 < word.count {
        hash = mixed(hash ^ load(base, at: place))
        place += 8
      }
      hash = mixed(hash ^ load(base, at: word.count - 8))
    }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }

  @inline(__always)
  private static func load(_ base: UnsafeRawPointer, at place: Int) -> UInt64 {
    base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}
