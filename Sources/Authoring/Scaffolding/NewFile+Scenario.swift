// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import Reporting
internal import ScenarioCompiler

extension NewFile {
  /// A scenario that asks all of these questions, in their order: a phase for each stretch of one
  /// topic.
  public static func scenario(
    _ id: ScenarioID, minutes: Double, asking questions: [Question], of bank: Bank
  ) -> NewFile {
    var phases: [(topic: TopicID, questions: [QuestionID])] = []
    for question in questions {
      if phases.last?.topic == question.topic {
        phases[phases.count - 1].questions.append(question.id)
      } else {
        phases.append((question.topic, [question.id]))
      }
    }
    var taken: Set<String> = []
    let lines = phases.map { topic, questions in
      var name = topic.name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(topic)-\(number)"
        number += 1
      }
      let title = bank.topics.first { $0.id == topic }?.title
      return """
          - id: \(name)
            title: {zh: \(scalar(title?.zh)), en: \(scalar(title?.en))}
            bridge: {zh: TODO, en: TODO}
            ask: \(questions.count)
            questions: [\(questions.map(\.name).joined(separator: ", "))]
        """
    }
    return NewFile(
      "interviews/\(id).yaml", .scenario,
      """
      scenario: \(id)
      title: {zh: TODO, en: TODO}
      about: {zh: TODO, en: TODO}
      minutes: \(JSONText.number(minutes).text)
      mode: practice                # or exam
      follow-ups: {per-question: 2, minutes: 1}
      phases:
      \(lines.joined(separator: "\n"))
      """)
  }

  /// What JSON quotes is YAML, too.
  private static func scalar(_ text: String?) -> String {
    text.map { $0 == "TODO" ? $0 : JSONText.string($0).text } ?? "TODO"
  }
}
