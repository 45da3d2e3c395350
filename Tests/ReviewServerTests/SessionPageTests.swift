// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing
import TranscriptStorage

@testable import ReviewServer

@Suite struct SessionPageTests {
  @Test func sessionsAreListedNewestFirstPageByPage() async throws {
    let desk = try Desk(sessions: 120)
    let all = try desk.store.sessions().map(\.id.text)
    var seen: [String] = []
    var path = ""
    var pages = 0
    while pages < 5 {
      let page = try #require(await desk.get(path))
      #expect(page.status == 200)
      let ids = page.body.matches(of: /href="session\/([0-9a-f-]+)"/).map { String($0.1) }
      #expect(ids.count <= 50)
      seen += ids
      pages += 1
      guard let older = page.body.firstMatch(of: /rel="next"[^>]*href="([^"]+)"/) else { break }
      path = String(older.1).replacing("./", with: "")
    }
    #expect(pages == 3)
    #expect(seen == all)
    // And back again.
    let last = try #require(await desk.get(path))
    let newer = try #require(last.body.firstMatch(of: /rel="prev"[^>]*href="([^"]+)"/))
    let back = try #require(await desk.get(String(newer.1).replacing("./", with: "")))
    let ids = back.body.matches(of: /href="session\/([0-9a-f-]+)"/).map { String($0.1) }
    #expect(ids == Array(all[50..<100]))
  }

  @Test func aSessionShowsItsMarkedAnswersBetweenItsNeighbours() async throws {
    let desk = try Desk(sessions: 3)
    let ids = try desk.store.sessions().map(\.id.text)
    let page = try #require(await desk.get("session/\(ids[1])"))
    #expect(page.status == 200)
    #expect(page.body.contains("<mark class=\"earned\">BN</mark> uses the batch&#39;s mean."))
    #expect(page.body.contains("<b>✓</b>"), "a sign, not colour alone")
    #expect(page.body.contains("<details><summary>Model answer</summary>"))
    #expect(page.body.contains("rel=\"prev\" accesskey=\"p\" href=\"../session/\(ids[0])\""))
    #expect(page.body.contains("rel=\"next\" accesskey=\"n\" href=\"../session/\(ids[2])\""))
    let zh = try #require(await desk.get("session/\(ids[1])?lang=zh"))
    #expect(zh.body.contains("<html lang=\"zh-Hans\">") && zh.body.contains("参考回答"))
    #expect(zh.body.contains("href=\"../session/\(ids[0])?lang=zh\""), "links keep the language")
    #expect(!page.body.contains(desk.root.filter { $0 != "/" }), "no page holds the token")
  }

  @Test func anEmptyDatabaseSaysHowToBegin() async throws {
    let desk = try Desk(sessions: 0)
    let page = try #require(await desk.get(""))
    #expect(page.status == 200 && page.body.contains("viva rehearse"))
  }

  @Test("53: what an answer, an id or a query holds stays text")
  func inertTexts() async throws {
    let hostile =
      "<script>alert(1)</script> \"onmouseover='x' </style></title> \u{1B}[31m\u{202E}abc"
    let desk = try Desk(answer: hostile)
    let id = try #require(try desk.store.sessions().first?.id.text)
    let page = try #require(await desk.get("session/\(id)"))
    #expect(page.body.contains("cript&gt;alert(1)&lt;/script&gt; &quot;onmouseover=&#39;x&#39;"))
    #expect(page.body.contains("␛[31m⟨U+202E⟩abc"))
    let paths = [
      "session/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "session/%22%3E%3Cimg%20src=x%3E",
      "?before=%3Cscript%3E", "?lang=%3Cscript%3E&x=%22%3E%3Cscript%3E", "%3Cscript%3E",
      "session/%22%CC%81%20onfocus=x", "session/%E2%80%AE%1B", "session/%FF",
      "topics/%3Cscript%3E", "search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
      "search?q=%22%20onfocus=x&lang=%22%3E%3Cscript%3E", "search?q=script", "search?q=%22%CC%81",
      "search?q=%E2%80%AE%1B%00",
    ]
    for path in paths {
      let reply = try #require(await desk.get(path))
      #expect([200, 404].contains(reply.status), "\(path)")
      #expect(!reply.body.contains("<script") && !reply.body.contains("<img"), "\(path)")
      // A quotation mark with an accent is one, too.
      let accented = zip(reply.body.unicodeScalars, reply.body.unicodeScalars.dropFirst())
      #expect(!accented.contains { $0 == "\"" && $1 == "\u{301}" })
      #expect(!reply.body.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test func everythingIsServedFromHere() async throws {
    let desk = try Desk(sessions: 1)
    let page = try #require(await desk.get(""))
    let links = page.body.matches(of: /(?:href|src)="([^"]+)"/).map { String($0.1) }
    #expect(links.contains("style.css") && links.contains("icon.svg"))
    #expect(links.allSatisfy { !$0.contains(":") && !$0.hasPrefix("/") })
    #expect(!page.body.contains("style=\"") && !page.body.contains("<style"))
    #expect(await desk.get("style.css")?.body.contains("prefers-color-scheme") == true)
    #expect(await desk.get("icon.svg")?.headers["content-type"]?.hasPrefix("image/svg") == true)
  }
}
