// SPDX-License-Identifier: GPL-3.0-or-later

/// An authored file as it was read: its path for messages, and its text.
public struct SourceFile: Hashable, Sendable {
  /// A question takes about 20 kB; a file of more than this many bytes is a mistake and not compiled.
  public static let greatestSize = 1 << 20

  /// Relative to the bank or as the author named it; always with `/`.
  public var path: String
  public var text: String
  /// The folder of the bank that the file belongs to. Names are unique within all banks that are
  /// compiled together, but each bank may define the same term.
  public var bank: String

  public init(path: String, text: String, bank: String = "") {
    self.path = path
    self.text = text
    self.bank = bank
  }
}

/// A position in an authored file.
public struct Place: Hashable, Comparable, Sendable {
  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (lhs: Place, rhs: Place) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}
