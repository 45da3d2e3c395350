// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension AuthoredBank {
  /// What a `bank.yaml` says; nil when a part that it can't do without is broken.
  init?(_ reader: MappingReader) {
    let id: Identifier<AuthoredBank>? = reader.identifier("bank")
    reader.findings.expectName("bank.yaml", for: id?.name ?? "", at: reader.place(of: "bank"))
    let (title, about) = (reader.localized("title"), reader.localized("about"))
    guard let id, let title, let about else { return nil }
    self.init(id: id.name, title: title, about: about)
  }
}
