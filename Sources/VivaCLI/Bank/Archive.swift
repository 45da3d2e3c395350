// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Bytes written one value after the other, without names: as fast to read as memory allows.
struct ArchiveWriter {
  private var bytes: [UInt8] = []

  /// Sections that can be read each for itself: a table of their lengths and checksums with a checksum
  /// behind it, then their bytes.
  static func joining(_ sections: [ArchiveWriter]) -> [UInt8] {
    var table = ArchiveWriter()
    table.write(sections) { table, section in
      table.write(section.bytes.count)
      table.write(Int64(bitPattern: section.bytes.checksum))
    }
    table.write(Int64(bitPattern: table.bytes.checksum))
    return sections.reduce(into: table.bytes) { $0 += $1.bytes }
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

  /// Where a section lies in the whole, and the checksum of its bytes.
  struct Section {
    let range: Range<Int>
    let checksum: UInt64
  }

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: Data) { self.bytes = Array(bytes) }

  /// The sections of a whole that `ArchiveWriter.joining` made.
  static func sections(of data: Data) throws(Damage) -> [Section] {
    var head = ArchiveReader(data.prefix(8))
    let count = try head.integer()
    guard count >= 0, count <= data.count / 16 else { throw Damage() }
    let tableEnd = 8 + 16 * Int(count)
    guard data.count >= tableEnd + 8 else { throw Damage() }
    var end = ArchiveReader(data[tableEnd..<tableEnd + 8])
    var table = try ArchiveReader(
      data, Section(range: 0..<tableEnd, checksum: UInt64(bitPattern: try end.integer())))
    _ = try table.integer()
    var start = tableEnd + 8
    var sections: [Section] = []
    for _ in 0..<count {
      let length = try table.integer()
      guard length >= 0, length <= data.count - start else { throw Damage() }
      let range = start..<start + Int(length)
      sections.append(Section(range: range, checksum: UInt64(bitPattern: try table.integer())))
      start = range.upperBound
    }
    guard start == data.count else { throw Damage() }
    return sections
  }

  /// Reads one section, when its checksum is right.
  init(_ data: Data, _ section: Section) throws(Damage) {
    self.init(data[section.range])
    guard bytes.checksum == section.checksum else { throw Damage() }
  }

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
