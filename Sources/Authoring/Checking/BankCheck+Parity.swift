// SPDX-License-Identifier: GPL-3.0-or-later

internal import Grading
internal import InterviewModel
internal import ScenarioCompiler

extension BankCheck {
  /// Where a rubric hears one language better than the other.
  func parityFaults(_ answers: GradedAnswers) -> [Diagnostic] {
    let id = answers.question.id
    return pairFaults(answers.examples)
      + modelFaults(answers).map { Diagnostic($0, at: place(of: .answer(id), .question(id))) }
      + languageFaults(answers)
  }

  /// Scores of the same, said in two languages, may differ by this much.
  private static let greatestDifference = 0.1
  private static let leastOfModelAnswer = 0.85

  /// Examples whose names differ only in zh and en, and that name the same criteria, say the same.
  private func pairFaults(_ examples: [GradedExample]) -> [Diagnostic] {
    examples.compactMap { chinese in
      guard let name = chinese.example.englishName,
        let english = examples.first(where: { $0.example.name == name }),
        chinese.example.expect.isLike(english.example.expect)
      else { return nil }
      let names = (first: chinese.example.name, second: name)
      let scores = [chinese, english].map(\.assessment.score)
      let fault: Fault
      if chinese.example.expect.score != english.example.expect.score {
        fault = .pairExpectations(first: names.first, second: names.second)
      } else if differ(scores) {
        fault = .pairScores(
          first: names.first, second: names.second, scores: scores.map(rounded))
      } else {
        return nil
      }
      return Diagnostic(fault, at: english.example.place)
    }
  }

  private func modelFaults(_ answers: GradedAnswers) -> [Fault] {
    let models = Language.allCases.compactMap { language in
      answers.models[language].map { (language, $0) }
    }
    let low = models.filter { $1.score < Self.leastOfModelAnswer }.map { language, model in
      Fault.modelAnswerScore(
        language, score: rounded(model.score),
        missed: model.criteria.filter { $0.verdict != .earned }.map(\.id.name))
    }
    let scores = models.map(\.1.score)
    // One that is low tells the same.
    return low.isEmpty && differ(scores)
      ? [.modelAnswersDiffer(scores: scores.map(rounded))] : low
  }

  private func languageFaults(_ answers: GradedAnswers) -> [Diagnostic] {
    let suspects = answers.question.rubric.criteria.filter { criterion in
      answers.models.values.contains { $0[criterion.id]?.verdict != .earned }
    }
    if suspects.isEmpty { return [] }
    let assessed =
      answers.models.map { ($0.key, $0.value) }
      + answers.examples.map { (Language(of: $0.example.answer), $0.assessment) }
    return suspects.compactMap { criterion in
      let languages = Set(
        assessed.filter { $1[criterion.id]?.verdict == .earned }.map(\.0))
      guard let language = languages.first, languages.count == 1 else { return nil }
      return Diagnostic(
        .earnedInOneLanguage(criterion: criterion.id.name, by: language),
        at: place(of: criterion, in: answers.question))
    }
  }

  private func differ(_ scores: [Double]) -> Bool {
    guard let least = scores.min(), let most = scores.max() else { return false }
    return most - least > Self.greatestDifference
  }
}

extension Example {
  /// What its English twin would be called: `complete-en` for `complete-zh`; nil when the name says
  /// nothing of Chinese.
  fileprivate var englishName: String? {
    var parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let index = parts.firstIndex(of: "zh") else { return nil }
    parts[index] = "en"
    return parts.joined(separator: "-")
  }
}

extension Example.Expectation {
  /// Whether the same is expected but for the score.
  fileprivate func isLike(_ other: Self) -> Bool {
    Set(earns) == Set(other.earns) && Set(misses) == Set(other.misses)
      && Set(says) == Set(other.says) && Set(flags) == Set(other.flags)
  }
}
