// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON value that prints the same bytes on every machine: keys in the order given, no spaces,
/// finite numbers in their shortest form.
///
/// Controls, bidirectional controls and other invisible characters are escaped, so that the text is
/// inert in a terminal too, and pure data for a parser.
public enum JSONText: Sendable, Equatable {
  /// A key and its value; keys are not checked for being unique.
  public struct Member: Sendable, Equatable {
    public var key: String
    public var value: JSONText

    public init(_ key: String, _ value: JSONText) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case integer(Int64)
  /// Infinities and NaN, which JSON does not have, print as `null`.
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([Member])

  /// One line, without a newline at its end.
  public var text: String {
    var output = ""
    write(to: &output)
    return output
  }

  /// JSON that somebody else has written, made inert as `text` is: what no one sees stands as an
  /// escape. Outside of strings JSON has no such characters.
  public static func inert(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0.value >= 0x7F && isUnseen($0) }) else {
      return json
    }
    var output = ""
    for scalar in json.unicodeScalars {
      if scalar.value >= 0x7F, isUnseen(scalar) {
        escape(scalar, to: &output)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  private func write(to output: inout String) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let value): output += shortest(value)
    case .string(let value): quote(value, to: &output)
    case .array(let values):
      writeList(values, between: "[", and: "]", to: &output) { $0.write(to: &$1) }
    case .object(let members):
      writeList(members, between: "{", and: "}", to: &output) { member, output in
        quote(member.key, to: &output)
        output += ":"
        member.value.write(to: &output)
      }
    }
  }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSONText...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONText)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

private func writeList<Element>(
  _ elements: [Element], between open: String, and close: String, to output: inout String,
  writing write: (Element, inout String) -> Void
) {
  output += open
  for (index, element) in elements.enumerated() {
    if index > 0 { output += "," }
    write(element, &output)
  }
  output += close
}

private func quote(_ value: String, to output: inout String) {
  output += "\""
  for scalar in value.unicodeScalars {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    default:
      if isUnseen(scalar) {
        escape(scalar, to: &output)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }
  output += "\""
}

private func escape(_ scalar: Unicode.Scalar, to output: inout String) {
  for unit in UTF16.encode(scalar) ?? Unicode.UTF16.encodedReplacementCharacter {
    let digits = String(unit, radix: 16)
    output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

private func shortest(_ value: Double) -> String {
  guard value.isFinite else { return "null" }
  let text = value.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
