// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// A share of 1 as a bar of so many columns.
func bar(_ share: Double, of width: Int) -> String {
  let filled = (share.points * width + 50) / 100
  return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
}

/// Shares of 1 as a row of small columns; a gap where there is no value.
func sparkline(_ shares: [Double?]) -> String {
  let heights = Array("▁▂▃▄▅▆▇█")
  return String(shares.map { $0.map { heights[min(7, $0.points * 8 / 100)] } ?? " " })
}
