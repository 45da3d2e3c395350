// SPDX-License-Identifier: GPL-3.0-or-later

/// The head of an HTTP/1 request (RFC 9112), taken apart.
struct Request: Equatable, Sendable {
  /// What a request may be at the most, in bytes, up to the empty line; browsers stay below 4 KiB.
  static let headLimit = 16_384
  /// The same for its target.
  static let targetLimit = 4096

  enum Fault: Error, Equatable {
    case malformed
    case targetTooLong
    case unknownVersion
  }

  var method: String
  /// The parts of the path between its slashes, decoded; the last is empty when it ends with one.
  var path: [String]
  /// Of a name that comes twice the first value counts.
  var query: [String: String]
  /// By their names in lower case.
  var headers: [String: [String]]

  /// Takes apart everything before the empty line.
  init(head: some Collection<UInt8>) throws(Fault) {
    let text = String(decoding: head, as: UTF8.self)
    // Carriage return and line feed are one character to Swift.
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
    guard let start = lines.popFirst() else { throw .malformed }
    let words = start.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].utf8.allSatisfy(\.isTokenByte) else {
      throw .malformed
    }
    if words[1].utf8.count > Self.targetLimit { throw .targetTooLong }
    guard words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else { throw .unknownVersion }
    method = String(words[0])
    (path, query) = try Self.target(words[1])
    headers = [:]
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
        line[..<colon].utf8.allSatisfy(\.isTokenByte)
      else { throw .malformed }
      let value = line[line.index(after: colon)...]
      guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 || $0 == "\t" }) else {
        throw .malformed
      }
      headers[line[..<colon].lowercased(), default: []].append(value.trimmingBlanks)
    }
  }

  /// The value of a header that may come only once; nil when it is missing.
  ///
  /// - Throws: `malformed` when it came twice: who reads the first and who reads the last would not
  ///   see the same request.
  func only(_ name: String) throws(Fault) -> String? {
    guard let values = headers[name] else { return nil }
    if values.count > 1 { throw .malformed }
    return values.first
  }

  private static func target(
    _ target: Substring
  ) throws(Fault) -> (path: [String], query: [String: String]) {
    guard target.first == "/", target.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw .malformed
    }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path: [String] = []
    for part in parts[0].dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let decoded = decoded(part) else { throw .malformed }
      path.append(decoded)
    }
    var query: [String: String] = [:]
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      // Forms send blanks as plus signs.
      let words = halves.map { decoded(Substring($0.map { $0 == "+" ? " " : $0 })) }
      guard let name = words[0], let value = words.count > 1 ? words[1] : "" else {
        throw .malformed
      }
      if query[name] == nil { query[name] = value }
    }
    return (path, query)
  }

  /// Without percent signs; nil when one of them stands for nothing.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      guard digits.count == 2 else { return nil }
      bytes.append(UInt8(digits[0] << 4 | digits[1]))
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A name as one part of a link's path, whatever is in it.
func pathPart(_ name: String) -> String {
  name.utf8.map { byte in
    if byte.isUnreserved { return String(UnicodeScalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }.joined()
}

extension UInt8 {
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  fileprivate var isTokenByte: Bool { isUnreserved || "!#$%&'*+^`|".utf8.contains(self) }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    var text = self
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
