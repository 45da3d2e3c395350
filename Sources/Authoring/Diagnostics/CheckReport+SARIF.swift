// SPDX-License-Identifier: GPL-3.0-or-later

public import Reporting
internal import ScenarioCompiler

extension CheckReport {
  /// SARIF 2.1.0, which code hosts and editors read. Paths below `folder`, an absolute one, are told
  /// relative to it; `version` is that of the program.
  public func sarif(relativeTo folder: String, version: String) -> JSONText {
    let rules = Explanation.all
    let indices = Dictionary(rules.enumerated().map { ($1.kind, $0) }) { first, _ in first }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "viva", "version": .string(version),
              "rules": .array(rules.map(\.rule)),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(
            findings.map { $0.result(ruleIndex: indices[$0.diagnostic.fault.kind], folder) }),
        ]
      ],
    ]
  }
}

extension Explanation {
  fileprivate var rule: JSONText {
    [
      "id": .string(kind.rawValue),
      "shortDescription": ["text": .string(title)],
      "fullDescription": ["text": .string(why)],
      "help": ["text": .string(remedy)],
      "defaultConfiguration": ["level": .string(kind.severity.rawValue)],
    ]
  }
}

extension CheckReport.Finding {
  fileprivate func result(ruleIndex: Int?, _ folder: String) -> JSONText {
    let file = Self.location(of: diagnostic.place.file, relativeTo: folder)
    var members: [JSONText.Member] = [.init("ruleId", .string(diagnostic.fault.code))]
    if let ruleIndex { members.append(.init("ruleIndex", .integer(Int64(ruleIndex)))) }
    members += [
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", ["text": .string(diagnostic.fault.message)]),
      .init(
        "locations",
        [["physicalLocation": ["artifactLocation": file, "region": region(diagnostic.place)]]]),
    ]
    if let fix { members.append(.init("fixes", [sarif(fix, file)])) }
    return .object(members)
  }

  private func sarif(_ fix: Fix, _ file: JSONText) -> JSONText {
    [
      "description": ["text": .string("“\(fix.old)” becomes “\(fix.new)”")],
      "artifactChanges": [
        [
          "artifactLocation": file,
          "replacements": [
            [
              "deletedRegion": region(fix.place, length: fix.old.unicodeScalars.count),
              "insertedContent": ["text": .string(fix.new)],
            ]
          ],
        ]
      ],
    ]
  }

  /// Within one line; without a length it is the place alone.
  private func region(_ place: Place, length: Int? = nil) -> JSONText {
    var members: [JSONText.Member] = [
      .init("startLine", .integer(Int64(place.line))),
      .init("startColumn", .integer(Int64(place.column))),
    ]
    if let length {
      members.append(.init("endColumn", .integer(Int64(place.column + length))))
    }
    return .object(members)
  }

  private static func location(of path: String, relativeTo folder: String) -> JSONText {
    var path = path[...]
    if path.hasPrefix(folder + "/") { path = path.dropFirst(folder.count + 1) }
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    let isAbsolute = path.hasPrefix("/")
    let uri = (isAbsolute ? "file://" : "") + percentEncoded(path)
    return isAbsolute
      ? ["uri": .string(uri)] : ["uri": .string(uri), "uriBaseId": "%SRCROOT%"]
  }

  /// A colon is encoded too: before the first slash it would make a scheme of a folder's name.
  private static func percentEncoded(_ path: Substring) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += (digits.count == 1 ? "%0" : "%") + digits
      }
    }
    return encoded
  }
}
