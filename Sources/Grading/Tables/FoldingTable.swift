// SPDX-License-Identifier: GPL-3.0-or-later

/// What each scalar folds to, decoded once from `text`.
///
/// The text is a row of numbers in base 32, the least digit first; a digit is a character from `?`
/// on, and its sixth bit says that more digits follow. A record begins with the distance from the
/// end of the record before. Then comes either twice the number of further scalars that are shifted
/// by the same amount, and that amount (its sign in the lowest bit; 0 means that they vanish), or
/// twice the number of scalars that one scalar becomes, plus one, and those scalars.
struct FoldingTable {
  static let shared = FoldingTable()

  /// For each block of 256 scalars, where its cells begin; 0 for blocks without a change.
  private var blocks = [UInt16](repeating: 0, count: 0xE02)
  /// 0: unchanged. Else the scalar, or, from `severalMark` on, a place in `sequences`.
  private var cells = [UInt32](repeating: 0, count: 256)
  /// A count and so many scalars, again and again.
  private var sequences: [UInt32] = []

  private static let nothing: UInt32 = 0x7FFF_FFFF
  private static let severalMark: UInt32 = 0x8000_0000

  private init() {
    cells.reserveCapacity(256 * 140)
    var reader = NumberReader(
      text: UnsafeBufferPointer(
        start: Self.text.utf8Start, count: Self.text.utf8CodeUnitCount))
    var scalar: UInt32 = 0
    while let distance = reader.next(), let kind = reader.next() {
      scalar += distance
      if kind & 1 == 1 {
        set(scalar, Self.severalMark | UInt32(sequences.count))
        sequences.append(kind >> 1)
        for _ in 0..<(kind >> 1) { sequences.append(reader.next() ?? 0xFFFD) }
        scalar += 1
      } else {
        let shift = reader.next() ?? 0
        for _ in 0...(kind >> 1) {
          let folded = shift & 1 == 0 ? scalar &+ shift >> 1 : scalar &- shift >> 1
          set(scalar, shift == 0 ? Self.nothing : folded)
          scalar += 1
        }
      }
    }
  }

  private mutating func set(_ scalar: UInt32, _ cell: UInt32) {
    let block = Int(scalar >> 8)
    if blocks[block] == 0 {
      blocks[block] = UInt16(cells.count >> 8)
      cells.append(contentsOf: repeatElement(0, count: 256))
    }
    cells[Int(blocks[block]) << 8 | Int(scalar & 0xFF)] = cell
  }

  /// What a scalar below U+E0200 folds to when it is one scalar, else a number that is none.
  func foldOne(_ scalar: UInt32) -> UInt32 {
    let cell = cells[Int(blocks[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
    return cell == 0 ? scalar : cell
  }

  func fold(_ scalar: UInt32) -> Folding.Folded {
    let block = Int(scalar >> 8)
    guard block < blocks.count else { return .one(scalar) }
    let cell = cells[Int(blocks[block]) << 8 | Int(scalar & 0xFF)]
    if cell == 0 { return .one(scalar) }
    if cell == Self.nothing { return .nothing }
    if cell < Self.severalMark { return .one(cell) }
    let start = Int(cell & ~Self.severalMark)
    return .several(sequences[(start + 1)...(start + Int(sequences[start]))])
  }
}

private struct NumberReader {
  let text: UnsafeBufferPointer<UInt8>
  var position = 0

  /// The next number; nil at the end. Line ends and blanks count nothing.
  mutating func next() -> UInt32? {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while position < text.count {
      let byte = text[position]
      position += 1
      guard byte >= 0x3F else { continue }
      let digit = UInt32(byte - 0x3F)
      value |= (digit & 31) << shift
      if digit & 32 == 0 { return value }
      shift += 5
    }
    return nil
  }
}
