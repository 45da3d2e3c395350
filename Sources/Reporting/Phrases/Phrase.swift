// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Everything that the program says in an interview and in its reports: the one catalogue.
///
/// What comes from people or files (titles, paths, answers) enters as a value of a case and is
/// made `visible` with the rest.
public enum Phrase: Hashable, Sendable {
  case start(Start)
  case clock(Clock)
  case answering(Answering)
  case command(Command)
  case feedback(Feedback)
  case card(Card)
  case review(Review)
  case reason(Reason)
  case progress(Progress)
  case regrade(Regrade)
  case marking(Marking)
  case reviewing(Reviewing)
  case comparing(Comparing)
  case exchange(Exchange)
  case schedule(Schedule)
  case page(Page)
  case trouble(Trouble)

  /// The words in one language, without a newline at the end; a few phrases have several lines.
  public func text(in language: Language) -> String { visible(both[language]) }

  private var both: LocalizedText {
    switch self {
    case .start(let phrase): phrase.both
    case .clock(let phrase): phrase.both
    case .answering(let phrase): phrase.both
    case .command(let phrase): phrase.both
    case .feedback(let phrase): phrase.both
    case .card(let phrase): phrase.both
    case .review(let phrase): phrase.both
    case .reason(let phrase): phrase.both
    case .progress(let phrase): phrase.both
    case .regrade(let phrase): phrase.both
    case .marking(let phrase): phrase.both
    case .reviewing(let phrase): phrase.both
    case .comparing(let phrase): phrase.both
    case .exchange(let phrase): phrase.both
    case .schedule(let phrase): phrase.both
    case .page(let phrase): phrase.both
    case .trouble(let phrase): phrase.both
    }
  }
}

/// The same thing said in Chinese and in English.
func say(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }
