// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import InterviewModel
import Reporting
import ScenarioCompiler

extension Author {
  struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "simulate",
      abstract: "Hold a scenario with thousands of simulated candidates.",
      discussion: """
        Candidates of known skill, and some who cheat, answer in both languages with what the bank's \
        examples say. Told is how often each question, probe, challenge and follow-up came up, how \
        long sessions took, and how well the scores tell the skills apart. Exit code 1 when a \
        question of the scenario never came up, or a session went on beyond its time.
        """)

    @Argument(help: "The id of the scenario.") var scenario: String
    @Option(help: "How many sessions to hold, 1 to 1000000.") var runs = 10_000
    @Option(help: "The number that all chance comes from.") var seed: UInt64 = 1
    @Option(help: "text or json.") var format = ReportFormat.text
    @OptionGroup var source: BankSource

    /// Sessions that one core holds at a stretch.
    private static let blockSize = 100

    func validate() throws {
      if !(1...1_000_000).contains(runs) {
        throw ValidationError("--runs must be 1 to 1000000.")
      }
    }

    mutating func run() throws {
      let surroundings = Surroundings.current()
      let compilation = Compilation(inParallel: try source.files(surroundings))
      try compilation.refuseErrors()
      let wanted = try compilation.bank.scenario(named: scenario, surroundings.language)
      let report = Self.report(Simulation(wanted, in: compilation, seed: seed), runs: runs)
      switch format {
      case .text: for line in report.lines { try StandardOutput.line(visible(line)) }
      case .json: try StandardOutput.line(report.json.text)
      }
      if report.hasFailed { throw ExitStatus.checkFailed.exitCode }
    }

    private static func report(_ plan: Simulation, runs: Int) -> SimulationReport {
      var simulation = plan
      simulation.prepare(plan.questions.mapInParallel { plan.answers(to: $0) })
      let blocks = stride(from: 0, to: runs, by: blockSize).map {
        $0..<min(runs, $0 + blockSize)
      }
      let progress = Progress(of: blocks.count)
      let held = simulation
      let tallies = blocks.mapInParallel { block in
        defer { progress.advance() }
        return held.tally(of: block)
      }
      progress.finish()
      var total = SimulationTally()
      for tally in tallies { total.add(tally) }
      return SimulationReport(simulation, total)
    }
  }
}
