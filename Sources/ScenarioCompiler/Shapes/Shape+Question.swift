// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

enum YesOrNo: String, CaseIterable { case yes, no }

extension Shape {
  static let question = Shape(
    "One question of a bank, with its rubric; the folder that it lies in is its topic.",
    [
      .required("question", .id(.own), "The id, and the name of the file; it never changes."),
      .optional("source", .text, "Where the question comes from."),
      .required("difficulty", .integer(1...5), "From 1, a warm-up, to 5, for experts."),
      .required("minutes", .number(0.5...30), "The time to answer."),
      .required("ask", .localized, "The question, as the interviewer asks it."),
      .required("answer", .localized, "The model answer, as one would say it."),
      .optional("subject", .id(.rival), "Whom the claims are about: a term with rivals."),
      .required(
        "rubric", .list(.mapping(.criterion), least: 1), "Six to twelve criteria, a fact each."),
      .optional(
        "misconceptions", .list(.mapping(.misconception)), "What is often said and is wrong."),
      .optional("choices", .list(.mapping(.choice)), "Of these criteria so many are enough."),
      .optional(
        "caps", .list(.mapping(.cap)), "Without this criterion a score is at most so much."),
      .optional("follow-ups", .list(.mapping(.followUp)), "Edges to other questions."),
      .optional("covers", .list(.id(.point)), "Points of topics that it asks for."),
      .optional("twins", .list(.id(.question)), "Questions that no session asks beside this one."),
      .optional("examples", .list(.mapping(.example)), "Answers that test the rubric."),
      .optional("sources", .list(.text), "Papers and books that settle the facts."),
      .optional("reviewed", .anything, "Who read the question a second time."),
    ])

  private static let criterion = Shape(
    "One fact of a good answer, and what earns it.",
    [
      .required("id", .id(.own), "Unique within the question."),
      .optional("weight", .number(0.1...10, standard: 1), "How much it counts beside the others."),
      .required("zh", .text, "The fact in a Chinese sentence, as the scorecard says it."),
      .required("en", .text, "The fact in an English sentence, as the scorecard says it."),
      .required("accept", .list(.claim, least: 1), "Claims; any one earns the criterion."),
      .optional("partly", .list(.claim), "Claims; any one earns half of the criterion."),
      .optional("requires", .list(.id(.own)), "Criteria without which this one earns nothing."),
      .optional(
        "bonus", .word(of: YesOrNo.self, standard: .no), "Yes: it adds to the score, never misses."),
      .required("hint", .localized, "What is told to someone who asks for a hint."),
      .required("probe", .localized, "What is asked when this point is missed."),
    ])

  private static let misconception = Shape(
    "Something wrong that candidates say, and what is said to it.",
    [
      .required("id", .id(.own), "Unique within the question."),
      .required("claims", .list(.claim, least: 1), "Claims; any one states the misconception."),
      .optional(
        "cost", .number(0.1...10, standard: 1), "What it takes away, in the unit of the weights."),
      .required("challenge", .localized, "What is asked of someone who says it."),
      .required("correction", .localized, "What is right instead."),
    ])

  private static let choice = Shape(
    "Of these criteria so many are enough.",
    [
      .required("of", .list(.id(.own), least: 1), "The criteria."),
      // Fewer than there are, which only the reader can tell.
      .required("take", .integer(1...1000), "How many of them are enough."),
    ])

  private static let cap = Shape(
    "Without this criterion an answer scores at most so much.",
    [
      .required("without", .id(.own), "The criterion."),
      .required("score", .number(0...1), "The most that an answer without it can score."),
    ])

  private static let followUp = Shape(
    "An edge to another question, taken when its condition holds.",
    [
      .required("to", .id(.question), "The question that follows."),
      .optional(
        "when", .condition,
        "Made of hit(id), missed(id), contradicted(id), misconception(id), mentions(<term>), "
          + "score >= 0.6, gave-up, timed-out, always, and, or, not, and parentheses."),
      .optional(
        "weight", .number(0.1...10, standard: 1), "The heaviest edge that holds is taken."),
      .required("bridge", .localized, "What leads over to the other question."),
    ])

  private static let example = Shape(
    "An answer, and what it must get.",
    [
      .required("name", .text, "What reports call it."),
      .required("expect", .mapping(.expectation), "What the grader must find in it."),
      .required("answer", .text, "The answer, as a candidate would type it."),
    ])

  static let marked = Shape(
    "Answers with a person's marks, which test the rubric of a question of another bank.",
    [
      .required("marked", .id(.question), "The question, and the name of the file."),
      .required("examples", .list(.mapping(.example), least: 1), "The answers and their marks."),
    ])

  private static let expectation = Shape(
    "What the grader must find in an answer.",
    [
      .optional("score", .interval, "The least and the greatest score."),
      .optional("earns", .list(.id(.own)), "Criteria that it must earn."),
      .optional("misses", .list(.id(.own)), "Criteria that it must not earn."),
      .optional("says", .list(.id(.own)), "Misconceptions that it must be found to say."),
      .optional("denies", .list(.id(.own)), "Misconceptions that it must not be found to say."),
      .optional("flags", .list(.word(of: AnswerFlag.self)), "Why it must not count as an answer."),
    ])
}
