// SPDX-License-Identifier: GPL-3.0-or-later

import ScenarioCompiler
import Testing

/// What is said of a file that the parser of YAML refuses is what its author did.
@Suite struct YAMLTroubleTests {
  @Test(arguments: [
    // Text that should be quoted
    ("title: {zh: 提示, en: How many keys, and how many?}", "2:21", "has “, ” in it"),
    ("title: {zh: 提示, en: Note: this}", "2:21", "has “: ” in it"),
    ("title:\n  zh: 提示\n  en: Note: this", "4:7", "has “: ” in it"),
    ("title: {zh: 提示, en: Use # of}\nrequires: []", "2:8", "“{” is not closed before line 3"),
    ("title: {zh: 提示, en: \"Note\" more}", "2:28", "must come here"),
    ("title:\n  zh: \"提示\" 是", "3:12", "behind what is closed already"),
    ("title: {zh: @提示, en: Note}", "2:13", "begins with “@”"),
    ("title:\n  zh: *提示* 是\n  en: Note", "3:7", "begins with “*”"),
    ("title: {zh: *提示, en: Note}", "2:13", "begins with “*”"),
    ("title: {zh: \"提示, en: Note}", "2:13", "never closed"),
    ("title: {zh: 提示, en: \"a\\p\"}", "2:23", "backslash"),
    // Keys
    ("title: {zh:提示, en: Note}", "2:9", "did you mean “zh: 提示”?"),
    ("title:{zh: 提示, en: Note}", "2:1", "behind a key"),
    ("title：{zh: 提示, en: Note}", "2:1", "behind a key"),
    ("title: {zh: 提示，en: Note}", "2:18", "a Chinese comma"),
    ("title: {zh: 提示, en: Note}\nrequires", "3:1", "a key without “: ”"),
    // Lines
    ("title:\n  zh: 提示\n\ten: Note", "4:1", "a tab"),
    ("title:\n  zh: 提示\n    en: Note", "4:5", "indented further"),
    ("title:\n  zh: 提示\n en: Note", "4:2", "indented differently"),
    (
      "title: {zh: 提示, en: Note}\nrequires:\n  - a\n  b: c", "5:3", "indented differently"
    ),
    ("title:\n  zh: > 提示\n  en: Note", "3:9", "the next line"),
    ("---\ntitle: {zh: 提示, en: Note}", "2:1", "a second document"),
  ])
  func sentence(text: String, place: String, part: String) throws {
    let path = "bank/normalization/topic.yaml"
    let found = compile([path: "topic: normalization\n" + text + "\n"]).diagnostics
      .filter { $0.place.file == path }.map(\.rendered)
    #expect(
      found.contains { $0.hasPrefix("\(path):\(place): error") && $0.contains(part) }, "\(found)")
  }

  @Test(
    "50: a byte order mark and CRLF change nothing, and no place", arguments: ["\r\n", "\r", "\n"])
  func lineEnds(lineEnd: String) {
    let lines = ["topic: normalization", "title:", "  zh: 归一化", "  en: ''", "requires: [x]"]
    let text = "\u{FEFF}" + lines.joined(separator: lineEnd)
    #expect(faults(in: "bank/normalization/topic.yaml", text) == ["4:7 V0206", "5:12 V0303"])
  }

  @Test("50: bytes that are not UTF-8 are no text to guess at")
  func encodings() {
    let text = "topic: normalization\n"
    let utf16 = String(decoding: [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }, as: UTF8.self)
    let gbk = text + String(decoding: [0x23, 0x20, 0xB9, 0xE9, 0xD2, 0xBB], as: UTF8.self)
    #expect(faults(in: "bank/normalization/topic.yaml", utf16) == ["1:1 V0108"])
    #expect(faults(in: "bank/normalization/topic.yaml", gbk) == ["2:3 V0108"])
  }

  @Test(
    "41: a key that stands twice is told with both places",
    arguments: [
      ("title: {zh: 一, en: One}\nrequires: []\ntitle: {zh: 一, en: One}", "4:1", "2:1"),
      ("title: {zh: 一, en: One, zh: 二}", "2:25", "2:9"),
      ("title: {zh: 一, en: One, \"zh\": 二}", "2:26", "2:9"),
      ("title:\n  zh: 一\n\n  # zh: 二\n  en: One\n  zh: 三", "7:3", "3:3"),
    ])
  func duplicateKeys(text: String, second: String, first: String) {
    let path = "bank/normalization/topic.yaml"
    let found = compile([path: "topic: normalization\n" + text]).diagnostics.map(\.rendered)
    #expect(found.contains { $0.hasPrefix("\(path):\(second): error [V0102]") }, "\(found)")
    #expect(found.contains { $0.contains("already at \(path):\(first);") }, "\(found)")
  }
}
