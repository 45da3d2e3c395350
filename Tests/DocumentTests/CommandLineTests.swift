// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// docs/cli.md and the man page say what the program's own help says: no more and no less.
@Suite struct CommandLineTests {
  let manual: Document
  let page: String

  init() throws {
    manual = try Document("docs/cli.md")
    page = try String(
      contentsOf: repository.appending(path: "docs/man/viva.1"), encoding: .utf8)
  }

  @Test func everySubcommandHasItsSection() throws {
    let sections = manual.section("## Commands")
      .filter { $0.hasPrefix("### ") }.flatMap { code(in: $0) }
    #expect(try sections == Subcommand.all().map { "viva \($0.name)" })
  }

  @Test(arguments: try Subcommand.all())
  func everyOptionIsInTheManual(of subcommand: Subcommand) {
    let options = rows(of: manual.section("### `viva \(subcommand.name)`"))
      .compactMap { $0.first }.flatMap { code(in: $0) }.filter { $0.hasPrefix("--") }
    #expect(Set(options) == subcommand.options)
  }

  @Test(arguments: try Subcommand.all())
  func everyOptionIsInTheSynopsisOfTheManPage(of subcommand: Subcommand) {
    let synopses = page.components(separatedBy: "\n.Nm\n")
    let mine = synopses.filter { $0.hasPrefix(".Cm \(subcommand.name)\n") }
    #expect(mine.count == 1)
    let synopsis = mine.first?.components(separatedBy: "\n.Sh").first ?? ""
    #expect(options(in: synopsis) == subcommand.options)
  }

  @Test func theManPageDescribesEverySubcommandAndOption() throws {
    let subcommands = try Subcommand.all()
    let described = Set(
      page.matches(of: /\n\.It Cm ([a-z]+[a-z-]*(?: [a-z]+)*)/).map { String($0.1) })
    #expect(described == Set(subcommands.map(\.name) + ["help"]))
    let items = page.components(separatedBy: "\n").filter { $0.hasPrefix(".It Fl") }
    let known = subcommands.reduce(into: Set(["--help", "--version"])) { $0.formUnion($1.options) }
    #expect(options(in: items.joined(separator: "\n")) == known)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowEverySubcommand(of shell: String) throws {
    let script = try Program().viva(["--generate-completion-script", shell])
    #expect(script.status == 0)
    #expect(manual.text.contains("viva --generate-completion-script \(shell)"))
    for subcommand in try Subcommand.all() {
      let options = subcommand.options.map { $0.dropFirst(2) }
      for word in subcommand.name.split(separator: " ") + options {
        #expect(script.output.contains(word), "\(subcommand.name): \(word)")
      }
    }
  }

  @Test func everyColonCommandIsInTheManualAndOnTheManPage() throws {
    let help = try Program().viva(["rehearse", "--language", "en"], input: ":help\n:quit\n")
    let known = Set(help.output.matches(of: /\n[ ]{2}(:[a-z]+)[ ]/).map { String($0.1) })
    #expect(!known.isEmpty)
    let documented = rows(of: manual.section("### `viva rehearse`"))
      .compactMap { $0.first }.flatMap { code(in: $0) }.filter { $0.hasPrefix(":") }
    #expect(Set(documented) == known)
    #expect(Set(page.matches(of: /\n\.It Cm (:[a-z]+)/).map { String($0.1) }) == known)
  }

  private func options(in text: String) -> Set<String> {
    Set(text.matches(of: /Fl (-[a-z][a-z-]+)/).map { "-" + $0.1 })
  }
}
