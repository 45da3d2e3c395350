// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// Reads a `topic.yaml`.
struct TopicReader {
  let file: String
  var faults: [Diagnostic] = []
  var references: [Reference] = []

  init(file: String) { self.file = file }

  mutating func read(_ root: Node) -> (topic: Topic, place: Place)? {
    guard var reader = MappingReader(root, name: "topic", file: file, faults: &faults) else {
      return nil
    }
    let place = reader.optional("topic").map(reader.place(of:)) ?? reader.place
    let id: TopicID? = reader.identifier("topic", &faults)
    if let id, let folder = folder(of: file), folder != id.name {
      faults.append(
        Diagnostic(.nameMismatch(id: id.name, expected: "\(id)/topic.yaml"), at: place))
    }
    let title = reader.localized("title", &faults)
    let requires = reader.list("requires", &faults).compactMap { node -> TopicID? in
      let id: TopicID? = reader.identifier(from: node, key: "requires", &faults)
      if let id { references.append(.init(target: .topic(id), place: reader.place(of: node))) }
      return id
    }
    reader.finish(&faults)
    guard let id, let title else { return nil }
    return (Topic(id: id, title: title, requires: requires), place)
  }
}

/// The name of the folder that a file lies in, or nil for a bare file name.
func folder(of path: String) -> String? {
  let parts = path.split(separator: "/")
  return parts.count >= 2 ? String(parts[parts.count - 2]) : nil
}
