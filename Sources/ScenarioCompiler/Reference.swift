// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// A mention of something defined elsewhere, checked in the second pass.
struct Reference: Sendable {
  enum Target: Sendable {
    case question(QuestionID)
    case topic(TopicID)
    case point(PointID)
    /// The topic that a question lies in.
    case folder(TopicID)
    case term(TermID)
    /// A term whose rivals must be known.
    case subject(TermID)
    case criterion(CriterionID, of: QuestionID)
    case misconception(MisconceptionID, of: QuestionID)
  }

  var target: Target
  var place: Place
  /// What it names may be gone: that is told, but it stops nothing.
  var mayBeOutdated = false
}

extension Reference.Target {
  /// The id that is mentioned.
  var name: String {
    switch self {
    case .question(let id): id.name
    case .topic(let id), .folder(let id): id.name
    case .point(let id): id.name
    case .term(let id), .subject(let id): id.name
    case .criterion(let id, _): id.name
    case .misconception(let id, _): id.name
    }
  }
}
