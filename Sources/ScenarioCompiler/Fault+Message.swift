// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

extension Fault {
  /// What is wrong and what to do about it, in one sentence.
  public var message: String {
    switch self {
    case .notYAML(let problem): "not valid YAML: \(problem)"
    case .duplicateKey(let key, let first):
      "the key “\(key)” stands already at \(first.file):\(first.line):\(first.column); keep one"
    case .anchor: "anchors and aliases are not allowed; write the text out"
    case .emptyFile: "the file is empty; see docs/scenario-format.md for what may stand here"
    case .unknownKind:
      "a file must begin with one of the keys "
        + FileKind.allCases.flatMap(\.marks).joined(separator: ", ")
    case .fileTooLarge(let limit):
      "the file is longer than the \(limit) bytes that are read; split it"
    case .nestedTooDeep(let limit): "nested deeper than \(limit) levels"
    case .notUTF8: "bytes that are not UTF-8 stand here; save the file as UTF-8"
    case .unquotedText(let key, let mark):
      "the text of “\(key)” has “\(mark)” in it, where YAML ends it; put it in quotation marks"
    case .unknownKey(let key, let near): "unknown key “\(key)”" + suggestion(near)
    case .missingKey(let key): "the key “\(key)” is missing"
    case .wrongType(let key, let expected): "“\(key)” must be \(expected)"
    case .badIdentifier(let id):
      "“\(id)” is not an id: use lower-case letters and digits joined by hyphens"
    case .outOfRange(let key, let least, let greatest):
      "“\(key)” must lie between \(short(least)) and \(short(greatest))"
    case .emptyText(let key): "“\(key)” is empty"
    case .emptyList(let key): "“\(key)” needs at least one entry"
    case .unknownWord(let word, let key, let words, let near):
      "“\(word)” is not a value of “\(key)”"
        + suggestion(near, otherwise: "it takes " + words.joined(separator: ", "))
    case .nameMismatch(let id, let expected):
      "the id “\(id)” and the file's name differ: name the file \(expected)"
    case .unfinished(let key): "“\(key)” is marked TODO: it is still to be written"
    case .duplicateID(let kind, let id, let first):
      "the \(kind) “\(id)” is defined already at \(first.file):\(first.line):\(first.column)"
    case .unknownQuestion(let id, let near): "unknown question “\(id)”" + suggestion(near)
    case .unknownTopic(let id, let near): "unknown topic “\(id)”" + suggestion(near)
    case .unknownPoint(let id, let near):
      "unknown point “\(id)”" + suggestion(near, otherwise: "add it to the points of a topic")
    case .unknownTerm(let id, let near):
      "unknown term or relation “\(id)”" + suggestion(near, otherwise: "add it to the glossary")
    case .unknownCriterion(let id, let near): "unknown criterion “\(id)”" + suggestion(near)
    case .unknownMisconception(let id, let near):
      "unknown misconception “\(id)”" + suggestion(near)
    case .outdatedMark(let id):
      "these banks have no “\(id)”, so what was marked tests nothing: check it together with the bank"
        + " of its question, or delete it"
    case .topicCycle(let ids):
      "topics require each other in a circle: "
        + shortened(ids).joined(separator: " → ")
    case .followUpToItself(let id): "the follow-up leads back to “\(id)” itself"
    case .noContrast(let id):
      "“\(id)” has no contrast group, so about() and only() have no rivals to tell it from"
    case .folderWithoutTopic(let folder):
      (folder.isEmpty ? "its folder" : "the folder “\(folder)”")
        + " has no topic.yaml, so it is no topic: add one, or move the question to the folder of its"
        + " topic"
    case .claimSyntax(let error, let claim): error.fault.message + " in the claim “\(claim)”"
    case .bareTerm(let claim):
      "the claim “\(claim)” is a single term: a term in passing is not a statement; add a predicate"
    case .guardSyntax(let problem): "not a guard: \(problem)"
    case .criterionCount(let count): "\(count) criteria; a rubric should have 6 to 12"
    case .exampleScore(let name, let score, let least, let greatest, let why):
      "the example “\(name)” scores \(short(score)), must lie in \(least) … \(greatest)\(why)"
    case .exampleDoesNotEarn(let name, let criterion):
      "the example “\(name)” does not earn \(criterion)"
    case .exampleEarns(let name, let criterion, let claim):
      "the example “\(name)” earns \(criterion), which it must miss, by “\(claim)”"
    case .exampleSays(let name, let misconception, let claim):
      "the example “\(name)” must not say “\(misconception)”, and is taken to by the claim “\(claim)”"
    case .exampleDoesNotSay(let name, let misconception):
      "the example “\(name)” is not found to say \(misconception)"
    case .exampleNotFlagged(let name, let flag):
      "the example “\(name)” is not flagged \(flag)"
    case .followUpNeverHolds(let to, let condition, let proof):
      "the follow-up to \(to) is never taken, for “\(condition)” can't hold: \(proof); change it or"
        + " drop the follow-up"
    case .conditionAlwaysHolds(let condition):
      "“\(condition)” holds after every answer; leave it out, or say what was meant"
    case .followUpShadowed(let to, let heavier, let example):
      "the follow-up to \(to) is never taken: whenever it could be, a heavier one is, to "
        + heavier.joined(separator: " or to ")
        + " (for example after \(example)); weigh it more, or"
        + " narrow the heavier one"
    case .followUpLeadsNowhere(let to, let scenarios, let why):
      "no scenario can take the follow-up to \(to): in \(scenarios.joined(separator: ", ")) \(why);"
        + " lead elsewhere, or move one of the two"
    case .followUpCircle(let ids):
      "whatever is answered, follow-ups lead from \(ids.joined(separator: ", ")) only to each other;"
        + " none is asked twice, so after the last the interview chooses for itself: lead out of them"
    case .pointNotCovered(let point, let topic):
      "no question covers “\(point)” of the topic “\(topic)”; name it in the `covers` of one, or write one"
    case .followUpUndecided(let condition):
      "“\(condition)” is too intricate to tell whether it can hold; make it simpler"
    case .coverInNoPhase(let question):
      "\(question) is to be covered but is in no phase; add it to one"
    case .phaseCoversTooMany(let phase, let asks, let covers):
      "the phase “\(phase)” asks \(asks) but is to cover \(covers); ask more or cover fewer"
    case .coverTooLong(let minutes, let limit):
      "what is to be covered may take \(short(minutes)) of \(short(limit)) minutes; cover less or"
        + " allow more time"
    case .coveredTwins(let first, let second):
      "\(first) and \(second) are twins, of which a session asks only one; cover one of them"
    case .questionTooLong(let question, let minutes, let limit):
      "\(question) is never asked: its \(short(minutes)) minutes don't fit into the session's"
        + " \(short(limit))"
    case .neverAsked(let question, let phase, let why):
      "\(question) is never asked in the phase “\(phase)”: \(why); take it out or make room"
    case .phaseAsksTooMany(let phase, let asks, let most, let hasTwins):
      "the phase “\(phase)” asks \(asks), but a session finds only \(most) in it"
        + (hasTwins ? ", since of twins only one is asked" : "") + "; ask fewer or add questions"
    case .scenarioTooLong(let least, let limit):
      "even quick answers take \(short(least)) of \(short(limit)) minutes; ask fewer questions or allow"
        + " more time"
    case .seldomFinishes(let percent):
      "all questions are asked in only \(percent) % of sessions; ask fewer or allow more time"
    case .givesAway(let text, let criterion, let words, let claim):
      "\(text) gives \(criterion) away: “\(words)” earns it, by “\(beginning(claim))”; ask without"
        + " saying it, or make the claim stricter"
    case .givesAwayLater(let text, let question, let criterion, let words, let claim):
      "\(text) gives \(criterion) of \(question) away, which may be asked later: “\(words)” earns it,"
        + " by “\(beginning(claim))”; ask without saying it, or make the claim stricter"
    case .pairScores(let first, let second, let scores):
      "“\(first)” and “\(second)” say the same but score \(listed(scores)); add claims for the"
        + " language that earns less, or make the two alike"
    case .pairExpectations(let first, let second):
      "“\(first)” and “\(second)” are named as a pair but may get different scores; expect the same, or"
        + " name one of them otherwise"
    case .earnedInOneLanguage(let criterion, let language):
      "only \(language.name) answers earn \(criterion); add a claim or an example for"
        + " \(language.other.name)"
    case .modelAnswerScore(let language, let score, let missed):
      "the \(language.name) model answer scores \(short(score)); its own rubric should give it 0.85"
        + (missed.isEmpty ? "" : ": not earned are " + missed.joined(separator: ", "))
    case .modelAnswersDiffer(let scores):
      "the Chinese and the English model answer score \(listed(scores)); let them say the same, and the"
        + " claims hear both"
    case .unfairRewrite(let name, let kind, let scores, let lost):
      "“\(name)” with \(kind) scores \(listed(scores.reversed())) without"
        + (lost.isEmpty ? "" : " and loses " + lost.joined(separator: ", "))
        + "; let claims name terms, and not depend on spelling or order"
    case .neverEarned(let criterion):
      "no example and no model answer earns \(criterion); add one that does, or a claim for what they say"
    case .alwaysEarned(let criterion):
      "every example earns \(criterion), wrong ones too; add one that must miss it, or make its claims"
        + " stricter"
    case .keywordsEarn(let name, let criterion, let words, let claim):
      "the keywords of “\(name)”, listed from the last on, earn \(criterion): “\(words)” does, by"
        + " “\(beginning(claim))”; add to the claim what is said of them"
    }
  }
}

