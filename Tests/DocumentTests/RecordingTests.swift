// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import FoundationXML
import Testing

/// The recordings in the READMEs are pictures that can be shown, of the bank as it is.
/// `docs/media/record` makes them anew.
@Suite struct RecordingTests {
  @Test(arguments: ["en", "zh"])
  func theRecordingShowsTheBank(in language: String) throws {
    let file = repository.appending(path: "docs/media/rehearse-\(language).svg")
    let picture = try XMLDocument(contentsOf: file, options: [])
    let texts = try picture.nodes(forXPath: "//*[local-name()='text']").compactMap(\.stringValue)
    #expect(texts.count > 200)

    let printed = try Program().viva(["questions", "--json"])
    let list = try JSONDecoder().decode(List.self, from: Data(printed.output.utf8))
    let question = try #require(
      list.questions.first { $0.id == "convolution-vs-fully-connected" }?.ask[language])
    #expect(texts.joined().contains(question.filter { !$0.isWhitespace }))
  }

  private struct List: Decodable {
    struct Question: Decodable {
      var id: String
      var ask: [String: String]
    }

    var questions: [Question]
  }
}
