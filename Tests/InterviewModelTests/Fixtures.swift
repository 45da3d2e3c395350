// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

/// A criterion that nothing is known of but its part in the score.
func criterion(
  _ id: CriterionID, weight: Double, requires: [CriterionID] = [], isBonus: Bool = false
) -> Criterion {
  let text = LocalizedText(zh: "一", en: "one")
  return Criterion(
    id: id, weight: weight, statement: text, accept: [], requires: requires, isBonus: isBonus,
    hint: text, probe: text)
}
