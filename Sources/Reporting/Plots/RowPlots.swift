// SPDX-License-Identifier: GPL-3.0-or-later

/// An estimate with its range on a scale from 0 to 100, for a row of a list.
///
/// - Parameters:
///   - value: 0 … 1.
///   - range: One standard error below and above it.
///   - title: Both in words.
/// - Returns: A drawing as an element of HTML.
public func intervalPlot(_ value: Double, range: ClosedRange<Double>, title: String) -> String {
  func x(_ share: Double) -> Double { 6 + Double(share.points) / 100 * 188 }
  var plot = SVG()
  plot.line(x(0), 10, x(1), 10, "grid")
  for level in [0.0, 0.5, 1] { plot.line(x(level), 5, x(level), 15, "grid") }
  plot.rect(x(range.lowerBound), 6.5, x(range.upperBound) - x(range.lowerBound), 7, "range")
  for end in [range.lowerBound, range.upperBound] { plot.line(x(end), 4, x(end), 16, "bound") }
  plot.circle(x(value), 10, 4, "point total")
  return plot.element(width: 200, height: 20, "row", title: title)
}

/// How many of the latest answers left something out: a square for each, crossed where it did.
///
/// - Parameters:
///   - missed: How many did.
///   - count: How many there are.
///   - title: Both in words.
/// - Returns: A drawing as an element of HTML.
public func missPlot(_ missed: Int, of count: Int, title: String) -> String {
  let count = min(20, max(0, count))
  var plot = SVG()
  for index in 0..<count {
    let x = 1 + Double(index) * 20
    plot.rect(x, 2, 16, 16, index < missed ? "miss" : "hit", radius: 3)
    if index < missed {
      plot.path("M\((x + 4).short) 6l8 8m0 -8l-8 8", "cross")
    }
  }
  return plot.element(width: Double(count) * 20, height: 20, "row", title: title)
}
