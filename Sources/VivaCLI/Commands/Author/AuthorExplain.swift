// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Authoring
import ScenarioCompiler

extension Author {
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Explain a code that a check reports, with an example; without one, list all codes."
    )

    @Argument(help: "A code, such as V0201.") var code: String?

    mutating func run() throws {
      guard let code else {
        for explanation in Explanation.all { try StandardOutput.line(explanation.line) }
        return
      }
      guard let explanation = Explanation.of(code) else {
        let near = nearestName(
          to: code.uppercased(), among: Explanation.all.map(\.kind.rawValue))
        throw CommandFailure(
          .usage,
          "unknown code “\(code)”" + (near.map { "; did you mean “\($0)”?" } ?? "")
            + " “viva author explain” lists all.")
      }
      try StandardOutput.write(explanation.markdown)
    }
  }
}
