// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// A part of a bank that stands somewhere in a file, so that what is found out about it later can be
/// told with its place.
public enum Part: Hashable, Sendable {
  case bank(String)
  case topic(TopicID)
  case point(PointID)
  case term(TermID)
  case question(QuestionID)
  case ask(QuestionID)
  case answer(QuestionID)
  case criterion(CriterionID, of: QuestionID)
  case hint(CriterionID, of: QuestionID)
  case probe(CriterionID, of: QuestionID)
  case misconception(MisconceptionID, of: QuestionID)
  case challenge(MisconceptionID, of: QuestionID)
  /// A follow-up, by its index in the question.
  case followUp(Int, of: QuestionID)
  case condition(Int, of: QuestionID)
  case bridge(Int, of: QuestionID)
  case scenario(ScenarioID)
  case phase(PhaseID, of: ScenarioID)
  /// A question that a scenario wants covered.
  case cover(QuestionID, of: ScenarioID)
}
