// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

extension Phrase {
  /// Why the interviewer asked something, with the names that the sentence needs.
  public enum Reason: Hashable, Sendable {
    case covers
    /// In logits.
    case ability(Double, difficulty: Double)
    /// After the question `from`, because `condition` held; no condition when it always does.
    case edge(from: LocalizedText, condition: LocalizedText?)
    /// The statement of the criterion.
    case missed(LocalizedText)
    case contradicted(LocalizedText)
    /// The correction of the misconception.
    case misconception(LocalizedText)

    /// Looks the names up.
    ///
    /// - Parameters:
    ///   - reason: The reason as it was logged.
    ///   - question: The question that the prompt belongs to.
    ///   - from: The question before it, when the reason is an edge of the graph.
    public init(_ reason: PromptReason, question: Question?, from: Question? = nil) {
      switch reason {
      case .covers:
        self = .covers
      case .ability(_, let ability, let difficulty):
        self = .ability(ability, difficulty: difficulty)
      case .edge(let id, let condition):
        self = .edge(
          from: from?.ask ?? say(id.name, id.name),
          condition: condition == .always ? nil : condition.words(for: from))
      case .missed(let id):
        self = .missed(statement(of: id, in: question))
      case .contradicted(let id):
        self = .contradicted(statement(of: id, in: question))
      case .misconception(let id):
        self = .misconception(correction(of: id, in: question))
      }
    }

    var both: LocalizedText {
      switch self {
      case .covers:
        say("选题：这一场必问的题。", "Chosen because this interview always asks it.")
      case .ability(let ability, let difficulty):
        say(
          "选题：最接近你现在的水平（水平 \(ability.withOneDigit)，难度 \(difficulty.withOneDigit)）。",
          "Chosen as nearest to your level "
            + "(level \(ability.withOneDigit), difficulty \(difficulty.withOneDigit)).")
      case .edge(let from, nil):
        say("选题：接着\(from.quoted.zh)往下问。", "Chosen to follow on from \(from.quoted.en).")
      case .edge(let from, let condition?):
        say(
          "选题：接着\(from.quoted.zh)往下问，因为\(condition.zh)。",
          "Chosen to follow on from \(from.quoted.en), because \(condition.en).")
      case .missed(let statement):
        say("追问：你没有提到\(statement.quoted.zh)。", "Asked because you left out \(statement.quoted.en).")
      case .contradicted(let statement):
        say(
          "追问：你说的和\(statement.quoted.zh)相反。",
          "Asked because you said the opposite of \(statement.quoted.en).")
      case .misconception(let correction):
        say(
          "追问：你有一处说得不对，正确的是\(correction.quoted.zh)。",
          "Asked because something you said was wrong; in fact \(correction.quoted.en).")
      }
    }
  }
}

extension Guard {
  /// The condition as the second half of a sentence that begins with “because”.
  public func words(for question: Question?) -> LocalizedText {
    switch self {
    case .always: return say("总会问到", "it always comes up")
    case .hit(let id):
      let point = statement(of: id, in: question).quoted
      return say("你说到了\(point.zh)", "you said \(point.en)")
    case .missed(let id):
      let point = statement(of: id, in: question).quoted
      return say("你没说到\(point.zh)", "you left out \(point.en)")
    case .contradicted(let id):
      let point = statement(of: id, in: question).quoted
      return say("你说反了\(point.zh)", "you said the opposite of \(point.en)")
    case .misconception(let id):
      let truth = correction(of: id, in: question).quoted
      return say("你没弄清\(truth.zh)", "you were wrong about \(truth.en)")
    case .mentions(let term):
      return say("你提到了 \(term)", "you mentioned \(term)")
    case .score(let comparison, let score):
      return say(
        "得分\(comparison.words.zh) \(score.points)",
        "the score was \(comparison.words.en) \(score.points)")
    case .gaveUp: return say("你说不会", "you gave up")
    case .timedOut: return say("你超时了", "you ran out of time")
    case .not(let condition):
      let words = condition.words(for: question)
      return say("并非“\(words.zh)”", "it is not so that \(words.en)")
    case .all(let conditions): return joined(conditions, "而且", "and", for: question)
    case .any(let conditions): return joined(conditions, "或者", "or", for: question)
    }
  }

  private func joined(
    _ conditions: [Guard], _ zh: String, _ en: String, for question: Question?
  ) -> LocalizedText {
    let words = conditions.map { $0.words(for: question) }
    return say(
      words.map(\.zh).joined(separator: "，\(zh)"), words.map(\.en).joined(separator: " \(en) "))
  }
}

extension Guard.Comparison {
  fileprivate var words: LocalizedText {
    switch self {
    case .less: say("低于", "below")
    case .atMost: say("不高于", "at most")
    case .greater: say("高于", "above")
    case .atLeast: say("不低于", "at least")
    }
  }
}

private func statement(of id: CriterionID, in question: Question?) -> LocalizedText {
  question?.rubric.criterion(id)?.statement ?? say(id.name, id.name)
}

private func correction(of id: MisconceptionID, in question: Question?) -> LocalizedText {
  question?.rubric.misconception(id)?.correction ?? say(id.name, id.name)
}
