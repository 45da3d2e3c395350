// SPDX-License-Identifier: GPL-3.0-or-later

/// How long a prompt takes, as a share of the time that it allows.
///
/// A triangle over 0.25 … 1 with its peak at 0.6: few answer in a quarter of the time, few need all of
/// it. The shape and its numbers are a design choice; the time limits of a question are meant to be
/// ample for a good answer.
enum TimeUse {
  static let least = 0.25
  static let usual = 0.6
  static let greatest = 1.0
  /// Each follow-up that a question may still draw is drawn with this chance: few answers leave
  /// nothing to ask about. A design choice, near what simulated candidates bring about.
  static let followUpChance = 0.8

  /// Shares with their chances, which add up to 1.
  static let distribution: [(share: Double, chance: Double)] = {
    let shares = (0...15).map { least + Double($0) * 0.05 }
    let heights = shares.map { share in
      share <= usual
        ? (share - least + 0.05) / (usual - least + 0.05)
        : (greatest - share + 0.05) / (greatest - usual + 0.05)
    }
    let total = heights.reduce(0, +)
    return zip(shares, heights).map { ($0, $1 / total) }
  }()

  static let mean = distribution.reduce(0) { $0 + $1.share * $1.chance }
}
