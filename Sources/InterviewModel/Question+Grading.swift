// SPDX-License-Identifier: GPL-3.0-or-later

extension Question {
  /// Whether both grade every answer alike, given the same glossary: they may differ in wording, in
  /// what follows and in time, but not in what earns how much. The question as it is asked counts
  /// too, since an answer that gives it back is seen by it.
  public func grades(like other: Question) -> Bool {
    ask == other.ask && rubric.withoutWording == other.rubric.withoutWording
  }
}

extension Rubric {
  fileprivate var withoutWording: Rubric {
    let none = LocalizedText(zh: "", en: "")
    var rubric = self
    for index in rubric.criteria.indices {
      rubric.criteria[index].statement = none
      rubric.criteria[index].hint = none
      rubric.criteria[index].probe = none
    }
    for index in rubric.misconceptions.indices {
      rubric.misconceptions[index].challenge = none
      rubric.misconceptions[index].correction = none
    }
    return rubric
  }
}
