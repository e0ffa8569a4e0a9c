extension Phrase {
  /// The placeholders of the phrases that give account: progress, report, money beside results, what is missing.
  var placeholdersOfAccount: Set<String> {
    switch self {
    case .titleReport, .titleBooklet, .descriptionReport, .descriptionBooklet: ["contract"]
    case .runningHeader: ["title", "date"]
    case .reportPart: ["part"]
    case .progressForYear: ["status", "year"]
    case .progressInputs: ["baseline", "target", "result", "year", "tolerance"]
    case .progressShareOfWay, .progressFurtherAway: ["attainment"]
    case .progressCloseness, .progressClosenessToZero: ["gap", "attainment"]
    case .progressThresholds: ["onTrack", "watch"]
    case .progressTargetNotStated: ["year"]
    case .progressNoTarget, .progressNoResult: ["year", "reason"]
    case .progressNotPublished, .progressNotDue: ["year", "date"]
    case .progressOverride: ["office", "date", "computed", "reason"]
    case .progressCount: ["year", "assessed", "all"]
    case .progressCountOf: ["status", "count"]
    case .methodTolerance: ["tolerance"]
    case .methodOnTrack: ["onTrack"]
    case .methodWatch, .methodOrigin: ["watch", "onTrack"]
    case .methodBehind: ["watch"]
    case .methodExample: ["baseline", "target", "result", "direction"]
    case .captionReportIndicators, .captionObservations: ["action"]
    case .captionReportMatrix: ["contract"]
    case .moneyExecution: ["year", "spent", "stage", "planned", "plannedStage", "rate"]
    case .moneyOtherPerimeter: ["year", "spent", "stage", "planned", "plannedStage"]
    case .moneyPerPerson, .moneyPerInhabitant:
      ["amount", "year", "total", "stage", "heads", "label"]
    case .cardYears: ["first", "last"]
    case .cardYear: ["year"]
    case .cardTotal: ["years"]
    case .cardShares: ["years", "shares"]
    case .cardPartlyKnown: ["years", "unknown"]
    case .cardUnknownAmounts: ["count"]
    case .cardFigure: ["value", "words"]
    case .missingOutdated: ["page", "language", "original", "translation"]
    case .missingThreadYears: ["thread", "years", "reason"]
    default: []
    }
  }
}
