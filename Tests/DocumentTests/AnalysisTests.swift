// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// What docs/analysis.md tells to run beside SQL works as it stands, over a session that was held.
@Suite struct AnalysisTests {
  let program: Program
  let page: Document

  init() throws {
    program = try Program()
    page = try Document("docs/analysis.md")
    let held = try program.shell(
      "printf '卷积核在所有位置共享权重。\\n.\\n' | viva rehearse cnn-to-resnet --seed 1 > /dev/null")
    #expect(held.status == 0, "\(held.messages)")
  }

  @Test func duckDBReadsAnExport() throws {
    let outcome = try program.shell(block(that: "duckdb"))
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("cnn-to-resnet"))
  }

  @Test func datasetteServesACopy() throws {
    let serving = try block(that: "datasette").replacing("datasette copy.sqlite\n", with: "")
    let asking = try #require(page.text.firstMatch(of: /`(datasette copy.sqlite --get [^`]*)`/))
    let question = asking.1.replacing("question=gru-principle", with: "_shape=objects")
    let outcome = try program.shell(serving + question)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("\"question\""))
  }

  private func block(that names: String) throws -> String {
    let blocks = page.blocks.filter { $0.info == "sh" && $0.text.contains(names) }
    return try #require(blocks.first).text
  }
}
