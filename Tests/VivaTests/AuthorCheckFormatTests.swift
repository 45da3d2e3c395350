// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorCheckFormatTests {
  /// The small bank with a misspelt key, and a fault that cannot be mended.
  private func broken() throws -> Candidate {
    let candidate = try Candidate()
    _ = try candidate.shell(
      """
      cp -r \(testBank) 'my bank'
      sed -i 's/^difficulty: 2/dificulty: 2/; s/^minutes: 0.5/minutes: 500/' 'my bank'/pooling/max-pooling.yaml
      """)
    return candidate
  }

  @Test func sarifIsWhatItsSchemaWants() throws {
    let candidate = try broken()
    for path in ["my bank", candidate.path("my bank"), testBank] {
      let outcome = try candidate.shell(
        """
        "$VIVA" author check --format sarif '\(path)' > found.sarif
        /usr/bin/python3 - found.sarif \(sarifSchema) <<'END'
        import json, sys, jsonschema
        log, schema = (json.load(open(path)) for path in sys.argv[1:])
        jsonschema.Draft7Validator.check_schema(schema)
        for error in jsonschema.Draft7Validator(schema).iter_errors(log):
            print(error.json_path, error.message)
        END
        """)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output == "")
    }
    let log = try JSON(try candidate.viva("author", "check", "--format", "sarif", "my bank").output)
    let run = log["runs"][0]
    let result = try #require(
      run["results"].list.first { $0["ruleId"].text == "V0201" })
    let rule = run["tool"]["driver"]["rules"][Int(try #require(result["ruleIndex"].number))]
    #expect(rule["id"].text == "V0201")
    let location = result["locations"][0]["physicalLocation"]
    #expect(location["artifactLocation"]["uri"].text == "my%20bank/pooling/max-pooling.yaml")
    #expect(location["region"]["startLine"].number == 3)
    let replacement = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    #expect(replacement["insertedContent"]["text"].text == "difficulty")
    #expect(replacement["deletedRegion"]["endColumn"].number == 10)
  }

  @Test func otherFormatsTellTheSame() throws {
    let candidate = try broken()
    let json = try candidate.viva("author", "check", "--format", "json", "my bank")
    #expect(json.status == 1)
    let diagnostics = try JSON(json.output)["diagnostics"].list
    let gitHub = try candidate.viva("author", "check", "--format", "github", "my bank")
    #expect(gitHub.status == 1)
    let commands = gitHub.lines.filter { $0.hasPrefix("::") }
    #expect(!diagnostics.isEmpty)
    #expect(commands.count == diagnostics.count)
    for (diagnostic, command) in zip(diagnostics, commands) {
      let severity = try #require(diagnostic["severity"].text)
      let line = Int(try #require(diagnostic["line"].number))
      #expect(command.hasPrefix("::\(severity) file=my bank/"))
      #expect(command.contains(",line=\(line),"))
      #expect(command.contains("title=\(try #require(diagnostic["code"].text))::"))
    }
  }

  @Test func aWarningFailsWhenNoneMayPass() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("author", "check", testBank).status == 0)
    #expect(try candidate.viva("author", "check", "--strict", testBank).status == 1)
  }

  @Test func whatCanBeMendedIsMendedAndTheRestIsTold() throws {
    let candidate = try broken()
    let file = candidate.path("my bank/pooling/max-pooling.yaml")
    let before = try String(contentsOfFile: file, encoding: .utf8)
    _ = try candidate.shell("chmod 640 '\(file)'")
    let outcome = try candidate.viva("author", "check", "--fix", "my bank/pooling")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        "max-pooling.yaml:3:1: mended [V0201]: “dificulty” is now “difficulty”"))
    #expect(outcome.output.contains("max-pooling.yaml:4:10: error [V0205]"))
    let after = try String(contentsOfFile: file, encoding: .utf8)
    #expect(after == before.replacing("dificulty", with: "difficulty"))
    let files = try candidate.shell("ls 'my bank/pooling'; stat -c %a '\(file)'")
    #expect(files.output == "global-pooling.yaml\nmax-pooling.yaml\ntopic.yaml\n640\n")

    let again = try candidate.viva("author", "check", "--fix", "--format", "json", "my bank")
    #expect(try JSON(again.output)["mended"].list.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == after)
  }

  @Test func filesOutsideTheNamedPartAreNotMended() throws {
    let candidate = try broken()
    let bank = "bank: b\ntitle: {zh: 一, en: One}\nabout: {zh: 一, en: One}\n"
    try Data(bank.utf8).write(to: URL(filePath: candidate.path("my bank/bank.yaml")))
    let outcome = try candidate.viva("author", "check", "--fix", "my bank/convolution")
    #expect(outcome.status == 0, "\(outcome.output)")
    let found = try candidate.shell("grep -c dificulty 'my bank/pooling/max-pooling.yaml'")
    #expect(found.output == "1\n")
  }

  @Test func aFullDiskLosesNothing() throws {
    let candidate = try broken()
    let file = candidate.path("my bank/pooling/max-pooling.yaml")
    let before = try Data(contentsOf: URL(filePath: file))
    let outcome = try candidate.shell(
      """
      (ulimit -f 0; trap '' XFSZ; "$VIVA" author check --fix 'my bank') 2>&1 | cat
      exit ${PIPESTATUS[0]}
      """)
    #expect(outcome.status == 74)
    #expect(outcome.output.contains("max-pooling.yaml: File too large"), "\(outcome.output)")
    #expect(outcome.output.contains("did you mean “difficulty”?"))
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
    #expect(try candidate.shell("ls 'my bank/pooling' | wc -l").output == "3\n")
  }

  @Test func aFolderWithoutFilesIsNoSoundBank() throws {
    let candidate = try Candidate()
    _ = try candidate.shell("mkdir -p empty/within; cp -r \(testBank) bank; echo x > bank/README")
    _ = try candidate.shell("printf 'bank: b\\n' > bank/bank.yaml")
    for path in ["empty", "bank/README"] {
      let outcome = try candidate.viva("author", "check", testBank, path)
      #expect(outcome.status == 66)
      #expect(outcome.messages.contains(path))
    }
  }
}

private let sarifSchema = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Schemas/sarif-schema-2.1.0.json").path
