// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes written one value after the other, without names: as fast to read as memory allows.
struct ArchiveWriter {
  private var bytes: [UInt8] = []

  /// What was written, with a checksum behind it.
  var checkedBytes: [UInt8] {
    var whole = self
    whole.write(Int64(bitPattern: bytes.checksum))
    return whole.bytes
  }

  mutating func write(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Int) { write(Int64(number)) }
  mutating func write(_ number: Double) { write(Int64(bitPattern: number.bitPattern)) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write<Element>(
    _ elements: [Element], _ each: (inout ArchiveWriter, Element) -> Void
  ) {
    write(elements.count)
    for element in elements { each(&self, element) }
  }
}

/// Reads what an `ArchiveWriter` wrote; damaged bytes are an error, never a trap.
struct ArchiveReader {
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var position = 0

  /// Reads the bytes before the checksum, when that is right.
  init(checked bytes: [UInt8]) throws(Damage) {
    guard bytes.count >= 8 else { throw Damage() }
    self.bytes = Array(bytes[..<(bytes.count - 8)])
    var end = ArchiveReader(unchecked: Array(bytes.suffix(8)))
    let checksum = UInt64(bitPattern: try end.integer())
    guard checksum == self.bytes.checksum else { throw Damage() }
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func integer() throws(Damage) -> Int64 {
    guard bytes.count - position >= 8 else { throw Damage() }
    var number: UInt64 = 0
    for offset in 0..<8 { number |= UInt64(bytes[position + offset]) << (8 * UInt64(offset)) }
    position += 8
    return Int64(bitPattern: number)
  }

  mutating func double() throws(Damage) -> Double {
    Double(bitPattern: UInt64(bitPattern: try integer()))
  }

  /// A count of things that take at least one byte each.
  mutating func count() throws(Damage) -> Int {
    let number = try integer()
    guard number >= 0, number <= bytes.count - position else { throw Damage() }
    return Int(number)
  }

  mutating func text() throws(Damage) -> String {
    let length = try count()
    defer { position += length }
    return String(decoding: bytes[position..<(position + length)], as: UTF8.self)
  }

  mutating func list<Element>(
    _ each: (inout ArchiveReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try each(&self)) }
    return elements
  }
}

extension [UInt8] {
  fileprivate var checksum: UInt64 {
    var checksum = Checksum()
    withUnsafeBytes { checksum.mix($0) }
    return checksum.value
  }
}
