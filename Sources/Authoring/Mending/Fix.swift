// SPDX-License-Identifier: GPL-3.0-or-later

public import ScenarioCompiler

/// A change of one place of a file that mends a fault.
public struct Fix: Hashable, Sendable {
  /// Where `old` stands.
  public var place: Place
  public var old: String
  public var new: String

  public init(place: Place, old: String, new: String) {
    self.place = place
    self.old = old
    self.new = new
  }

  /// Where the old text stands; nil when something else stands there.
  func range(in text: String, _ lines: SourceLines) -> Range<String.Index>? {
    guard let start = lines.index(of: place) else { return nil }
    let scalars = text.unicodeScalars
    guard scalars[start...].starts(with: old.unicodeScalars),
      let end = scalars.index(
        start, offsetBy: old.unicodeScalars.count, limitedBy: scalars.endIndex)
    else { return nil }
    return start..<end
  }
}

extension SourceFile {
  /// The text with all fixes made; a fix whose old text is not there, or that meets another, is left
  /// out. Everything else stays byte for byte.
  public func mended(by fixes: some Sequence<Fix>) -> SourceFile {
    let lines = SourceLines(text)
    let edits = fixes.compactMap { fix in
      fix.range(in: text, lines).map { (range: $0, new: fix.new) }
    }
    var mended = String.UnicodeScalarView()
    var end = text.startIndex
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= end {
      mended += text.unicodeScalars[end..<edit.range.lowerBound]
      mended += edit.new.unicodeScalars
      end = edit.range.upperBound
    }
    mended += text.unicodeScalars[end...]
    var file = self
    file.text = String(mended)
    return file
  }
}
