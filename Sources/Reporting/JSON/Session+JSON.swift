// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension JSONText {
  /// `{"schema":1,"session":{…},"turns":[{…,"criteria":[{…,"evidence":[…]}]}]}`.
  ///
  /// A turn without an assessment has an empty list of criteria and a null score.
  public static func review(_ review: SessionReview) -> JSONText {
    let card = review.scorecard
    var session = [
      Member("id", .string(review.id)),
      Member("started_at", .string(review.startedAt)),
      Member("scenario", .string(review.scenario.name)),
      Member("title", localized(review.title)),
    ]
    session += options(review.options)
    session += [
      Member("score", .number(card.score)),
      Member("estimate", card.estimate.map(JSONText.number) ?? .null),
      Member("time_used_ms", .integer(card.timeUsed.inMilliseconds)),
      Member("results", .array(card.results.map(result))),
    ]
    return [
      "schema": 1, "session": .object(session),
      "turns": .array(review.turns.map(turn)),
    ]
  }

  /// `{"schema":1,"sessions":[{"id",…}]}`, in the order given.
  public static func sessions(_ sessions: [SessionSummary]) -> JSONText {
    let list = sessions.map { session in
      var members = [
        Member("id", .string(session.id)),
        Member("started_at", .string(session.startedAt)),
        Member("scenario", .string(session.scenario.name)),
        Member("title", localized(session.title)),
      ]
      members += options(session.options)
      members += [
        Member("questions", .integer(Int64(session.questions))),
        Member("finished", .bool(session.score != nil)),
        Member("score", session.score.map(JSONText.number) ?? .null),
      ]
      return JSONText.object(members)
    }
    return ["schema": 1, "sessions": .array(list)]
  }

  /// `{"schema":1,"questions":[{"id","topic","difficulty","minutes","ask","criteria"}]}`.
  public static func questions(_ questions: [Question]) -> JSONText {
    let list = questions.map { question -> JSONText in
      [
        "id": .string(question.id.name), "topic": .string(question.topic.name),
        "difficulty": .integer(Int64(question.difficulty)),
        "minutes": .number(question.timeLimit.inSeconds / 60),
        "ask": localized(question.ask),
        "criteria": .array(question.rubric.criteria.map { .string($0.id.name) }),
      ]
    }
    return ["schema": 1, "questions": .array(list)]
  }

  /// `{"schema":1,"scenarios":[{"id","title","about","minutes","mode","asks","questions"}]}`.
  public static func scenarios(_ scenarios: [Scenario]) -> JSONText {
    let list = scenarios.map { scenario -> JSONText in
      [
        "id": .string(scenario.id.name), "title": localized(scenario.title),
        "about": localized(scenario.about),
        "minutes": .number(scenario.timeLimit.inSeconds / 60),
        "mode": .string(scenario.mode.rawValue), "asks": .integer(Int64(scenario.greatestCount)),
        "questions": .array(scenario.phases.flatMap(\.questions).map { .string($0.name) }),
      ]
    }
    return ["schema": 1, "scenarios": .array(list)]
  }

  private static func options(_ options: SessionOptions) -> [Member] {
    [
      Member("language", .string(options.language.rawValue)),
      Member("mode", .string(options.mode.rawValue)),
      // As text: many readers of JSON lose the low digits of a large number.
      Member("seed", .string(String(options.seed))),
      Member("time_limit_ms", .integer(options.timeLimit.inMilliseconds)),
    ]
  }

  private static func result(_ result: Scorecard.Result) -> JSONText {
    [
      "question": .string(result.question.name), "topic": .string(result.topic.name),
      "unaided": .number(result.unaided), "score": .number(result.score),
      "turns": .array(result.turns.map { .integer(Int64($0)) }),
      "time_used_ms": .integer(result.timeUsed.inMilliseconds),
    ]
  }

  private static func turn(_ turn: Turn) -> JSONText {
    var members = [
      Member("number", .integer(Int64(turn.number))),
      Member("question", .string(turn.prompt.question.name)),
      Member("kind", kind(turn.prompt.kind)),
      Member("prompt", localized(turn.prompt.text)),
      Member("bridge", turn.prompt.bridge.map(localized) ?? .null),
      Member("reason", reason(turn.prompt.reason)),
      Member("time_limit_ms", .integer(turn.prompt.timeLimit.inMilliseconds)),
      Member("time_used_ms", .integer(turn.timeUsed.inMilliseconds)),
      Member("outcome", .string(turn.outcome.rawValue)),
      Member("flagged", .bool(turn.flagged)),
      Member("hints", .array(turn.hints.map { .string($0.name) })),
      Member("answer", .string(turn.answer)),
    ]
    if let assessment = turn.assessment {
      members += grade(assessment)
    } else {
      members += [
        Member("score", .null), Member("criteria", []), Member("misconceptions", []),
        Member("flags", []),
      ]
    }
    return .object(members)
  }

  private static func kind(_ kind: Prompt.Kind) -> JSONText {
    switch kind {
    case .question: "question"
    case .probe: "probe"
    case .challenge: "challenge"
    }
  }

  private static func reason(_ reason: PromptReason) -> JSONText {
    switch reason {
    case .covers(let phase):
      ["because": "covers", "phase": .string(phase.name)]
    case .ability(let phase, let ability, let difficulty):
      [
        "because": "ability", "phase": .string(phase.name), "ability": .number(ability),
        "difficulty": .number(difficulty),
      ]
    case .edge(let from, _):
      ["because": "edge", "from": .string(from.name)]
    case .missed(let criterion):
      ["because": "missed", "criterion": .string(criterion.name)]
    case .contradicted(let criterion):
      ["because": "contradicted", "criterion": .string(criterion.name)]
    case .misconception(let misconception):
      ["because": "misconception", "misconception": .string(misconception.name)]
    }
  }

  private static func localized(_ text: LocalizedText) -> JSONText {
    ["zh": .string(text.zh), "en": .string(text.en)]
  }
}
