// SPDX-License-Identifier: GPL-3.0-or-later

/// Mean scores week by week, of first answers and with follow-ups.
///
/// - Parameters:
///   - weeks: The oldest first; where weeks are missing between them the lines break.
///   - title: What it shows, for those who can't see it.
///   - dateText: Writes the Monday of a week.
/// - Returns: A drawing as an element of HTML; empty without weeks.
public func trendPlot(
  _ weeks: [ProgressSummary.Week], title: String, dateText: (Int) -> String
) -> String {
  guard let first = weeks.first, let last = weeks.last else { return "" }
  let (left, right, top, bottom) = (34.0, 410.0, 10.0, 170.0)
  func x(_ week: Int) -> Double {
    last.week == first.week
      ? (left + right) / 2
      : left + 8 + Double(week - first.week) / Double(last.week - first.week) * (right - left - 16)
  }
  func y(_ score: Double) -> Double { bottom - Double(score.points) / 100 * (bottom - top) }

  var plot = SVG()
  for level in [0.0, 0.25, 0.5, 0.75, 1] {
    plot.line(left, y(level), right, y(level), level == 0 ? "axis" : "grid")
    if level != 0.25, level != 0.75 {
      plot.text("\(level.points)", left - 6, y(level) + 4, .end)
    }
  }
  plot.text(dateText(first.week), left, bottom + 18)
  if last.week > first.week { plot.text(dateText(last.week), right, bottom + 18, .end) }
  for (name, score) in [("unaided", \.unaided), ("total", \ProgressSummary.Week.score)] {
    for (week, next) in zip(weeks, weeks.dropFirst()) where next.week == week.week + 1 {
      plot.line(
        x(week.week), y(week[keyPath: score]), x(next.week), y(next[keyPath: score]),
        "series \(name)")
    }
    for week in weeks {
      plot.circle(x(week.week), y(week[keyPath: score]), 3.5, "point \(name)")
    }
  }
  return plot.element(width: 420, height: 194, "plot", title: title)
}
