// SPDX-License-Identifier: GPL-3.0-or-later

import Authoring
import ScenarioCompiler
import Testing

@Suite struct ExplanationTests {
  @Test("every kind of fault is explained once; add yours to Sources/Authoring/Explanations")
  func everyKindIsExplained() {
    let explained = Explanation.all.map(\.kind)
    #expect(Set(explained) == Set(Fault.Kind.allCases))
    #expect(explained.count == Set(explained).count)
  }

  @Test(arguments: Explanation.all.map(\.kind))
  func theFailingExampleHasTheFaultAndTheMendedOneHasNoError(_ kind: Fault.Kind) throws {
    let explanation = try #require(Explanation.of(kind.rawValue.lowercased()))
    let found = Explanation.findings(in: explanation.failing)
    #expect(found.contains { $0.fault.kind == kind && $0.place.file == explanation.failing.path })
    let left = Explanation.findings(in: explanation.mended)
      .filter { $0.severity == .error || $0.place.file == explanation.mended.path }
    #expect(!left.contains { $0.severity == .error || $0.fault.kind == kind })
  }
}
