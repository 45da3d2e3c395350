// SPDX-License-Identifier: GPL-3.0-or-later

extension Fault {
  /// What is wrong, without the particulars. The raw value is the code, which never changes its
  /// meaning. Each kind has an explanation in `Authoring/Explanations`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    // The file
    case notYAML = "V0101"
    case duplicateKey = "V0102"
    case anchor = "V0103"
    case emptyFile = "V0104"
    case unknownKind = "V0105"
    case fileTooLarge = "V0106"
    case nestedTooDeep = "V0107"
    case notUTF8 = "V0108"
    case unquotedText = "V0109"
    // The shape
    case unknownKey = "V0201"
    case missingKey = "V0202"
    case wrongType = "V0203"
    case badIdentifier = "V0204"
    case outOfRange = "V0205"
    case emptyText = "V0206"
    case emptyList = "V0207"
    case unknownWord = "V0208"
    case nameMismatch = "V0209"
    case unfinished = "V0210"
    // References
    case duplicateID = "V0301"
    case unknownQuestion = "V0302"
    case unknownTopic = "V0303"
    case unknownTerm = "V0304"
    case unknownCriterion = "V0305"
    case unknownMisconception = "V0306"
    case topicCycle = "V0307"
    case followUpToItself = "V0308"
    case noContrast = "V0309"
    case folderWithoutTopic = "V0310"
    case unknownPoint = "V0311"
    case outdatedMark = "V0312"
    // Claims and guards
    case claimSyntax = "V0401"
    case bareTerm = "V0402"
    case guardSyntax = "V0403"
    case criterionCount = "V0404"
    // Examples
    case exampleScore = "V0501"
    case exampleDoesNotEarn = "V0502"
    case exampleEarns = "V0503"
    case exampleDoesNotSay = "V0504"
    case exampleNotFlagged = "V0505"
    case exampleSays = "V0506"
    // What can happen
    case followUpNeverHolds = "V0601"
    case conditionAlwaysHolds = "V0602"
    case followUpShadowed = "V0603"
    case followUpLeadsNowhere = "V0604"
    case followUpCircle = "V0605"
    case followUpUndecided = "V0606"
    case pointNotCovered = "V0607"
    case coverInNoPhase = "V0611"
    case phaseCoversTooMany = "V0612"
    case coverTooLong = "V0613"
    case coveredTwins = "V0614"
    case questionTooLong = "V0615"
    case neverAsked = "V0616"
    case phaseAsksTooMany = "V0617"
    case scenarioTooLong = "V0621"
    case seldomFinishes = "V0622"
    // What examples and texts tell of the rubric
    case givesAway = "V0701"
    case givesAwayLater = "V0702"
    case pairScores = "V0711"
    case pairExpectations = "V0712"
    case earnedInOneLanguage = "V0713"
    case modelAnswerScore = "V0714"
    case modelAnswersDiffer = "V0715"
    case unfairRewrite = "V0721"
    case neverEarned = "V0722"
    case alwaysEarned = "V0723"
    case keywordsEarn = "V0724"
  }

  public var kind: Kind {
    switch self {
    case .notYAML: .notYAML
    case .duplicateKey: .duplicateKey
    case .anchor: .anchor
    case .emptyFile: .emptyFile
    case .unknownKind: .unknownKind
    case .fileTooLarge: .fileTooLarge
    case .nestedTooDeep: .nestedTooDeep
    case .notUTF8: .notUTF8
    case .unquotedText: .unquotedText
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .badIdentifier: .badIdentifier
    case .outOfRange: .outOfRange
    case .emptyText: .emptyText
    case .emptyList: .emptyList
    case .unknownWord: .unknownWord
    case .nameMismatch: .nameMismatch
    case .unfinished: .unfinished
    case .duplicateID: .duplicateID
    case .unknownQuestion: .unknownQuestion
    case .unknownTopic: .unknownTopic
    case .unknownPoint: .unknownPoint
    case .unknownTerm: .unknownTerm
    case .unknownCriterion: .unknownCriterion
    case .unknownMisconception: .unknownMisconception
    case .outdatedMark: .outdatedMark
    case .topicCycle: .topicCycle
    case .followUpToItself: .followUpToItself
    case .noContrast: .noContrast
    case .folderWithoutTopic: .folderWithoutTopic
    case .claimSyntax: .claimSyntax
    case .bareTerm: .bareTerm
    case .guardSyntax: .guardSyntax
    case .criterionCount: .criterionCount
    case .exampleScore: .exampleScore
    case .exampleDoesNotEarn: .exampleDoesNotEarn
    case .exampleEarns: .exampleEarns
    case .exampleDoesNotSay: .exampleDoesNotSay
    case .exampleNotFlagged: .exampleNotFlagged
    case .exampleSays: .exampleSays
    case .followUpNeverHolds: .followUpNeverHolds
    case .conditionAlwaysHolds: .conditionAlwaysHolds
    case .followUpShadowed: .followUpShadowed
    case .followUpLeadsNowhere: .followUpLeadsNowhere
    case .followUpCircle: .followUpCircle
    case .followUpUndecided: .followUpUndecided
    case .pointNotCovered: .pointNotCovered
    case .coverInNoPhase: .coverInNoPhase
    case .phaseCoversTooMany: .phaseCoversTooMany
    case .coverTooLong: .coverTooLong
    case .coveredTwins: .coveredTwins
    case .questionTooLong: .questionTooLong
    case .neverAsked: .neverAsked
    case .phaseAsksTooMany: .phaseAsksTooMany
    case .scenarioTooLong: .scenarioTooLong
    case .seldomFinishes: .seldomFinishes
    case .givesAway: .givesAway
    case .givesAwayLater: .givesAwayLater
    case .pairScores: .pairScores
    case .pairExpectations: .pairExpectations
    case .earnedInOneLanguage: .earnedInOneLanguage
    case .modelAnswerScore: .modelAnswerScore
    case .modelAnswersDiffer: .modelAnswersDiffer
    case .unfairRewrite: .unfairRewrite
    case .neverEarned: .neverEarned
    case .alwaysEarned: .alwaysEarned
    case .keywordsEarn: .keywordsEarn
    }
  }

  /// `V0201`: stable, to look up with `viva author explain`.
  public var code: String { kind.rawValue }

  public var severity: Diagnostic.Severity { kind.severity }
}

extension Fault.Kind {
  public var severity: Diagnostic.Severity {
    switch self {
    case .outdatedMark, .bareTerm, .criterionCount, .noContrast, .conditionAlwaysHolds,
      .followUpShadowed,
      .followUpLeadsNowhere, .followUpCircle, .followUpUndecided, .pointNotCovered, .coverTooLong,
      .neverAsked, .phaseAsksTooMany, .seldomFinishes, .givesAway, .givesAwayLater, .pairScores,
      .pairExpectations, .earnedInOneLanguage, .modelAnswerScore, .modelAnswersDiffer,
      .unfairRewrite, .neverEarned, .alwaysEarned, .keywordsEarn:
      .warning
    default: .error
    }
  }
}
