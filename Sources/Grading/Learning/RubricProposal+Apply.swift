// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension RubricProposal.Change {
  /// The question and the glossary with the change made; nil where it can't be made.
  func applied(to question: Question, _ glossary: Glossary) -> (Question, Glossary)? {
    var question = question
    switch self {
    case .claim(let id, let source):
      guard let claim = try? Claim(source),
        let index = question.rubric.criteria.firstIndex(where: { $0.id == id })
      else { return nil }
      question.rubric.criteria[index].accept.append(claim)
      return (question, glossary)
    case .weight(let id, let weight):
      guard let index = question.rubric.criteria.firstIndex(where: { $0.id == id }) else {
        return nil
      }
      question.rubric.criteria[index].weight = weight
      return (question, glossary)
    case .form(let id, let form, let language):
      let terms = glossary.terms.map { term in
        var term = term
        guard term.id == id else { return term }
        if language == .zh { term.zh.append(form) } else { term.en.append(form) }
        return term
      }
      return (question, Glossary(terms))
    }
  }

  /// What is changed: of several proposals for it only the best is made.
  var target: String {
    switch self {
    case .claim(let id, _): "claim \(id)"
    case .form(let id, _, _): "form \(id)"
    case .weight(let id, _): "weight \(id)"
    }
  }

  /// A text by which proposals of equal gain are put in order.
  var text: String {
    switch self {
    case .claim(let id, let source): "\(id) \(source)"
    case .form(let id, let form, _): "\(id) \(form)"
    case .weight(let id, let weight): "\(id) \(weight)"
    }
  }
}
