// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What can be wrong with authored text. Codes are stable; `message` turns a case into a sentence.
public enum Fault: Hashable, Sendable {
  // The file
  case notYAML(problem: String)
  case duplicateKey(String, first: Place)
  case anchor
  case emptyFile
  case unknownKind
  case fileTooLarge(limit: Int)
  case nestedTooDeep(limit: Int)
  case notUTF8
  /// The text of a key ends at a mark that means something to YAML.
  case unquotedText(key: String, mark: String)
  // The shape
  case unknownKey(String, near: String?)
  case missingKey(String)
  case wrongType(key: String, expected: String)
  case badIdentifier(String)
  case outOfRange(key: String, least: Double, greatest: Double)
  case emptyText(key: String)
  case emptyList(key: String)
  case unknownWord(String, key: String, words: [String], near: String?)
  case nameMismatch(id: String, expected: String)
  case unfinished(key: String)
  // References
  case duplicateID(kind: String, id: String, first: Place)
  case unknownQuestion(String, near: String?)
  case unknownTopic(String, near: String?)
  case unknownPoint(String, near: String?)
  case unknownTerm(String, near: String?)
  case unknownCriterion(String, near: String?)
  case unknownMisconception(String, near: String?)
  /// A person's mark names something that the banks have no longer.
  case outdatedMark(String)
  case topicCycle([String])
  case followUpToItself(String)
  case noContrast(String)
  case folderWithoutTopic(String)
  // Claims and guards
  case claimSyntax(ClaimSyntaxError, claim: String)
  case bareTerm(claim: String)
  case guardSyntax(problem: String)
  case criterionCount(Int)
  // Examples
  case exampleScore(name: String, score: Double, least: Double, greatest: Double, why: String)
  case exampleDoesNotEarn(name: String, criterion: String)
  case exampleEarns(name: String, criterion: String, claim: String)
  case exampleDoesNotSay(name: String, misconception: String)
  case exampleSays(name: String, misconception: String, claim: String)
  case exampleNotFlagged(name: String, flag: String)
  // What can happen
  case followUpNeverHolds(to: String, condition: String, proof: String)
  case conditionAlwaysHolds(condition: String)
  case followUpShadowed(to: String, by: [String], example: String)
  case followUpLeadsNowhere(to: String, scenarios: [String], why: String)
  case followUpCircle([String])
  case pointNotCovered(String, topic: String)
  case followUpUndecided(condition: String)
  case coverInNoPhase(question: String)
  case phaseCoversTooMany(phase: String, asks: Int, covers: Int)
  case coverTooLong(minutes: Double, of: Double)
  case coveredTwins(first: String, second: String)
  case questionTooLong(question: String, minutes: Double, of: Double)
  case neverAsked(question: String, phase: String, why: String)
  case phaseAsksTooMany(phase: String, asks: Int, most: Int, hasTwins: Bool)
  case scenarioTooLong(least: Double, of: Double)
  case seldomFinishes(percent: Int)
  // Texts that give points away
  case givesAway(text: String, criterion: String, words: String, claim: String)
  case givesAwayLater(
    text: String, question: String, criterion: String, words: String, claim: String)
  // One rubric for two languages
  case pairScores(first: String, second: String, scores: [Double])
  case pairExpectations(first: String, second: String)
  case earnedInOneLanguage(criterion: String, by: Language)
  case modelAnswerScore(Language, score: Double, missed: [String])
  case modelAnswersDiffer(scores: [Double])
  // Rubrics that are fair
  case unfairRewrite(name: String, kind: String, scores: [Double], lost: [String])
  case neverEarned(criterion: String)
  case alwaysEarned(criterion: String)
  case keywordsEarn(name: String, criterion: String, words: String, claim: String)
}
