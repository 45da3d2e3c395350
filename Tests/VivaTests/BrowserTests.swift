// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// The pages of `viva serve` in a real browser.
@Suite(.unhurried) struct BrowserTests {
  @Test("53, 56: pages load without network or complaint, fit, and keep text text")
  func pages() throws {
    let candidate = try Candidate()
    let hostile =
      "<script>alert(1)</script><img src=x onerror=alert(2)> \"' </style> same kernel "
      + String(repeating: "wide", count: 100)
    _ = try candidate.viva("rehearse", "--language", "en", input: "\(hostile)\n.\n:skip\n:skip\n")
    let pages = try Pages(candidate)
    let browser = try Browser(folder: candidate.home)
    let id = try #require(try candidate.sql("SELECT id FROM session").first?.first)
    let paths = [
      "", "session/\(id)", "topics", "topics/convolution", "progress", "search?q=kernel", "regrade",
      "nothing", "search?q=%3Cscript%3Ealert(3)%3C/script%3E",
    ]
    for (index, path) in paths.enumerated() {
      for width in [320, 1280] {
        let language = (index + width / 320).isMultiple(of: 2) ? "zh" : "en"
        let isDark = width == 320
        let address = pages.address + path + (path.contains("?") ? "&" : "?") + "lang=" + language
        let page = try browser.load(address, width: width, isDark: isDark)
        let name = Comment(rawValue: "\(path), \(language), \(width)")
        // A page that isn't there is told as such, in the log, too.
        if path != "nothing" { #expect(page.complaints == [], name) }
        #expect(page.width <= width, name)
        #expect(page.addresses.count >= 2, "the page and its style")
        #expect(page.addresses.allSatisfy { $0.hasPrefix(pages.address) }, name)
        #expect(
          try browser.evaluate("document.querySelectorAll('script, img, iframe').length") as? Int
            == 0)
        #expect(try browser.evaluate(faintTexts) as? String == "", name)
      }
    }
    _ = try browser.load(pages.address + "session/\(id)", width: 320)
    let text = try #require(
      try browser.evaluate("document.querySelector('blockquote').textContent") as? String)
    #expect(text == hostile)
  }

  @Test func darkIsDarkAndLightIsLight() throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", input: ":quit\n")
    let pages = try Pages(candidate)
    let browser = try Browser(folder: candidate.home)
    for isDark in [true, false] {
      _ = try browser.load(pages.address, width: 640, isDark: isDark)
      let brightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g)[0]"
      let red = try #require(Int(try browser.evaluate(brightness) as? String ?? ""))
      #expect(isDark ? red < 60 : red > 200)
    }
  }

  @Test func theKeyboardLeadsToTheContentAndThroughTheSessions() throws {
    let candidate = try Candidate()
    for _ in 0..<2 { _ = try candidate.viva("rehearse", input: ":skip\n") }
    let pages = try Pages(candidate)
    let browser = try Browser(folder: candidate.home)
    _ = try browser.load(pages.address, width: 640)
    try browser.press("Tab", code: 9)
    let focus = "document.activeElement"
    #expect(try browser.evaluate("\(focus).className") as? String == "skip")
    let place = "\(focus).getBoundingClientRect()"
    #expect(try browser.evaluate("\(place).left >= 0 && \(place).width > 0") as? Bool == true)
    #expect(
      try browser.evaluate("getComputedStyle(\(focus)).outlineStyle") as? String == "solid",
      "one sees where one is")
    let latest = try #require(
      try candidate.sql("SELECT id FROM session ORDER BY id DESC LIMIT 1").first?.first)
    _ = try browser.load(pages.address + "session/\(latest)", width: 640)
    let next = "document.querySelector('[rel=next]')"
    #expect(try browser.evaluate("\(next).accessKey") as? String == "n")
    #expect(try browser.evaluate("document.querySelectorAll('[rel=prev]').length") as? Int == 0)
  }
}

/// `viva serve`, until the test is over.
private final class Pages {
  let address: String
  private let process = Process()

  init(_ candidate: Candidate) throws {
    let file = candidate.path("address")
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "exec \"$VIVA\" serve --language en >\"$0\" 2>/dev/null", file]
    process.environment = candidate.environment
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let deadline = Date().addingTimeInterval(60)
    while Date() < deadline {
      if let text = try? String(contentsOfFile: file, encoding: .utf8), text.hasSuffix("/\n") {
        address = String(text.dropLast())
        return
      }
      Thread.sleep(forTimeInterval: 0.05)
    }
    throw Failure("viva serve printed no address.")
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }
}

/// JavaScript that names the texts whose contrast is below 4.5 to 1 (WCAG 2.2, 1.4.3).
private let faintTexts = """
  (() => {
    const luminance = ([r, g, b]) => {
      const linear = [r, g, b].map(v => v / 255)
        .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const colour = text => (text.match(/[\\d.]+/g) || []).map(Number);
    const behind = element => {
      const box = element.closest('svg') && element.closest('a')?.querySelector('rect');
      if (box) return colour(getComputedStyle(box).fill);
      for (let at = element; at; at = at.parentElement) {
        const found = colour(getComputedStyle(at).backgroundColor);
        if (found.length === 3 || found[3] > 0) return found;
      }
      return [255, 255, 255];
    };
    const faint = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent.trim();
      if (!text || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const [a, b] = [colour(element.closest('svg') ? style.fill : style.color), behind(element)]
        .map(luminance).sort((a, b) => b - a);
      if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(text.slice(0, 30));
    }
    return faint.join('; ');
  })()
  """
