// SPDX-License-Identifier: GPL-3.0-or-later

import Mustache
import Reporting

/// A Mustache template whose values are escaped as everything else that Viva writes in HTML.
///
/// The texts are compiled in: the program stays a single file.
struct Template: Sendable {
  private let template: MustacheTemplate?

  init(_ text: String) {
    MustacheContentTypes.register(InertHTML(), named: "INERT")
    // A test renders each of them.
    template = try? MustacheTemplate(string: "{{% CONTENT_TYPE:INERT}}" + text)
  }

  func render(_ values: some Sendable) -> String { template?.render(values) ?? "" }
}

/// Mustache's own escaping looks at characters and so lets `"` pass when an accent follows it.
private struct InertHTML: MustacheContentType {
  func escapeText(_ text: String) -> String { htmlEscaped(text) }
}
