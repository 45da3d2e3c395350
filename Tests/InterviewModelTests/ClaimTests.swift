// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@Suite struct ClaimTests {
  @Test func aClaimWithEveryPartIsParsed() throws {
    let claim = try Claim(
      "about(<bn>) <norm>? .. (\"sliding window\" | 滑动) ~4 num(>=1.5) & not(<conv>) ... $n^2$ !BN")
    let pattern = claim.pattern
    #expect(pattern.scope == .clause)
    #expect(pattern.subject?.term == "bn")
    #expect(pattern.subject?.isExclusive == false)
    #expect(pattern.vetoes == [.words("BN")])
    #expect(pattern.parts.count == 2)
    let first = pattern.parts[0].items
    #expect(first.map(\.isOptional) == [true, false, false])
    #expect(first.map(\.gap) == [.usual, .clause, .units(4)])
    #expect(first[0].atom == .term("norm"))
    #expect(first[2].atom == .number(.atLeast, 1.5))
    let second = pattern.parts[1].items
    #expect(second.map(\.atom).last == .formula("n^2"))
    #expect(second[1].gap == .sentence)
  }

  @Test(
    arguments: [
      ("", .empty, 0), ("<bn", .unclosed("<"), 0), ("<BN>", .badTerm("BN"), 0),
      ("(a | b", .unclosed("("), 0), ("a | b", .unexpected("|"), 2), ("a )", .unexpected(")"), 2),
      ("a & b && c", .unexpected("&"), 6), ("a &", .missingOperand, 3),
      ("a ..", .missingOperand, 4), (".. a", .unexpected(".."), 2), ("a?", .onlyOptional, 0),
      ("num(x)", .badNumber("x"), 4), ("num(<)", .badNumber("<"), 4), ("\"\"", .missingOperand, 0),
      ("\"a", .unclosed("\""), 0), ("about(bn) a", .badTerm(""), 6), ("a ~x b", .badNumber("~"), 2),
      ("池化 <", .unclosed("<"), 7), ("a . b", .unexpected("."), 2), ("()", .missingOperand, 1),
      (String(repeating: "(", count: 100), .nestedTooDeep, 16),
    ] as [(String, ClaimSyntaxError.Fault, Int)])
  func aSlipIsAnErrorWithItsPlace(_ text: String, _ fault: ClaimSyntaxError.Fault, _ offset: Int) {
    #expect {
      _ = try Claim(text)
    } throws: { error in
      let found = error as? ClaimSyntaxError
      #expect(found?.fault == fault, "\(text)")
      #expect(found?.offset == offset, "\(text)")
      return true
    }
  }

  @Test func anyTextIsParsedOrRefusedWithoutATrap() {
    let pieces = [
      "<", ">", "a", "池", "(", ")", "|", "&", "..", "...", ".", "~", "3", "?", "!", "$", "\"",
      "not(", "num(", "about(", " ", "before(", "\u{0}", "é",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      do throws(ClaimSyntaxError) {
        let claim = try Claim(text)
        #expect(!claim.pattern.parts.isEmpty)
      } catch {
        #expect((0...text.utf8.count).contains(error.offset), "\(text)")
      }
    }
  }
}
