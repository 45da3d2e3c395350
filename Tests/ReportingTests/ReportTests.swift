// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import Reporting

@Suite("Reports of a session")
struct ReportTests {
  @Test("Golden reports", arguments: Language.allCases)
  func golden(language: Language) throws {
    let code = language.rawValue
    for (name, session) in [("review", review), ("review-hostile", hostileReview)] {
      let report = SessionReport(session, language: language)
      try expectGolden(report.text(), "\(name)-\(code).txt")
      try expectGolden(report.markdown, "\(name)-\(code).md")
      try expectGolden(report.html, "\(name)-\(code).html")
    }
  }

  @Test("No line is wider than the terminal, no control reaches it", arguments: Language.allCases)
  func terminal(language: Language) {
    var chance = Chance(state: 40)
    for round in 0..<40 {
      let session = chance.review(questions: round % 5)
      let columns = [80, 60, 40][round % 3]
      let report = SessionReport(session, language: language)
      let text = report.text(columns: columns)
      #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= columns })
      #expect(visible(text) == text)
      #expect(report.text(style: .ansi, columns: columns).withoutColour == text)
    }
  }

  @Test("Each sign stands where it belongs, with the candidate's words")
  func question() throws {
    let report = try #require(QuestionReport(number: 1, in: review, language: .zh))
    let text = report.text(columns: 100)
    #expect(text.contains("✓ 前层参数不断更新，后面每层输入的分布跟着变化，BN 就是针对它提出的。\n    你说：「每层输入的分布一直在变」"))
    #expect(text.contains("✓ γ 和 β 可学习，恢复被归一化拿走的表达能力。\n    追问 2 里你说：「γ 和 β 是学出来的」 … 「恢复表达能力」"))
    #expect(text.contains("◐ 训练时用当前 mini-batch 的均值和方差做归一化。\n    你说：「batch 的均值和方差」"))
    #expect(text.contains("✗ 一般放在卷积或全连接之后、激活函数之前。\n"))
    #expect(text.contains("⚠ 其实：推理时用训练中累积的移动平均。\n    你说：「推理的时候也用当前 batch 的统计量」"))
    #expect(text.contains("追问：你没有提到「γ 和 β 可学习，恢复被归一化拿走的表达能力」。"))
    #expect(QuestionReport(number: 4, in: review, language: .zh) == nil)
  }

  @Test("A point said wrong and then right is both")
  func setRight() {
    let wrong = Assessment(
      score: 0,
      criteria: [
        CriterionAssessment(
          id: "placement", verdict: .contradicted, credit: 0,
          evidence: [Evidence(start: 0, end: 3, text: "放在激活之后")])
      ])
    let right = Assessment(
      score: 1, criteria: [CriterionAssessment(id: "placement", verdict: .earned, credit: 1)])
    let rubric = Rubric(criteria: [batchNorm.rubric.criteria[3]])
    #expect(pointFindings([wrong], rubric: rubric).map(\.mark) == [.wrong])
    #expect(pointFindings([wrong, right], rubric: rubric).map(\.mark) == [.earned, .wrong])
    #expect(pointFindings([nil, nil], rubric: rubric).map(\.mark) == [.missed])
  }

