// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What was expected against what was scored; on the diagonal both are the same. A larger circle
/// stands for more sessions.
///
/// - Parameters:
///   - levels: The sessions by what was expected.
///   - title: What it shows, for those who can't see it.
///   - expected: The name of the horizontal axis.
///   - scored: The name of the vertical one.
/// - Returns: A drawing as an element of HTML.
public func confidencePlot(
  _ levels: [ProgressData.Confidence], title: String, expected: String, scored: String
) -> String {
  let (left, top, size) = (40.0, 24.0, 220.0)
  func x(_ share: Double) -> Double { left + Double(share.points) / 100 * size }
  func y(_ share: Double) -> Double { top + size - Double(share.points) / 100 * size }

  var plot = SVG()
  for level in [0.0, 0.5, 1] {
    plot.line(left, y(level), left + size, y(level), level == 0 ? "axis" : "grid")
    plot.line(x(level), top, x(level), top + size, level == 0 ? "axis" : "grid")
    plot.text("\(level.points)", left - 6, y(level) + 4, .end)
    plot.text("\(level.points)", x(level), top + size + 16, .middle)
  }
  plot.line(x(0), y(0), x(1), y(1), "even")
  plot.text(scored, left, top - 10)
  plot.text(expected, left + size, top + size + 32, .end)
  let most = Double(levels.map(\.sessions).max() ?? 1)
  for level in levels {
    let radius = 4 + 7 * (Double(level.sessions) / max(1, most)).squareRoot()
    plot.circle(x(level.expected), y(level.scored), radius, "bubble")
    // Below the upper edge and left of the right one there is room.
    let isRight = level.expected > 0.7
    plot.text(
      "n = \(level.sessions)", x(level.expected) + (isRight ? -radius - 3 : radius + 3),
      y(level.scored) + 4, isRight ? .end : .start)
  }
  return plot.element(width: 300, height: 280, "plot square", title: title)
}
