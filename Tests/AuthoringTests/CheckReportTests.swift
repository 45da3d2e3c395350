// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import Reporting
import ScenarioCompiler
import Testing

@Suite struct CheckReportTests {
  private let hostile = "scen%: a,b\n\u{1B}[31m.yaml"

  private func report(_ path: String, _ faults: Fault...) -> CheckReport {
    CheckReport(
      faults.map { Diagnostic($0, at: Place(file: path, line: 2, column: 3)) },
      in: [SourceFile(path: path, text: "topic: a\n  requres: []\n")], questionCount: 1,
      exampleCount: 2)
  }

  @Test func textIsOneLineAFault() {
    let report = report("a.yaml", .unknownKey("requres", near: "requires"), .missingKey("title"))
    #expect(
      report.text == """
        a.yaml:2:3: error [V0201]: unknown key “requres”; did you mean “requires”?
        a.yaml:2:3: error [V0202]: the key “title” is missing
        1 questions, 2 examples, 2 faults

        """)
  }

  @Test func warningsFailOnlyWhenNoneMayPass() {
    let warned = report("a.yaml", .criterionCount(1))
    #expect(!warned.fails(isStrict: false))
    #expect(warned.fails(isStrict: true))
    #expect(!report("a.yaml").fails(isStrict: true))
    #expect(report("a.yaml", .missingKey("title")).fails(isStrict: false))
  }

  @Test func workflowCommandsAreEscapedAsTheRunnerReadsThem() {
    let report = report(hostile, .unknownKey("100%\r\n::error::x", near: nil), .criterionCount(1))
    #expect(
      report.gitHub == """
        ::error file=scen%25%3A a%2Cb%0A␛[31m.yaml,line=2,col=3,title=V0201::unknown key “100%25%0A::error::x”
        ::warning file=scen%25%3A a%2Cb%0A␛[31m.yaml,line=2,col=3,title=V0404::1 criteria; a rubric should have 6 to 12
        1 questions, 2 examples, 2 faults

        """)
  }

  @Test func jsonTellsWhatWouldMendAFault() {
    let report = report("a.yaml", .unknownKey("requres", near: "requires"))
    #expect(
      report.json.text
        == #"{"schema":1,"diagnostics":[{"code":"V0201","severity":"error","file":"a.yaml","line":2,"#
        + #""column":3,"message":"unknown key “requres”; did you mean “requires”?","#
        + #""fix":{"line":2,"column":3,"old":"requres","new":"requires"}}],"mended":[],"#
        + #""scenarios":[],"questions":1,"examples":2,"errors":1,"warnings":0}"#)
  }

  @Test(arguments: [
    ("/home/a/bank/x y.yaml", #"{"uri":"bank/x%20y.yaml","uriBaseId":"%SRCROOT%"}"#),
    ("./bank/卷.yaml", #"{"uri":"bank/%E5%8D%B7.yaml","uriBaseId":"%SRCROOT%"}"#),
    ("a:b/c.yaml", #"{"uri":"a%3Ab/c.yaml","uriBaseId":"%SRCROOT%"}"#),
    ("/elsewhere/c.yaml", #"{"uri":"file:///elsewhere/c.yaml"}"#),
  ])
  func sarifNamesFilesRelativeToTheFolder(path: String, location: String) {
    let text = report(path, .missingKey("title")).sarif(relativeTo: "/home/a", version: "1").text
    #expect(text.contains("\"artifactLocation\":" + location))
  }
}