  @Test("Fault 53: nothing in a page is markup but what Viva wrote")
  func page() throws {
    var chance = Chance(state: 53)
    let allowed: Set<Substring> = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "strong",
      "small", "blockquote", "mark", "ul", "li", "b", "span", "table", "thead", "tbody", "tr", "th",
      "td", "meter",
    ]
    for session in [hostileReview] + (0..<20).map({ _ in chance.review(questions: 3) }) {
      let html = SessionReport(session, language: .zh).html
      for tag in html.matches(of: /<\/?([A-Za-z][^\s>]*)([^>]*)>/) {
        #expect(allowed.contains(tag.output.1))
        #expect(!tag.output.2.contains(/\bon\w+\s*=/) && !tag.output.2.contains("href"))
      }
      #expect(html.matches(of: /</).count == html.matches(of: /<[\/!A-Za-z]/).count)
    }
  }

  @Test("The page's policy allows its own style sheet and nothing else")
  func policy() throws {
    let html = SessionReport(review, language: .en).html
    let sheet = try #require(html.firstMatch(of: /(?s)<style>(.*)<\/style>/)).output.1
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(sheet.utf8))
    try input.fileHandleForWriting.close()
    let digits = try #require(try output.fileHandleForReading.readToEnd()).prefix(64)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(String(decoding: digits.dropFirst($0).prefix(2), as: UTF8.self), radix: 16)
    }
    let digest = "sha256-" + Data(bytes).base64EncodedString()
    let policy = try #require(html.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
    #expect(
      String(policy.output.1)
        == "default-src 'none'; style-src '\(digest)'; base-uri 'none'; form-action 'none'")
  }

  @Test("Fault 54: Markdown takes an answer for text")
  func markdown() throws {
    let markdown = SessionReport(hostileReview, language: .zh).markdown
    let lines = markdown.split(separator: "\n")
    #expect(lines.contains("> \\# 一"))
    #expect(lines.contains("> 1\\. 二"))
    #expect(lines.contains("> &nbsp;&nbsp;&nbsp;&nbsp;三"))
    #expect(lines.contains("> \\*\\*\\*"))
    #expect(lines.contains("> \\$x\\$ !\\[a\\](b) ⟨U+009B⟩31m"))
    #expect(markdown.contains("\\[链接\\](javascript:alert(1))"))
    #expect(!markdown.contains("<script"))
    let rows = lines.filter { $0.hasPrefix("|") }
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.replacing("\\|", with: "").filter { $0 == "|" }.count == 5 })
  }

  @Test("An answer is marked where its evidence lies, and is never changed")
  func marked() {
    let answer = "用 batch 的均值"
    let assessment = Assessment(
      score: 1,
      criteria: [
        CriterionAssessment(
          id: "a", verdict: .earned, credit: 1,
          evidence: [
            Evidence(start: 4, end: 9, text: "batch"), Evidence(start: -9, end: 2, text: ""),
          ]),
        CriterionAssessment(
          id: "b", verdict: .contradicted, credit: 0,
          evidence: [Evidence(start: 8, end: 13, text: "h 的")]),
        CriterionAssessment(
          id: "c", verdict: .partly, credit: 0.5,
          evidence: [Evidence(start: 0, end: 999, text: "")]),
      ])
    #expect(
      markedAnswer(answer, assessment) == [
        Span("用", .found(.earned)), Span(" ", .found(.partly)), Span("batc", .found(.earned)),
        Span("h 的", .found(.wrong)), Span("均值", .found(.partly)),
      ])
    var chance = Chance(state: 1)
    for _ in 0..<50 {
      for turn in chance.review(questions: 2).turns {
        #expect(markedAnswer(turn.answer, turn.assessment).map(\.text).joined() == turn.answer)
      }
    }
  }
}

@Suite("Feedback on one answer")
struct AssessmentReportTests {
  @Test("Golden texts", arguments: Language.allCases)
  func golden(language: Language) throws {
    let assessment = try #require(review.turns[0].assessment)
    let report = AssessmentReport(assessment, question: batchNorm, language: language)
    try expectGolden(report.text(), "assessment-\(language.rawValue).txt")
  }

  @Test("Before a follow-up nothing is given away")
  func keepsTheRest() throws {
    let report = try #require(
      AssessmentReport(
        feedbackOn: review.turns[0], question: batchNorm, language: .en, followUpComesNext: true))
    let text = report.text(columns: 100)
    #expect(text.contains("41 points, 1 of 4 points made"))
    #expect(text.contains("✓ As earlier layers are updated"))
    #expect(text.contains("3 points still to make."))
    #expect(!text.contains("✗") && !text.contains("⚠") && !text.contains("◐"))
    #expect(!text.contains("γ") && !text.contains("running averages"))
  }

  @Test("After a follow-up its own point is told, and what it brought")
  func followUp() throws {
    var turn = review.turns[2]
    let report = try #require(
      AssessmentReport(
        feedbackOn: turn, question: batchNorm, language: .en, followUpComesNext: false))
    #expect(report.text(columns: 100).contains("✓ Learnable γ and β restore"))
    #expect(!report.text().contains("✗"))
    turn.prompt.kind = .probe("placement")
    let other = try #require(
      AssessmentReport(
        feedbackOn: turn, question: batchNorm, language: .en, followUpComesNext: false))
    #expect(other.text(columns: 100).contains("✗ It usually stands after the convolution"))
  }

  @Test("A turn without an assessment has no feedback")
  func nothing() {
    #expect(
      AssessmentReport(
        feedbackOn: review.turns[3], question: dropout, language: .en, followUpComesNext: false)
        == nil)
  }
}
