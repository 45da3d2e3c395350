// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// An answer as spans, with the words marked that the assessment rests on.
///
/// Where runs overlap, what is wrong shows before what was earned, and that before what was half
/// earned. Offsets outside the answer or inside a character are moved to the next whole one.
func markedAnswer(_ answer: String, _ assessment: Assessment?) -> [Span] {
  let bytes = Array(answer.utf8)
  var marks = [Mark?](repeating: nil, count: bytes.count)
  for (mark, evidence) in evidenceByMark(assessment) {
    let start = min(max(0, evidence.start), bytes.count)
    let end = min(max(start, evidence.end), bytes.count)
    for index in start..<end { marks[index] = mark }
  }
  var spans: [Span] = []
  var start = 0
  for index in bytes.indices.dropFirst() + [bytes.count] where index > start {
    let isInsideCharacter = index < bytes.count && bytes[index] & 0b1100_0000 == 0b1000_0000
    if isInsideCharacter {
      marks[index] = marks[index - 1]
      continue
    }
    guard index == bytes.count || marks[index] != marks[start] else { continue }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    spans.append(Span(text, marks[start].map(Tone.found) ?? .plain))
    start = index
  }
  return spans
}

/// The weakest first: later runs are drawn over earlier ones.
private func evidenceByMark(_ assessment: Assessment?) -> [(Mark, Evidence)] {
  guard let assessment else { return [] }
  func evidence(of verdict: CriterionAssessment.Verdict) -> [Evidence] {
    assessment.criteria.filter { $0.verdict == verdict }.flatMap(\.evidence)
  }
  let wrong = evidence(of: .contradicted) + assessment.misconceptions.flatMap(\.evidence)
  return evidence(of: .partly).map { (.partly, $0) } + evidence(of: .earned).map { (.earned, $0) }
    + wrong.map { (.wrong, $0) }
}
