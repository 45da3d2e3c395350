// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension Topic {
  /// What a `topic.yaml` says; nil when a part that it can't do without is broken.
  init?(_ reader: MappingReader) {
    let findings = reader.findings
    let id: TopicID? = reader.identifier("topic")
    if let id, let folder = folder(of: findings.file), folder != id.name {
      findings.report(
        .nameMismatch(id: id.name, expected: "\(id)/topic.yaml"), at: reader.place(of: "topic"))
    }
    let title = reader.localized("title")
    let requires = reader.list("requires").compactMap { value -> TopicID? in
      guard let id: TopicID = value.identifier() else { return nil }
      findings.mention(.topic(id), at: value.place)
      return id
    }
    let points = reader.mappings("points").compactMap { reader -> KnowledgePoint? in
      let id: PointID? = reader.identifier("id")
      let (zh, en) = (reader.text("zh"), reader.text("en"))
      guard let id, let zh, let en else { return nil }
      findings.locate(.point(id), at: reader.place)
      return KnowledgePoint(id: id, title: LocalizedText(zh: zh, en: en))
    }
    guard let id, let title else { return nil }
    self.init(id: id, title: title, requires: requires, points: points)
  }
}

/// The name of the folder that a file lies in, or nil for a bare file name.
func folder(of path: String) -> String? {
  let parts = path.split(separator: "/")
  return parts.count >= 2 ? String(parts[parts.count - 2]) : nil
}
