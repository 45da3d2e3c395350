// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct Author: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "author",
    abstract: "Write and check questions and scenarios.",
    subcommands: [
      New.self,
      Watch.self,
      Check.self,
      Explain.self,
      Simulate.self,
      Attacks.self,
      Mutate.self,
      Draft.self,
      Import.self,
      Export.self,
      Diff.self,
      Graph.self,
      Coverage.self,
      Learn.self,
      Sheet.self,
      Schema.self,
    ])
}
