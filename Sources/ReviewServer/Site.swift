// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Reporting
import TranscriptStorage

/// Which page stands at which address.
struct Site: Sendable {
  let source: ReviewSource
  private let regrading: RegradePreview
  private let style = [styleSheet, plotStyleSheet, siteStyleSheet].joined(separator: "\n")

  init(_ source: ReviewSource) {
    self.source = source
    regrading = RegradePreview(source)
  }

  /// What a request gets that the gate let in.
  func response(to request: Request) -> Response {
    let chosen = request.query["lang"].flatMap(Language.init(rawValue:))
    let page = PageContext(
      source: source, language: chosen ?? source.language, chosenLanguage: chosen,
      path: request.path, query: request.query)
    do throws(StorageError) {
      switch request.path {
      case ["style.css"]: return Response(.ok, .css, style)
      case ["icon.svg"]: return Response(.ok, .svg, icon)
      case [""]: return try page.sessions()
      case ["topics"]: return try page.topics()
      case ["progress"]: return try page.progress()
      case ["search"]: return try page.search()
      case ["regrade"]: return page.regrade(try regrading.state())
      default:
        if request.path.count == 2, let id = request.path.last, !id.isEmpty {
          switch request.path.first {
          case "session": return try page.session(id)
          case "topics": return try page.topic(TopicID(id))
          default: break
          }
        }
        return page.notFound()
      }
    } catch {
      switch error {
      case .noSuchSession, .ambiguousSession:
        return page.trouble(.notFound, error.message[page.language])
      default:
        return page.trouble(.internalError, error.message[page.language])
      }
    }
  }
}
