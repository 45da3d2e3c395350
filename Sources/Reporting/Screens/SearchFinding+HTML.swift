// SPDX-License-Identifier: GPL-3.0-or-later

extension SearchFinding {
  /// What stands around the first words that were looked for, as HTML with the words marked.
  public var htmlExcerpt: String {
    "<blockquote>\(htmlText(of: excerpt(around: 120)))</blockquote>"
  }
}
