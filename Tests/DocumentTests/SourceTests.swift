// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// What the documents say of the sources holds.
@Suite struct SourceTests {
  private static let sources = Result { try Sources() }

  @Test func everyExitCodeIsDocumented() throws {
    let manual = try Document("docs/cli.md")
    let codes = rows(of: manual.section("## Exit codes"))
      .compactMap { $0.first.flatMap { Int($0) } }
    let known = try Self.sources.get().text(of: "VivaCLI/CommandFailure.swift")
      .matches(of: /case \w+ = (\d+)/).compactMap { Int($0.1) }
    #expect(!known.isEmpty)
    #expect(codes == known)
  }

  @Test func everyVariableOfTheEnvironmentIsDocumented() throws {
    let manual = try Document("docs/cli.md")
    let documented = Set(
      rows(of: manual.section("## Environment")).compactMap { $0.first }.flatMap { code(in: $0) })
    let read = try Self.sources.get().all
      .matches(of: /(?:\[|environment\(|folder\(|getenv\()"([A-Z][A-Z_]{3,})"/).map { String($0.1) }
    // Folders, and what readline reads for itself.
    #expect(documented == Set(read).subtracting(["HOME"]).union(["INPUTRC"]))
  }

  @Test func everyImportIsAnArrowOfTheArchitecture() throws {
    let page = try Document("docs/architecture.md")
    var allowed: [String: Set<String>] = [:]
    for row in rows(of: page.section("## Targets and arrows")) where row.count == 3 {
      allowed[code(in: row[0]).first ?? row[0]] = Set(code(in: row[2]))
    }
    let sources = try Self.sources.get()
    #expect(Set(allowed.keys) == sources.targets)
    let known = sources.targets.union(["GRDB", "Yams", "ArgumentParser"])
    for (target, arrows) in allowed {
      #expect(sources.imports(of: target).intersection(known).isSubset(of: arrows), "\(target)")
    }
  }
}

/// The text of everything below `Sources`.
private struct Sources {
  private var texts: [String: String] = [:]

  init() throws {
    let root = repository.appending(path: "Sources").path
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init()
    where [".swift", ".c", ".h"].contains(where: name.hasSuffix) {
      texts[name] = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
    }
  }

  var all: String { texts.values.joined(separator: "\n") }
  var targets: Set<String> { Set(texts.keys.map { String($0.prefix { $0 != "/" }) }) }

  func text(of name: String) throws -> String { try #require(texts[name]) }

  func imports(of target: String) -> Set<String> {
    let text = texts.filter { $0.key.hasPrefix(target + "/") }.values.joined(separator: "\n")
    return Set(
      text.matches(of: /(?:^|\n)(?:public |internal |package )?import (\w+)/).map { String($0.1) })
  }
}
