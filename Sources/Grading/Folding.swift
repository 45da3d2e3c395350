// SPDX-License-Identifier: GPL-3.0-or-later

/// Folds scalars so that the same text typed differently compares equal: case, width, and
/// invisible characters.
enum Folding {
  /// What a scalar becomes.
  enum Folded {
    case one(UInt32)
    /// A power such as ² becomes `^` and a digit.
    case power(UInt32)
    /// Zero-width characters, combining marks, bidi controls: matching ignores them.
    case nothing
  }

  static func fold(_ scalar: UInt32) -> Folded {
    if scalar < 0x80 {
      return .one(scalar >= 0x41 && scalar <= 0x5A ? scalar + 32 : scalar)
    }
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: return .one(scalar)
    case 0xFF01...0xFF5E: return fold(scalar - 0xFEE0)
    case 0x3000, 0xA0, 0x2000...0x200A: return .one(0x20)
    case 0xB2, 0xB3: return .power(scalar - 0xB2 + 0x32)
    case 0xB9: return .power(0x31)
    case 0x2070...0x2079: return .power(scalar - 0x2070 + 0x30)
    case 0x2080...0x2089: return .one(scalar - 0x2080 + 0x30)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD, 0xE0000...0xE007F,
      0x300...0x36F, 0xFE00...0xFE0F:
      return .nothing
    case 0x2018, 0x2019, 0x2BC: return .one(0x27)
    case 0x201C, 0x201D: return .one(0x22)
    case 0x2010...0x2015, 0x2212: return .one(0x2D)
    case 0x2217, 0x22C5, 0xB7, 0x2715: return .one(0xD7)  // other multiplication signs → ×
    case 0x2192, 0x21D2, 0x27F6: return .one(0x2192)
    default:
      break
    }
    guard let value = Unicode.Scalar(scalar) else { return .one(0xFFFD) }
    let lowered = value.properties.lowercaseMapping.unicodeScalars
    return .one(lowered.first?.value ?? scalar)
  }
}
