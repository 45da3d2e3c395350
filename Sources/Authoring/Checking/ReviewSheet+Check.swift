// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import Reporting
public import ScenarioCompiler

extension ReviewSheet {
  /// A scenario with what its examples get, and with every fault at the question that it is found in.
  public init(_ scenario: Scenario, in compilation: Compilation) {
    let check = BankCheck(compilation)
    let ofAll = compilation.diagnostics + check.faultsOfTheWhole()
    func faults(in place: Place?, _ found: [Diagnostic]) -> [String] {
      let own = ofAll.filter { $0.place.file == place?.file }
      // Those of examples are told at the examples.
      return (own + found.filter { !$0.fault.isOfAnExample }).sorted().map {
        "Line \($0.place.line): \($0.fault.message)"
      }
    }
    let entries = compilation.bank.questions(of: scenario).map { question in
      Entry(
        question: question,
        examples: ExampleTrial.all(of: question, graded: check.grader, in: compilation).map {
          Example(
            name: $0.example.name, answer: $0.example.answer, score: $0.score,
            wanted: $0.example.expect.score, faults: $0.faults.map(\.message))
        },
        faults: faults(
          in: compilation.places[.question(question.id)], check.faults(of: question)))
    }
    self.init(
      scenario, faults: faults(in: compilation.places[.scenario(scenario.id)], []),
      entries: entries, bank: compilation.bank)
  }
}

extension Fault {
  fileprivate var isOfAnExample: Bool {
    switch self {
    case .exampleScore, .exampleDoesNotEarn, .exampleEarns, .exampleDoesNotSay,
      .exampleSays, .exampleNotFlagged:
      true
    default: false
    }
  }
}
