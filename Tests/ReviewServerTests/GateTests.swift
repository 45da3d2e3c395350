// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing
import TranscriptStorage

@testable import ReviewServer

/// Faults 56 and 57 over real sockets.
@Suite struct GateTests {
  @Test("56: nobody listens on another address of this machine")
  func loopbackOnly() throws {
    let desk = try Desk(sessions: 0)
    #expect(isOpen("127.0.0.1", desk.server.port))
    // All of 127/8 leads to this machine; a server on 0.0.0.0 would answer here, too.
    #expect(!isOpen("127.0.0.2", desk.server.port))
  }

  @Test("56: a host that is not this machine's is refused (DNS rebinding)")
  func hosts() async throws {
    let desk = try Desk(sessions: 0)
    let port = desk.server.port
    for host in ["127.0.0.1:\(port)", "localhost:\(port)", "LocalHost:\(port)"] {
      #expect(await desk.get("", headers: ["Host: \(host)"])?.status == 200, "\(host)")
    }
    for host in [
      "evil.example", "evil.example:\(port)", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:\(port).evil",
      "localhost", "[::1]:\(port)", "0.0.0.0:\(port)", "",
    ] {
      #expect(await desk.get("", headers: ["Host: \(host)"])?.status == 421, "\(host)")
    }
    #expect(await desk.get("", headers: [])?.status == 421)
    let twice = ["Host: 127.0.0.1:\(port)", "Host: evil.example"]
    #expect(await desk.get("", headers: twice)?.status == 400)
  }

  @Test("56: a request from another origin is refused, even with the token")
  func origins() async throws {
    let desk = try Desk(sessions: 0)
    let host = "127.0.0.1:\(desk.server.port)"
    func status(_ origin: String) async -> Int? {
      await desk.get("", headers: ["Host: \(host)", "Origin: \(origin)"])?.status
    }
    #expect(await status("http://\(host)") == 200)
    for origin in ["null", "http://evil.example", "https://\(host)", "http://127.0.0.1:1"] {
      #expect(await status(origin) == 403, "\(origin)")
    }
  }

  @Test("56: without the token there is nothing to see")
  func tokens() async throws {
    let desk = try Desk(sessions: 0)
    let other = try Desk(sessions: 0)
    let digits = desk.root.filter { $0 != "/" }
    #expect(digits.count == 32 && digits.allSatisfy(\.isHexDigit))
    #expect(desk.root != other.root)
    let wrong = [
      "/", "/style.css", "/session/1", other.root, desk.root.uppercased() + "x",
      "/" + digits.dropLast() + "/", "/" + digits + "0/", "//" + digits + "/", "/favicon.ico",
      "/.." + desk.root,
    ]
    for path in wrong {
      let head = "GET \(path) HTTP/1.1\r\nHost: localhost:\(desk.server.port)\r\n\r\n"
      let reply = await exchange(head, port: desk.server.port)
      #expect(reply?.status == 403, "\(path)")
      #expect(reply?.body == "403 Forbidden\n")
    }
    // Without the slash at its end it leads to the same place.
    let head = "GET /\(digits) HTTP/1.1\r\nHost: localhost:\(desk.server.port)\r\n\r\n"
    let reply = await exchange(head, port: desk.server.port)
    #expect(reply?.status == 308 && reply?.headers["location"] == desk.root)
  }

