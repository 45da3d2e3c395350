// SPDX-License-Identifier: GPL-3.0-or-later

/// Text from anywhere as text of HTML, in an element as in a quoted attribute: inert, and what can't
/// be seen made `visible`.
///
/// It looks at scalars, not at characters: a quotation mark with an accent still ends an attribute.
public func htmlEscaped(_ text: String) -> String {
  var output = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    case "\"": output += "&quot;"
    case "'": output += "&#39;"
    default: output.unicodeScalars.append(scalar)
    }
  }
  return output
}
