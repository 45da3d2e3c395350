// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a line where no formula goes on, and tells which stretches can hold one: most of what people
/// type can't, and is told from formulas by its bytes alone.
struct FormulaStretches {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int
  /// A subscript may run on through any mark, so lines with one are read as a whole.
  private let isWhole: Bool
  /// What the last stretch has that formulas may need.
  private(set) var clues: FormulaClues = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.bytes = bytes
    position = line.lowerBound
    end = line.upperBound
    isWhole = line.contains { bytes[$0] == 0x5F || bytes[$0] == 0x5C }
  }

  /// The next stretch that can hold a formula; nil at the end of the line.
  mutating func next() -> Range<Int>? {
    while position < end {
      let start = position
      clues = []
      var promises = isWhole
      // A comma ends a formula unless a bracket is open.
      var mayBeInBracket = isWhole
      scan: while position < end {
        switch mark(at: position) {
        case .letter(let length):
          promises = promises || wordPromises(position, length)
          position += length
        case .harmless(let length): position += length
        case .operator:
          clues.formUnion(FormulaClues(byte: bytes[position]))
          (promises, position) = (true, position + 1)
        case .unknown:
          clues.formUnion(FormulaClues(byte: bytes[position]))
          (promises, mayBeInBracket, position) = (true, true, position + 1)
        case .comma(let length):
          position += length
          if !mayBeInBracket { break scan }
        case .stop(let length):
          position += length
          if !isWhole { break scan }
        }
      }
      position = min(position, end)
      if promises { return start..<position }
    }
    return nil
  }

  private enum Mark {
    case letter(Int), harmless(Int), comma(Int), stop(Int), `operator`
    /// A bracket, or something that might be anything.
    case unknown
  }

  private func mark(at place: Int) -> Mark {
    let byte = bytes[place]
    switch byte {
    case 0x41...0x5A, 0x61...0x7A:
      var last = place + 1
      while last < end, isLetter(bytes[last]) { last += 1 }
      return .letter(last - place)
    case 0x09, 0x20, 0x27, 0x30...0x39, 0x25, 0x26, 0x3A: return .harmless(1)
    case 0x2C: return .comma(1)
    case 0x21, 0x22, 0x3B, 0x3F: return .stop(1)
    case 0x2E: return place + 1 < end && bytes[place + 1] == 0x20 ? .stop(1) : .harmless(1)
    case 0x2A, 0x2B, 0x2D, 0x2F, 0x3D, 0x5E: return .operator
    // Chinese characters.
    case 0xE4...0xE9: return .harmless(3)
    case 0xE3 where follows(place, 0x80, 0x81), 0xE3 where follows(place, 0x80, 0x82):
      return .stop(3)
    case 0xEF where follows(place, 0xBC, 0x8C): return .comma(3)
    case 0xEF where follows(place, 0xBC, 0x9B): return .stop(3)
    // ： and “”
    case 0xEF where follows(place, 0xBC, 0x9A): return .harmless(3)
    case 0xE2 where follows(place, 0x80, 0x9C), 0xE2 where follows(place, 0x80, 0x9D):
      return .harmless(3)
    default: return .unknown
    }
  }

  private func follows(_ place: Int, _ second: UInt8, _ third: UInt8) -> Bool {
    place + 2 < end && bytes[place + 1] == second && bytes[place + 2] == third
  }

  /// Whether a run of letters can be an operand without an operator beside it, or a sign.
  private func wordPromises(_ start: Int, _ length: Int) -> Bool {
    let first = bytes[start] | 0x20
    let followsDigit = start > 0 && (0x30...0x39).contains(bytes[start - 1])
    switch length {
    case 1:
      // The article and the pronoun are none.
      let isWord = first == 0x61 || bytes[start] == 0x49
      let next = start + 1 < end ? bytes[start + 1] : 0x20
      return !isWord || followsDigit || (0x30...0x39).contains(next) || next == 0x27
    case 2...24:
      if first == 0x78, followsDigit { return true }
      if length == 3, bytes[start + 1] | 0x20 == 0x78 { return true }
      return length <= Self.longestQuantity && isQuantity(start, length)
    default: return true
    }
  }

  private func isQuantity(_ start: Int, _ length: Int) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { letters in
      for index in 0..<length { letters[index] = bytes[start + index] | 0x20 }
      return Self.quantities.contains(UnsafeBufferPointer(letters))
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static let longestQuantity = 7

  /// Words that may stand in a product without a sign.
  private static let quantities = WordTable(
    Array(FormulaNames.greekWords) + Array(FormulaNames.spelledSubscripts) + ["log", "ln", "exp"])
}
