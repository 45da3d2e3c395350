// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
public import ScenarioCompiler

/// What a check found out: everything that a report of it tells, in whatever form.
public struct CheckReport: Sendable {
  /// A fault, and what would mend it, or has mended it.
  public struct Finding: Hashable, Sendable {
    public var diagnostic: Diagnostic
    public var fix: Fix?
  }

  /// What is wrong, in order of place.
  public var findings: [Finding]
  /// What was wrong until it was mended, in order of place.
  public var mended: [Finding]
  /// How long the sessions of each scenario take, in order of id.
  public var lengths: [(scenario: ScenarioID, length: SessionLength)]
  public var questionCount: Int
  public var exampleCount: Int

  /// `files` are those that the diagnostics are about; they tell what can be mended.
  public init(
    _ diagnostics: [Diagnostic], in files: [SourceFile], mended: [Finding] = [],
    lengths: [(scenario: ScenarioID, length: SessionLength)] = [], questionCount: Int,
    exampleCount: Int
  ) {
    findings = CheckReport.findings(diagnostics, in: files)
    self.mended = mended
    self.lengths = lengths
    self.questionCount = questionCount
    self.exampleCount = exampleCount
  }

  static func findings(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> [Finding] {
    if diagnostics.isEmpty { return [] }
    let files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    var lines: [String: SourceLines] = [:]
    return diagnostics.map { diagnostic in
      guard let file = files[diagnostic.place.file] else { return Finding(diagnostic: diagnostic) }
      let known = lines[file.path] ?? SourceLines(file.text)
      lines[file.path] = known
      return Finding(diagnostic: diagnostic, fix: Fix(diagnostic, in: file, known))
    }
  }

  public func count(of severity: Diagnostic.Severity) -> Int {
    findings.count { $0.diagnostic.severity == severity }
  }

  /// Whether the bank does not pass. To be strict is to let no warning pass either.
  public func fails(isStrict: Bool) -> Bool {
    count(of: .error) > 0 || isStrict && !findings.isEmpty
  }
}
