// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What can be wrong with authored text. Codes are stable; `message` turns a case into a sentence.
public enum Fault: Hashable, Sendable {
  // The file
  case notYAML(problem: String)
  case duplicateKey(String)
  case anchor
  case emptyFile
  case unknownKind
  case fileTooLarge(limit: Int)
  case nestedTooDeep(limit: Int)
  // The shape
  case unknownKey(String, near: String?)
  case missingKey(String)
  case wrongType(key: String, expected: String)
  case badIdentifier(String)
  case outOfRange(key: String, least: Double, greatest: Double)
  case emptyText(key: String)
  case emptyList(key: String)
  case unknownWord(String, key: String, near: String?)
  case nameMismatch(id: String, expected: String)
  case unfinished(key: String)
  // References
  case duplicateID(kind: String, id: String, first: Place)
  case unknownQuestion(String, near: String?)
  case unknownTopic(String, near: String?)
  case unknownTerm(String, near: String?)
  case unknownCriterion(String, near: String?)
  case unknownMisconception(String, near: String?)
  case topicCycle([String])
  case followUpToItself(String)
  case noContrast(String)
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
  case exampleNotFlagged(name: String, flag: String)
}

extension Fault {
  public var code: String {
    switch self {
    case .notYAML: "V0101"
    case .duplicateKey: "V0102"
    case .anchor: "V0103"
    case .emptyFile: "V0104"
    case .unknownKind: "V0105"
    case .fileTooLarge: "V0106"
    case .nestedTooDeep: "V0107"
    case .unknownKey: "V0201"
    case .missingKey: "V0202"
    case .wrongType: "V0203"
    case .badIdentifier: "V0204"
    case .outOfRange: "V0205"
    case .emptyText: "V0206"
    case .emptyList: "V0207"
    case .unknownWord: "V0208"
    case .nameMismatch: "V0209"
    case .unfinished: "V0210"
    case .duplicateID: "V0301"
    case .unknownQuestion: "V0302"
    case .unknownTopic: "V0303"
    case .unknownTerm: "V0304"
    case .unknownCriterion: "V0305"
    case .unknownMisconception: "V0306"
    case .topicCycle: "V0307"
    case .followUpToItself: "V0308"
    case .noContrast: "V0309"
    case .claimSyntax: "V0401"
    case .bareTerm: "V0402"
    case .guardSyntax: "V0403"
    case .criterionCount: "V0404"
    case .exampleScore: "V0501"
    case .exampleDoesNotEarn: "V0502"
    case .exampleEarns: "V0503"
    case .exampleDoesNotSay: "V0504"
    case .exampleNotFlagged: "V0505"
    }
  }

  public var severity: Diagnostic.Severity {
    switch self {
    case .bareTerm, .criterionCount, .noContrast: .warning
    default: .error
    }
  }
}
