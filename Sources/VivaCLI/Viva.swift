// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// The command line of Viva.
struct Viva: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viva", abstract: "A mock interview in your terminal.",
    version: "0.1.0",
    subcommands: [
      Rehearse.self, Due.self, MakePlan.self, Why.self, Sessions.self, Review.self, Compare.self,
      WhatIf.self, MarkAnswer.self, ShowProgress.self, Items.self, Search.self, Serve.self,
      Replay.self,
      Regrade.self, Grade.self, Evaluate.self, Scenarios.self, Questions.self, Author.self,
      Export.self, Import.self, Merge.self, Doctor.self, Backup.self,
    ], defaultSubcommand: nil)
}