extension ClaimSyntaxError.Fault {
  /// The fault without its place.
  fileprivate var message: String {
    switch self {
    case .empty: "nothing to look for"
    case .unclosed(let mark): "“\(mark)” is never closed"
    case .unexpected(let text): "unexpected “\(text)”"
    case .missingOperand: "something is missing here"
    case .badNumber(let text): "“\(text)” is not a number that can be compared with"
    case .badTerm(let text): "“<\(text)>” is not a term"
    case .onlyOptional: "every part is optional, so it would match anything"
    case .nestedTooDeep: "nested too deep"
    }
  }
}

private func suggestion(_ near: String?, otherwise: String? = nil) -> String {
  if let near { return "; did you mean “\(near)”?" }
  return otherwise.map { "; \($0)" } ?? ""
}

/// A long circle without its middle.
private func shortened(_ ids: [String]) -> [String] {
  ids.count <= 12 ? ids : ids.prefix(6) + ["… \(ids.count - 9) more …"] + ids.suffix(3)
}

private func short(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}

/// Scores next to each other.
private func listed(_ scores: [Double]) -> String {
  scores.map(short).joined(separator: " and ")
}

/// Of a long claim as much as it takes to find it.
private func beginning(_ claim: String) -> String {
  claim.count > 60 ? claim.prefix(60) + "…" : claim
}

extension Language {
  fileprivate var name: String { self == .zh ? "Chinese" : "English" }
  fileprivate var other: Language { self == .zh ? .en : .zh }
}
