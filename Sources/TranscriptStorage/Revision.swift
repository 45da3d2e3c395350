// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What a later look at a session has brought about: a person's marks, new grades, and the scores
/// that follow from them.
public struct Revision: Hashable, Sendable {
  /// A grade that a turn gets, beside those that it has.
  public struct NewGrade: Hashable, Sendable {
    public var turn: Int
    public var grade: Grade

    public init(turn: Int, grade: Grade) {
      self.turn = turn
      self.grade = grade
    }
  }

  /// A mark and the turn that it belongs to.
  public struct NewMark: Hashable, Sendable {
    public var turn: Int
    public var mark: PersonalMark
    /// What the grader gave, 0 … 1.
    public var graderCredit: Double

    public init(turn: Int, mark: PersonalMark, graderCredit: Double) {
      self.turn = turn
      self.mark = mark
      self.graderCredit = graderCredit
    }
  }

  public var session: SessionID
  public var marks: [NewMark]
  /// In the order in which they are made.
  public var grades: [NewGrade]
  /// The scores of the session's questions that follow from the new grades.
  public var results: [Scorecard.Result]

  public init(
    session: SessionID, marks: [NewMark] = [], grades: [NewGrade] = [],
    results: [Scorecard.Result] = []
  ) {
    self.session = session
    self.marks = marks
    self.grades = grades
    self.results = results
  }
}

/// Questions, and the glossary that their claims refer to, as grades were made against them.
public struct GradedContent: Hashable, Sendable {
  public var questions: [QuestionID: Question]
  public var glossary: Glossary

  public init(questions: [QuestionID: Question], glossary: Glossary) {
    self.questions = questions
    self.glossary = glossary
  }
}

/// A stored mark.
public struct StoredMark: Hashable, Sendable {
  public var session: SessionID
  public var turn: Int
  public var question: QuestionID
  /// The answer that it is about.
  public var answer: String
  public var mark: PersonalMark
  /// What the grader gave when the mark was made, 0 … 1.
  public var graderCredit: Double
  public var madeAt: Timestamp
}
