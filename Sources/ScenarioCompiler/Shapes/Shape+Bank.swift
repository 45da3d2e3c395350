// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension Shape {
  static let bank = Shape(
    "What the folder of a bank is called; the file marks it as one.",
    [
      .required("bank", .id(.own), "The id of the bank."),
      .required("title", .localized, "What the bank is called."),
      .required("about", .localized, "What it is for, in a sentence."),
    ])

  static let topic = Shape(
    "A topic: the folder of its questions.",
    [
      .required("topic", .id(.own), "The id, and the name of the folder."),
      .required("title", .localized, "What the topic is called."),
      .optional("requires", .list(.id(.topic)), "Topics to know before; never in a circle."),
      .optional(
        "points", .list(.mapping(.point)), "What there is to know; questions cover these points."),
    ])

  private static let point = Shape(
    "A point of a topic.",
    [
      .required("id", .id(.own), "Unique in the bank."),
      .required("zh", .text, "What it is called in Chinese."),
      .required("en", .text, "What it is called in English."),
    ])

  static let glossary = Shape(
    "Terms and relation classes, which claims refer to.",
    [
      .optional("terms", .names(.own, .term), "Things, each with every form that people write."),
      .optional("relations", .names(.own, .relation), "Relation classes: the verbs of claims."),
    ], oneOf: ["terms", "relations"])

  private static let term = Shape(
    "A thing, with every form in which people write it.",
    forms + [
      .optional("contrast", .id(.contrast), "The group of its rivals: they share its name.")
    ], oneOf: forms.map(\.key))

  private static let relation = Shape(
    "A relation class, with every verb that says it.",
    forms + [.optional("opposite", .id(.term), "The class that reverses it.")],
    oneOf: forms.map(\.key))

  private static let forms: [Field] = [
    .optional("zh", .list(.text), "Chinese forms."),
    .optional("en", .list(.text), "English forms, uninflected."),
    .optional("symbols", .list(.text), "Abbreviations, symbols and formulas of no language."),
  ]

  static let scenario = Shape(
    "An interview: which questions are asked, in which order, in how much time.",
    [
      .required("scenario", .id(.own), "The id, and the name of the file."),
      .required("title", .localized, "What the scenario is called."),
      .required("about", .localized, "What it rehearses, in a sentence."),
      .required("minutes", .number(1...480), "The time for the whole session."),
      .optional(
        "mode", .word(of: SessionMode.self, standard: .practice),
        "In practice there are hints and feedback; an exam is silent until its end."),
      .optional("follow-ups", .mapping(.followUpBudget), "How much may be asked in addition."),
      .required("phases", .list(.mapping(.phase), least: 1), "The parts of the session, in order."),
      .optional(
        "cover", .list(.id(.question)), "Questions asked before any other of their phase."),
    ])

  /// Its standard values hold where a scenario says nothing of follow-ups, too.
  static let followUpBudget = Shape(
    "How much may be asked in addition.",
    [
      .optional("per-question", .integer(0...10, standard: 2), "Follow-ups to one question."),
      .optional("minutes", .number(0.25...10, standard: 1), "The time to answer each."),
    ])

  private static let phase = Shape(
    "A part of the session.",
    [
      .required("id", .id(.own), "Unique within the scenario."),
      .required("title", .localized, "What the phase is called."),
      .required("bridge", .localized, "What the interviewer opens it with."),
      .required("ask", .integer(1...100), "At most this many of its questions are asked."),
      .required("questions", .list(.id(.question), least: 1), "What it may ask."),
    ])
}
