// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting

/// What a page must know to be made: where it stands and what it speaks.
struct PageContext: Sendable {
  let source: ReviewSource
  let language: Language
  /// What its address asks for; its links then do so, too.
  let chosenLanguage: Language?
  let path: [String]
  let query: [String: String]

  func words(_ phrase: Phrase.Page) -> String { Phrase.page(phrase).text(in: language) }

  /// A link within the site. Links are relative, so that no page holds the token.
  ///
  /// - Parameters:
  ///   - path: The parts of the address below the token; none for the first page.
  ///   - query: Names and values.
  ///   - fragment: A place within the page.
  ///   - language: What the page there is to speak; otherwise what this one was asked to.
  /// - Returns: A relative address in ASCII.
  func link(
    _ path: [String], _ query: [(name: String, value: String)] = [], fragment: String? = nil,
    language: Language? = nil
  ) -> String {
    let up = String(repeating: "../", count: max(0, self.path.count - 1))
    var link = up + path.map(pathPart).joined(separator: "/")
    if link.isEmpty { link = "./" }
    var query = query
    if let language = language ?? chosenLanguage { query.append(("lang", language.rawValue)) }
    if !query.isEmpty {
      link +=
        "?" + query.map { pathPart($0.name) + "=" + pathPart($0.value) }.joined(separator: "&")
    }
    return link + (fragment.map { "#" + $0 } ?? "")
  }

  /// A page of the site around what is its own.
  ///
  /// - Parameters:
  ///   - status: What the browser is told beside it.
  ///   - title: The title of the window.
  ///   - content: HTML whose texts are escaped.
  ///   - isWide: Whether it may take the whole width of a window.
  /// - Returns: The response with the whole page.
  func response(
    _ status: Response.Status = .ok, title: String, content: String, isWide: Bool = false
  ) -> Response {
    let other: Language = language == .zh ? .en : .zh
    let parts: [(path: [String], name: Phrase.Page)] = [
      ([], .sessions), (["topics"], .topics), (["progress"], .progress), (["search"], .search),
      (["regrade"], .regrade),
    ]
    let here = path.first == "session" ? "" : path.first
    let kept = query.filter { $0.key != "lang" }.sorted { $0.key < $1.key }
    let frame = Frame(
      languageTag: language.tag, title: title, style: link(["style.css"]),
      icon: link(["icon.svg"]), skip: words(.skipToContent), navigation: words(.navigation),
      parts: parts.map { part in
        Frame.Part(
          link: link(part.path), name: words(part.name),
          isHere: here == part.path.first ?? "")
      },
      otherLanguage: Frame.OtherLanguage(
        link: link(path, kept.map { ($0.key, $0.value) }, language: other), tag: other.tag,
        name: other == .zh ? "中文" : "English"),
      width: isWide ? "wide" : "", content: content)
    return Response(status, .html, Template.frame.render(frame))
  }

  func notFound() -> Response { trouble(.notFound, words(.notFound)) }

  /// A page that says what went wrong.
  func trouble(_ status: Response.Status, _ message: String) -> Response {
    response(
      status, title: "\(status.rawValue)",
      content: "<h1>\(status.rawValue)</h1>\n<p>\(htmlEscaped(message))</p>")
  }
}

extension Language {
  /// After BCP 47.
  var tag: String {
    switch self {
    case .zh: "zh-Hans"
    case .en: "en"
    }
  }
}
