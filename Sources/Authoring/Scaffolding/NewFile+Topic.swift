// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel
internal import ScenarioCompiler

extension NewFile {
  /// A topic that has no questions yet.
  public static func topic(_ id: TopicID, requires: [TopicID] = []) -> NewFile {
    let edges =
      requires.isEmpty ? "" : "\nrequires: [\(requires.map(\.name).joined(separator: ", "))]"
    return NewFile(
      "\(id)/topic.yaml", .topic,
      """
      topic: \(id)
      title: {zh: TODO, en: TODO}\(edges)
      """)
  }
}
