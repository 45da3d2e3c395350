// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// The command line of Viva.
struct Viva: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viva", abstract: "A mock interview in your terminal.",
    subcommands: [Grade.self, Author.self])

}
