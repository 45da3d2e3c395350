// SPDX-License-Identifier: GPL-3.0-or-later

internal import ScenarioCompiler

/// A file for an author to go on from. What only its author can write is marked `TODO`.
public struct NewFile: Hashable, Sendable {
  /// Within the bank.
  public var path: String
  public var text: String

  /// The folder of a bank that schemas for editors are in; hidden, so that no compiler reads it.
  public static let schemaFolder = ".schema"

  /// `lines` follow the comment by which yaml-language-server finds the schema.
  init(_ path: String, _ kind: FileKind, _ lines: String) {
    self.path = path
    let up = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    text =
      "# yaml-language-server: $schema=\(up)\(Self.schemaFolder)/\(kind.rawValue).json\n\(lines)\n"
  }
}

/// The id that a name would make: its letters and digits in lower case, joined by hyphens; nil when
/// it has none that an id can have.
public func identifier(near name: String) -> String? {
  let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
  return words.isEmpty ? nil : words.joined(separator: "-")
}
