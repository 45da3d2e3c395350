// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Yams

/// Reads a `bank.yaml`.
struct BankReader {
  let file: String
  var faults: [Diagnostic] = []

  init(file: String) { self.file = file }

  mutating func read(_ root: Node) -> (bank: AuthoredBank, place: Place)? {
    guard var reader = MappingReader(root, name: "bank", file: file, faults: &faults) else {
      return nil
    }
    let place = reader.optional("bank").map(reader.place(of:)) ?? reader.place
    let id: Identifier<AuthoredBank>? = reader.identifier("bank", &faults)
    if !file.hasSuffix("/bank.yaml"), file != "bank.yaml" {
      faults.append(
        Diagnostic(.nameMismatch(id: id?.name ?? "", expected: "bank.yaml"), at: place))
    }
    let title = reader.localized("title", &faults)
    let about = reader.localized("about", &faults)
    reader.finish(&faults)
    guard let id, let title, let about else { return nil }
    return (AuthoredBank(id: id.name, title: title, about: about), place)
  }
}
