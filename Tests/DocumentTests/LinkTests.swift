// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Every link between the documents leads to a file, and to a heading in it where it names one.
@Suite struct LinkTests {
  @Test(arguments: try documents())
  func everyLinkLeadsSomewhere(in path: String) throws {
    let document = try Document(path)
    for link in document.links where !link.contains("://") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let folder = (path as NSString).deletingLastPathComponent
      let target =
        parts[0].isEmpty
        ? path : (folder as NSString).appendingPathComponent(String(parts[0]))
      let place = repository.appending(path: target).standardized
      #expect(FileManager.default.fileExists(atPath: place.path), "\(link)")
      guard parts.count == 2, target.hasSuffix(".md") else { continue }
      let inside = String(place.path.dropFirst(repository.path.count + 1))
      let anchors = try Document(inside).headings.map(Document.anchor)
      #expect(anchors.contains(String(parts[1])), "\(link)")
    }
  }

  @Test func everyDecisionIsListed() throws {
    let folder = repository.appending(path: "docs/decisions").path
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
    #expect(try Set(Document("docs/decisions/README.md").links) == Set(pages))
  }
}

/// The Markdown files at the top and in the folders of what is no source, in order.
private func documents() throws -> [String] {
  var paths = try FileManager.default.contentsOfDirectory(atPath: repository.path)
  for folder in ["docs", "scenarios", "transcripts", "Benchmarks"] {
    let walker = FileManager.default.enumerator(
      atPath: repository.appending(path: folder).path)
    for case let name as String in walker ?? .init() { paths.append(folder + "/" + name) }
  }
  return paths.filter { $0.hasSuffix(".md") }.sorted()
}
