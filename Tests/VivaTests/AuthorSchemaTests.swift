// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Asks a validator of JSON Schema that knows nothing of Viva.
@Suite(.unhurried) struct AuthorSchemaTests {
  @Test func everyFileOfTheBankIsWhatItsSchemaWants() throws {
    let candidate = try Candidate()
    let bank = realBank + "/deep-learning"
    #expect(try complaints(of: candidate, about: bank, knowing: bank) == "")
  }

  /// Each of these edits is found by `author check`, too.
  @Test func brokenFilesAreRefused() throws {
    let edits = [
      ("pooling/max-pooling.yaml", "s/^difficulty: 2/difficulty: 9/"),
      ("pooling/max-pooling.yaml", "s/^difficulty: 2/difficulty: nine/"),
      ("pooling/max-pooling.yaml", "s/^difficulty: 2/difficulty: 2.5/"),
      ("pooling/max-pooling.yaml", "s/^difficulty: 2/dificulty: 2/"),
      ("pooling/max-pooling.yaml", "s/^question: .*/question: Max Pooling/"),
      ("pooling/max-pooling.yaml", "s/^    accept: .*/    accept: []/"),
      ("pooling/max-pooling.yaml", "s/^    accept: .*/    accept: a claim/"),
      ("pooling/max-pooling.yaml", "s/^    hint:/    clue:/"),
      ("pooling/max-pooling.yaml", "$ a twins: [max-poling]"),
      ("pooling/max-pooling.yaml", "$ a examples: [{name: n, expect: {flags: [odd]}, answer: a}]"),
      ("pooling/max-pooling.yaml", "$ a examples: [{name: n, expect: {score: [0, 2]}, answer: a}]"),
      ("pooling/topic.yaml", "$ a requires: [nowhere]"),
      ("interviews/four-questions.yaml", "s/^minutes: .*/minutes: 0/"),
      ("interviews/four-questions.yaml", "$ a mode: strict"),
      ("glossary/odd.yaml", "$ a terms: {Not An Id: {en: [a]}}"),
      ("glossary/odd.yaml", "$ a terms: {bare: {contrast: group}}"),
    ]
    let candidate = try Candidate()
    let lines = edits.enumerated().map { number, edit in
      """
      cp -r \(testBank) banks/\(number); mkdir -p banks/\(number)/glossary
      echo > banks/\(number)/glossary/odd.yaml
      sed -i '\(edit.1)' banks/\(number)/\(edit.0)
      "$VIVA" author check banks/\(number) | grep -q '^banks/\(number)/\(edit.0).*error' || echo \(number)
      """
    }
    let unfound = try candidate.shell("mkdir banks\n" + lines.joined(separator: "\n"))
    #expect(unfound.output == "")
    let found = try complaints(of: candidate, about: candidate.path("banks"), knowing: testBank)
    for (number, (file, edit)) in edits.enumerated() {
      #expect(found.contains("/banks/\(number)/\(file): "), "\(edit)")
    }
  }

  @Test func aBankKeepsSchemasForEditors() throws {
    let candidate = try Candidate()
    _ = try candidate.shell("cp -r \(testBank) bank")
    #expect(try candidate.viva("author", "schema", "--write", "bank").status == 0)
    let kept = try String(
      contentsOfFile: candidate.path("bank/.schema/question.json"), encoding: .utf8)
    let printed = try candidate.viva("author", "schema", "question", "--bank", "bank").output
    #expect(kept == printed)
    #expect(kept.contains("\"max-pooling\""))
    // No compiler reads them.
    #expect(try candidate.viva("author", "check", "bank").status == 0)
    #expect(try candidate.viva("author", "schema", "poem").status == 64)
  }

  /// What the schemas that know the ids of one bank say against the files of another.
  private func complaints(
    of candidate: Candidate, about bank: String, knowing known: String
  ) throws -> String {
    try Data(validator.utf8).write(to: URL(filePath: candidate.path("validate.py")))
    let outcome = try candidate.shell(
      """
      set -e; "$VIVA" author schema --bank \(known) > schemas.json
      /usr/bin/python3 validate.py schemas.json \(bank)
      """)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output
  }
}

/// Reads YAML as editors do (1.2: `no` is a word) and prints what does not fit its schema.
private let validator = """
  import json, pathlib, sys
  import jsonschema, yaml

  class Loader(yaml.CSafeLoader):
      yaml_implicit_resolvers = {
          first: [(tag, form) for tag, form in forms
                  if tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
                  or tag == "tag:yaml.org,2002:bool" and first in "tTfF"]
          for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
      }

  schemas = json.load(open(sys.argv[1]))
  for schema in schemas.values():
      jsonschema.Draft7Validator.check_schema(schema)
  for path in sorted(pathlib.Path(sys.argv[2]).rglob("*.yaml")):
      # PyYAML stumbles over a question mark before a brace.
      text = path.read_text(encoding="utf-8").replace("?", "")
      content = yaml.load(text, Loader) or {}
      keys = [key for key in content if key in schemas]
      validator = jsonschema.Draft7Validator(schemas[keys[0] if keys else "glossary"])
      for error in validator.iter_errors(content):
          print(f"{path}: {error.json_path}: {error.message[:200]}")
  """
