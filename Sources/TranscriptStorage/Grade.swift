// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// Who graded an answer, when, and what was found.
public struct Grade: Hashable, Sendable {
  public enum Origin: String, Hashable, Codable, Sendable {
    case grader, person
  }

  public var origin: Origin
  /// The version of the grader, or the name of the person.
  public var grader: String
  public var madeAt: Timestamp
  public var assessment: Assessment
  /// Why a person disagreed; empty otherwise.
  public var note: String

  public init(
    origin: Origin, grader: String, madeAt: Timestamp, assessment: Assessment, note: String = ""
  ) {
    self.origin = origin
    self.grader = grader
    self.madeAt = madeAt
    self.assessment = assessment
    self.note = note
  }
}
