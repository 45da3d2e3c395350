// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// What a report says, before anything is known of where it is written to.
///
/// Texts are as they came from files and candidates: whoever writes a document out makes them
/// visible and escapes them, in one place for each format.
struct Document: Equatable {
  enum Block: Equatable {
    /// Level 1 is the title.
    case heading(Int, String)
    case paragraph([Span])
    /// The candidate's own words, with their line ends.
    case answer([Span])
    /// What is read after the rest, under a heading; a page of a site folds it away.
    case folded(String, [Span])
    case findings([Finding])
    case list([String])
    case table(Table)
  }

  /// A point with its sign, and what is to be said about it.
  struct Finding: Equatable {
    var mark: Mark
    var statement: String
    var details: [String] = []
  }

  struct Table: Equatable {
    enum Cell: Equatable {
      case text(String)
      /// 0 … 1, with the words for it.
      case score(Double, String)
    }

    var header: [String]
    var rows: [[Cell]]
  }

  var language: Language
  var blocks: [Block] = []

  var title: String {
    for case .heading(1, let text) in blocks { return text }
    return ""
  }
}

/// A run of words that are meant in one way.
struct Span: Equatable {
  var text: String
  var tone: Tone

  init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}
