// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import ScenarioCompiler

extension NewFile {
  /// A question with as many criteria as a rubric should at least have, and the examples that try it.
  public static func question(_ id: QuestionID, of topic: TopicID) -> NewFile {
    NewFile(
      "\(topic)/\(id).yaml", .question,
      """
      question: \(id)
      difficulty: 3                 # 1 warm-up … 5 expert
      minutes: 3                    # time to answer
      ask:
        zh: TODO
        en: TODO
      answer:                       # the model answer, as one would say it
        zh: TODO
        en: TODO
      rubric:                       # six to twelve criteria of one fact each
      \((1...6).map(criterion).joined(separator: "\n"))
      misconceptions: []            # what is often said and is wrong, with challenge and correction
      follow-ups: []                # where the interview goes from here
      examples:                     # the rubric's own tests
      \(examples.map(example).joined(separator: "\n"))
      """)
  }

  private static func criterion(_ number: Int) -> String {
    let first = number == 1
    return """
        - id: point-\(number)\(first ? "               # a name of your own; it never changes" : "")
          weight: 1
          zh: TODO\(first ? "                  # the fact in one sentence, as the scorecard says it" : "")
          en: TODO
          accept:\(first ? "                   # claims, any one earns it: <cache> .. <reduce> .. <latency>" : "")
            - TODO
          hint: {zh: TODO, en: TODO}
          probe: {zh: TODO, en: TODO}\(first ? "   # asked when this point is missed" : "")
      """
  }

  private static let examples = [
    ("complete-zh", "{score: [0.85, 1]}"),
    ("complete-en", "{score: [0.85, 1]}"),
    ("half", "{score: [0.3, 0.6]}"),
    ("wrong", "{score: [0, 0.2]}"),
    ("keyword-list", "{score: [0, 0.05], flags: [keyword-list]}"),
  ]

  private static func example(_ name: String, _ expected: String) -> String {
    """
      - name: \(name)
        expect: \(expected)
        answer: TODO
    """
  }
}
