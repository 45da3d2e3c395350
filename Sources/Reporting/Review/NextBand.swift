// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// The least that an answer lacks for the band above its own.
struct NextBand: Equatable {
  var band: Band
  /// The points to add, the dearest first.
  var criteria: [CriterionID]

  /// Nil for an answer of the highest band, for what is no answer, and where what was said wrong keeps
  /// it down whatever is added.
  init?(above assessment: Assessment, rubric: Rubric) {
    guard assessment.flags.allSatisfy({ $0 == .truncated }),
      let band = Band(score: assessment.score).next,
      let criteria = rubric.smallestAddition(to: assessment, reaching: band.least)
    else { return nil }
    self.band = band
    self.criteria = criteria
  }
}
