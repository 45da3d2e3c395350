// SPDX-License-Identifier: GPL-3.0-or-later

/// Folds scalars so that the same text typed differently compares equal: compatibility forms (width,
/// ligatures, circled and mathematical letters), case, accents, traditional characters, and what is
/// invisible.
///
/// Scalar by scalar it does what NFKD, case folding and the loss of combining marks do together, so
/// composed and decomposed text fold to the same.
enum Folding {
  /// What a scalar becomes.
  enum Folded: Equatable {
    case one(UInt32)
    /// Such as ﬁ, ß, ㎡ and ½; a power such as ² becomes `^` and a digit.
    case several(ArraySlice<UInt32>)
    /// Zero-width characters, combining marks, bidi controls: matching ignores them.
    case nothing
  }

  static func fold(_ scalar: UInt32) -> Folded {
    if scalar < 0x80 {
      return .one(scalar >= 0x41 && scalar <= 0x5A ? scalar + 32 : scalar)
    }
    if scalar >= 0xAC00 && scalar <= 0xD7A3 { return hangul(scalar - 0xAC00) }
    return FoldingTable.shared.fold(scalar)
  }

  /// A syllable as the letters of which it is composed.
  private static func hangul(_ index: UInt32) -> Folded {
    let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
    let tail = index % 28
    return .several(tail == 0 ? letters[...] : (letters + [0x11A7 + tail])[...])
  }
}
