// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// Below this chance to ask everything a scenario is warned of. A design choice: more sessions than
  /// not should see all of it.
  private static let leastChance = 0.5

  /// How long sessions of a scenario take; nil when the bank has no such scenario.
  public func length(of scenario: ScenarioID) -> SessionLength? {
    paths.scenarios.first { $0.scenario.id == scenario }.map { SessionLength($0) }
  }

  func timeFaults(of paths: ScenarioPaths) -> [Diagnostic] {
    let length = SessionLength(paths)
    let place = place(of: .scenario(paths.scenario.id))
    if length.least > length.limit {
      return [
        Diagnostic(
          .scenarioTooLong(least: length.least.minutes, of: length.limit.minutes), at: place)
      ]
    }
    return length.chance < Self.leastChance
      ? [Diagnostic(.seldomFinishes(percent: length.percent), at: place)] : []
  }
}
