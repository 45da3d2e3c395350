// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands between the braces of a GIFT question.
struct GIFTAnswers {
  var right: [String] = []
  /// Wrong choices and remarks to answers.
  var notes: [String] = []
  var hadWeights = false
  var hadTolerance = false

  init(_ block: ArraySlice<Unicode.Scalar>, text: (ArraySlice<Unicode.Scalar>) -> String) {
    var block = block
    var general: String?
    if let mark = GIFTText.index(of: "####", in: block) {
      general = text(block[(mark + 4)...])
      block = block[..<mark]
    }
    let whole = text(block)
    if whole.isEmpty {
      // An essay: what is said to everybody afterwards is the model answer.
      if let general, !general.isEmpty { right = [general] }
      return
    }
    if let general, !general.isEmpty { notes.append(general) }
    let truth = GIFTText.index(of: "#", in: block).map { block[..<$0] } ?? block
    switch text(truth).uppercased() {
    case "T", "TRUE": right = ["True."]
    case "F", "FALSE": right = ["False."]
    default:
      if block.first(where: { !$0.properties.isWhitespace }) == "#" {
        readNumbers(block, text: text)
      } else {
        readChoices(block, text: text)
      }
      return
    }
    if truth.endIndex < block.endIndex {
      notes += Self.parts(of: block[(truth.endIndex + 1)...], at: "#", text: text)
    }
  }

  private mutating func readNumbers(
    _ block: ArraySlice<Unicode.Scalar>, text: (ArraySlice<Unicode.Scalar>) -> String
  ) {
    let numbers = block.drop { $0.properties.isWhitespace }.dropFirst()
    let choices = Self.choices(of: numbers)
    let right = choices.isEmpty ? [numbers] : choices.filter { $0.mark == "=" }.map(\.body)
    for choice in right {
      let body = withoutWeight(choice)
      let value = GIFTText.index(of: "#", in: body).map { body[..<$0] } ?? body
      if let colon = GIFTText.index(of: ":", in: value) {
        hadTolerance = true
        self.right.append(text(value[..<colon]))
      } else {
        self.right.append(text(value))
      }
    }
  }

  private mutating func readChoices(
    _ block: ArraySlice<Unicode.Scalar>, text: (ArraySlice<Unicode.Scalar>) -> String
  ) {
    let choices = Self.choices(of: block)
    for (mark, body) in choices {
      let isPositive = !body.starts(with: "%-".unicodeScalars)
      let hasWeight = body.first == "%"
      let body = withoutWeight(body)
      let end = GIFTText.index(of: "#", in: body) ?? body.endIndex
      let answer = text(body[..<end])
      // With several right choices each is marked ~ and has a share of the mark.
      if mark == "=" || (hasWeight && isPositive && !choices.contains { $0.mark == "=" }) {
        right.append(answer)
      } else if !answer.isEmpty {
        notes.append("Not: " + answer)
      }
      if end < body.endIndex {
        notes += Self.parts(of: body[(end + 1)...], at: "#", text: text).map {
          answer + " – " + $0
        }
      }
    }
    if choices.isEmpty { right = [text(block)] }
  }

  private mutating func withoutWeight(
    _ body: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    guard body.first == "%", let end = body.dropFirst().firstIndex(of: "%") else { return body }
    hadWeights = true
    return body[(end + 1)...]
  }

  /// The pieces that begin with an unescaped `=` or `~`.
  private static func choices(
    of block: ArraySlice<Unicode.Scalar>
  ) -> [(mark: Unicode.Scalar, body: ArraySlice<Unicode.Scalar>)] {
    var starts: [Int] = []
    var index = block.startIndex
    while index < block.endIndex {
      if block[index] == "\\" {
        index += 2
        continue
      }
      if block[index] == "=" || block[index] == "~" { starts.append(index) }
      index += 1
    }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : block.endIndex
      return (block[start], block[(start + 1)..<end])
    }
  }

  private static func parts(
    of block: ArraySlice<Unicode.Scalar>, at mark: String,
    text: (ArraySlice<Unicode.Scalar>) -> String
  ) -> [String] {
    var parts: [String] = []
    var rest = block
    while let end = GIFTText.index(of: mark, in: rest) {
      parts.append(text(rest[..<end]))
      rest = rest[(end + 1)...]
    }
    return (parts + [text(rest)]).filter { !$0.isEmpty }
  }
}
