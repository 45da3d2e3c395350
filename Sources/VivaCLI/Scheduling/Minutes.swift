// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import InterviewModel
import Reporting

/// Minutes that somebody typed as a duration; nil for none. Throws a `ValidationError` unless they
/// are above 0 and at most 600.
func duration(
  ofMinutes minutes: Double?, orElse phrase: Phrase, in language: Language
) throws -> Duration? {
  guard let minutes else { return nil }
  guard minutes > 0, minutes <= 600 else { throw ValidationError(phrase.text(in: language)) }
  return .milliseconds(Int64(minutes * 60_000))
}
