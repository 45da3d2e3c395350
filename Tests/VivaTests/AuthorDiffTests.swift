// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct AuthorDiffTests {
  @Test func aBankAndItsNextVersion() throws {
    let candidate = try Candidate()
    _ = try candidate.viva(
      "rehearse", "--language", "en", "--seed", "1",
      input: "The same weights are used everywhere.\n.\n:quit\n")
    _ = try candidate.shell(
      """
      cp -r \(testBank) next
      sed -i '0,/weight: .*/s//weight: 5/' next/convolution/weight-sharing.yaml
      sed -i 's/^minutes: .*/minutes: 9/' next/convolution/padding.yaml
      """)
    let diff = try candidate.viva("author", "diff", testBank, "next")
    #expect(diff.status == 0)
    #expect(diff.lines.contains { $0.hasPrefix("  grading: ~ weight of") }, "\(diff.output)")
    #expect(diff.output.contains("  interview: ~ minutes: "))
    #expect(
      diff.lines.contains { $0.hasPrefix("stored answers to weight-sharing: ") }, "\(diff.output)")
    let json = try JSON(
      try candidate.viva("author", "diff", "--format", "json", testBank, "next").output)
    #expect(json["regraded"][0]["question"].text == "weight-sharing")
    #expect((json["regraded"][0]["answers"].number ?? 0) > 0)

    let same = try candidate.viva("author", "diff", "next", "next")
    #expect(same.status == 0)
    #expect(same.lines.first?.hasPrefix("0 changes") == true)
  }

  @Test func twoVersionsOfAFile() throws {
    let candidate = try Candidate()
    _ = try candidate.shell(
      "sed 's/^difficulty: .*/difficulty: 5/' \(testBank)/pooling/max-pooling.yaml > old.yaml; echo '{' > broken.yaml"
    )
    let file = testBank + "/pooling/max-pooling.yaml"
    let diff = try candidate.viva("author", "diff", "old.yaml", file)
    #expect(diff.status == 0)
    #expect(diff.lines.first == "question max-pooling", "\(diff.output)\(diff.messages)")
    #expect(diff.output.contains("  interview: ~ difficulty: 5 → "))
    #expect(!diff.output.contains("topic"))
    #expect(try candidate.viva("author", "diff", "broken.yaml", file).status == 65)
    #expect(try candidate.viva("author", "diff", "none.yaml", file).status == 66)
    let missing = try candidate.viva("author", "diff", "--database", "none", file, file)
    #expect(missing.status == 66)
  }
}
