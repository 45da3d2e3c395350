// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Something that a simulated candidate says, graded beforehand.
public struct GradedAnswer: Sendable {
  let text: String
  /// Without what the engine does not look at: the words that it rests on.
  let assessment: Assessment

  init(text: String, assessment: Assessment) {
    self.text = text
    self.assessment = Assessment(
      score: assessment.score,
      criteria: assessment.criteria.map {
        CriterionAssessment(id: $0.id, verdict: $0.verdict, credit: $0.credit)
      },
      misconceptions: assessment.misconceptions.map {
        MisconceptionFinding(id: $0.id, claim: "", evidence: [])
      },
      flags: assessment.flags, mentions: assessment.mentions)
  }
}

/// All that simulated candidates say to a question in one language. It is graded once, so that
/// thousands of sessions cost no grading.
public struct CandidateAnswers: Sendable {
  /// What each kind may answer at first; the silent have nothing.
  var first: [CandidateKind: [GradedAnswer]] = [:]
  /// What earns each criterion, if it can be said in a sentence.
  var points: [CriterionID: GradedAnswer] = [:]
  /// What takes a misconception back.
  var corrections: [MisconceptionID: GradedAnswer] = [:]
  /// What those say who don't know.
  var evasions: [GradedAnswer] = []
}
