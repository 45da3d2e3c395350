// SPDX-License-Identifier: GPL-3.0-or-later

/// A drawing for a page, without script, style or outside resource: its classes get their looks from
/// `plotStyleSheet`.
///
/// Whatever is written into it as text is made inert.
struct SVG {
  private var elements: [String] = []

  /// Anchors of text, as SVG names them.
  enum Anchor: String { case start, middle, end }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String
  ) {
    add("line", name, "x1=\"\(x1.short)\" y1=\"\(y1.short)\" x2=\"\(x2.short)\" y2=\"\(y2.short)\"")
  }

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ name: String,
    radius: Double = 0
  ) {
    let size = "width=\"\(width.short)\" height=\"\(height.short)\" rx=\"\(radius.short)\""
    add("rect", name, "x=\"\(x.short)\" y=\"\(y.short)\" \(size)")
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ name: String) {
    add("circle", name, "cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"\(radius.short)\"")
  }

  mutating func path(_ commands: String, _ name: String, _ more: String = "") {
    add("path", name, "d=\"\(commands)\"" + (more.isEmpty ? "" : " " + more))
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, _ name: String = "label"
  ) {
    elements.append(
      "<text class=\"\(name)\" x=\"\(x.short)\" y=\"\(y.short)\" "
        + "text-anchor=\"\(anchor.rawValue)\">\(htmlEscaped(text))</text>")
  }

  /// Draws `body` within a link.
  mutating func link(to address: String, _ body: (inout SVG) -> Void) {
    elements.append("<a href=\"\(htmlEscaped(address))\">")
    body(&self)
    elements.append("</a>")
  }

  mutating func raw(_ element: String) { elements.append(element) }

  /// The whole drawing.
  ///
  /// - Parameters:
  ///   - width: In units of its own; it fits the place that the page gives it.
  ///   - height: Likewise.
  ///   - name: A class.
  ///   - title: What it shows, for those who can't see it.
  ///   - scale: How many pixels a unit is where the page leaves the drawing its own size.
  ///   - isGroup: Whether its parts, such as links, are to be told as well.
  /// - Returns: An element of HTML.
  func element(
    width: Double, height: Double, _ name: String, title: String, scale: Double = 1,
    isGroup: Bool = false
  ) -> String {
    "<svg class=\"\(name)\" viewBox=\"0 0 \(width.short) \(height.short)\" "
      + "width=\"\((width * scale).short)\" height=\"\((height * scale).short)\" "
      + "role=\"\(isGroup ? "group" : "img")\" aria-label=\"\(htmlEscaped(title.onOneLine))\">\n"
      + elements.joined(separator: "\n") + "\n</svg>"
  }

  private mutating func add(_ element: String, _ name: String, _ attributes: String) {
    elements.append("<\(element) class=\"\(name)\" \(attributes)/>")
  }
}

extension Double {
  /// To a tenth, without a needless fraction: “12.3”, “40”.
  var short: String {
    guard isFinite, magnitude < 1e9 else { return "0" }
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