  @Test("56: only GET and HEAD; HEAD says the same without the body")
  func methods() async throws {
    let desk = try Desk(sessions: 1)
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "X"] {
      let reply = await desk.get("", method: method)
      #expect(reply?.status == 405, "\(method)")
      #expect(reply?.headers["allow"] == "GET, HEAD")
    }
    let (get, head) = (await desk.get(""), await desk.get("", method: "HEAD"))
    #expect(head?.status == 200 && head?.body == "")
    #expect(head?.headers == get?.headers)
    #expect(get?.headers["content-length"] == get.map { "\($0.body.utf8.count)" })
    let withBody = ["Host: localhost:\(desk.server.port)", "Content-Length: 4"]
    #expect(await desk.get("", headers: withBody)?.status == 400)
  }

  @Test("56: what is asked changes nothing in the transcripts")
  func nothingChanges() async throws {
    let desk = try Desk(sessions: 2)
    let id = try #require(try desk.store.sessions().first?.id.text)
    func state() throws -> [Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted()
      return try names.filter { !$0.hasSuffix("-shm") }.map {
        try Data(contentsOf: URL(fileURLWithPath: desk.folder + "/" + $0))
      }
    }
    let before = try state()
    for path in [
      "", "session/\(id)", "topics", "topics/normalization", "?before=\(id)", "x", "progress",
      "search?q=batch", "regrade",
    ] {
      for method in ["GET", "HEAD", "POST", "DELETE"] {
        #expect(await desk.get(path, method: method) != nil)
      }
    }
    #expect(try state() == before)
  }

  @Test("56: every response forbids scripts, framing, guessing of types, referrers and caching")
  func policy() async throws {
    let desk = try Desk(sessions: 1)
    let id = try #require(try desk.store.sessions().first?.id.text)
    for path in [
      "", "style.css", "icon.svg", "session/\(id)", "nowhere", "session/none", "topics",
      "topics/normalization", "progress", "search?q=BN", "regrade",
    ] {
      let headers = try #require(await desk.get(path)).headers
      let policy = try #require(headers["content-security-policy"])
      #expect(policy.hasPrefix("default-src 'none'; "))
      #expect(!policy.contains("unsafe") && !policy.contains("script-src") && !policy.contains("*"))
      #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
      #expect(headers["x-content-type-options"] == "nosniff")
      #expect(headers["referrer-policy"] == "no-referrer")
      #expect(headers["cache-control"] == "no-store")
      #expect(headers["connection"] == "close")
      #expect(headers["set-cookie"] == nil && headers["access-control-allow-origin"] == nil)
      #expect(headers["content-type"]?.contains("charset=utf-8") == true)
    }
  }

  @Test("57: what is too long or not HTTP is refused, and the server goes on")
  func limits() async throws {
    let desk = try Desk(sessions: 0)
    let port = desk.server.port
    let host = "Host: 127.0.0.1:\(port)"
    let long = String(repeating: "a", count: 5000)
    #expect(await desk.get("?q=\(long)")?.status == 414)
    #expect(await desk.get("", headers: [host, "X: \(long)\(long)\(long)\(long)"])?.status == 431)
    let many = (0..<4000).map { "X-\($0): y" }
    #expect(await desk.get("", headers: [host] + many)?.status == 431)
    let endless = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
    #expect(await exchange(endless, port: port)?.status == 431)
    for start in [
      "GET / HTTP/2.0", "GET / HTTP/1.1 x", "GET /", "", "GET http://127.0.0.1/ HTTP/1.1",
      "GET * HTTP/1.1", "GET  / HTTP/1.1", "G\u{0}T / HTTP/1.1", "GET /\u{202E} HTTP/1.1",
      "GET /%zz HTTP/1.1", "GET /%+f HTTP/1.1", "GET /% HTTP/1.1", "\u{16}\u{3}\u{1}",
    ] {
      let reply = await exchange("\(start)\r\n\(host)\r\n\r\n", port: port)
      #expect([400, 505].contains(reply?.status), "\(start): \(reply?.status ?? 0)")
    }
    for header in ["no colon", ": empty", "a b: c", " folded", "x: \u{1}", "x: a\nHost: b"] {
      #expect(await desk.get("", headers: [host, header])?.status == 400, "\(header)")
    }
    #expect(await exchange([0xFF, 0xFE, 0x0D, 0x0A, 0x0D, 0x0A], port: port)?.status == 400)
    #expect(await desk.get("")?.status == 200)
  }

  @Test("57: paths that climb lead nowhere")
  func traversal() async throws {
    let desk = try Desk(sessions: 0)
    for path in [
      "../", "../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "session/../../x", "..%2fetc%2fpasswd",
      "style.css/", "session/", "session/a/b", "/etc/passwd", "style.css%00.html", ".", "session",
    ] {
      #expect(await desk.get(path)?.status == 404, "\(path)")
    }
  }

  @Test("57: clients that say nothing keep nobody else waiting")
  func idleClients() async throws {
    let desk = try Desk(sessions: 0, patience: .seconds(2))
    let port = desk.server.port
    async let idle = exchange("GET ", port: port)
    async let other = exchange("", port: port)
    #expect(await desk.get("")?.status == 200)
    #expect(await idle?.status == 408)
    #expect(await other?.status == 408)
  }

  @Test func aPortThatIsTakenIsNamed() throws {
    let desk = try Desk(sessions: 0)
    #expect(throws: ReviewServer.Failure.portInUse(desk.server.port)) {
      try ReviewServer(
        ReviewSource(
          store: desk.store, bank: Desk.bank, language: .en, localText: { _ in "" },
          review: Desk.review, progress: Desk.progress(of: desk.store),
          regrade: Desk.nothingToRegrade), port: desk.server.port)
    }
  }
}
