// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import InterviewModel
import ScenarioCompiler
import Testing

@Suite struct NewFileTests {
  @Test func nothingIsWrongWithNewFilesButWhatTheirAuthorMustWrite() {
    let started =
      NewFile.bank("cooking") + [
        .topic("soups"), .topic("stocks", requires: ["soups"]),
        .question("why-salt", of: "soups"), .question("why-skim", of: "stocks"),
      ]
    let half = compile(started)
    #expect(Set(half.diagnostics.map(\.fault.code)) == ["V0210"])
    // Soups come twice, so that one phase needs another name.
    let questions = ["why-salt", "why-skim", "why-salt"].compactMap {
      half.bank.question(QuestionID($0))
    }
    let scenario = NewFile.scenario("evening", minutes: 12.5, asking: questions, of: half.bank)
    let all = compile(started + [scenario])
    #expect(Set(all.diagnostics.map(\.fault.code)) == ["V0210"])
    #expect(all.bank.scenarios.first?.phases.map(\.id) == ["soups", "stocks", "soups-2"])
    #expect(all.bank.scenarios.first?.timeLimit == .seconds(750))
    let check = BankCheck(all)
    #expect(all.bank.questions.flatMap(check.faults).isEmpty)
  }

  @Test func everyOppositeOfTheStarterIsMutual() {
    let glossary = compile(NewFile.bank("cooking")).bank.glossary
    #expect(glossary.terms.count > 40)
    for term in glossary.terms {
      guard case .relation(let opposite?) = term.role else { continue }
      #expect(glossary[opposite]?.role == .relation(opposite: term.id), "\(term.id)")
    }
  }

  @Test func everyFileNamesTheSchemaOfItsKind() {
    for file in NewFile.bank("cooking") + [.question("why", of: "soups")] {
      let up = file.path.contains("/") ? "../" : ""
      #expect(file.text.hasPrefix("# yaml-language-server: $schema=\(up).schema/"), "\(file.path)")
    }
  }

  @Test(arguments: [
    ("Why Salt?", "why-salt"), ("--B.N.--", "b-n"), ("批归一化", nil), ("", nil),
  ])
  func anIDIsMadeOfAName(_ name: String, _ id: String?) {
    #expect(identifier(near: name) == id)
  }

  private func compile(_ files: [NewFile]) -> Compilation {
    BankCompiler.compile(files.map { SourceFile(path: "bank/" + $0.path, text: $0.text) })
  }
}
