// SPDX-License-Identifier: GPL-3.0-or-later

public import ScenarioCompiler

/// What an author should know of one kind of fault: why it matters, what to do, and a file that has
/// it beside the same file without it.
///
/// Whoever adds a kind of fault adds its explanation to one of the lists that `all` is made of; a
/// test fails as long as one is missing.
public struct Explanation: Sendable {
  public let kind: Fault.Kind
  /// A few words, without an article's capital or a period.
  public let title: String
  public let why: String
  public let remedy: String
  /// The examples are files of a bank that also holds `surroundings`.
  public let failing: SourceFile
  public let mended: SourceFile

  init(
    _ kind: Fault.Kind, _ title: String, why: String, remedy: String,
    failing: SourceFile, mended: SourceFile
  ) {
    self.kind = kind
    self.title = title
    self.why = why
    self.remedy = remedy
    self.failing = failing
    self.mended = mended
  }

  /// Every explanation, in order of code.
  public static let all =
    (files + shapes + references + claims + examples + followUps + scenarios + leaks + fairness)
    .sorted { $0.kind.rawValue < $1.kind.rawValue }

  /// The explanation of a code, whatever its case.
  public static func of(_ code: String) -> Explanation? {
    let code = code.uppercased()
    return all.first { $0.kind.rawValue == code }
  }
}
