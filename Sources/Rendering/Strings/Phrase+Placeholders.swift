extension Phrase {
  /// The placeholders that the pattern may hold.
  var placeholders: Set<String> {
    switch self {
    case .pathContract: ["id"]
    case .titleContract, .titleDocuments, .titleGlossary, .titleSiteMap: []
    case .titleChartByYear, .titleChartByAction, .titleChartFlow, .titleChartIndicators:
      ["contract"]
    case .titleBudget, .titleIndicators, .titleDiagnosis, .titleDiscrepancies: ["contract"]
    case .titleArea, .titleAction: ["number", "title"]
    case .titleHead: ["page", "site"]
    case .descriptionArea: ["title", "contract", "actions", "total"]
    case .descriptionBudget: ["contract", "total"]
    case .descriptionIndicators, .descriptionDiagnosis, .descriptionDiscrepancies: ["contract"]
    case .noticeFallback: ["language"]
    case .noticeOutdated: ["original", "translation"]
    case .period: ["start", "end"]
    case .countActions, .countIndicators, .countAreas: ["count"]
    case .qualifierMoreThan, .qualifierAbout, .qualifierNearly: ["value"]
    case .captionActionBudget: ["action"]
    case .captionBudgetByYear, .captionBudgetByFunder, .captionBudgetByArea,
      .captionBudgetByAction, .captionIndicatorMatrix, .captionIndicatorResults,
      .captionCodes:
      ["contract"]
    case .captionIndicator: ["indicator"]
    case .columnTargetOfYear, .columnResultOfYear: ["year"]
    case .captionDiagnosis: ["group"]
    case .budgetHeadline: ["total", "first", "last", "shares"]
    case .budgetTotal: ["total", "first", "last"]
    case .budgetForecast: ["years"]
    case .budgetShare: ["funder", "share"]
    case .budgetGreatestAction: ["action", "amount", "share"]
    case .budgetPartlyUnknown: ["known", "missing"]
    case .budgetYearSentence: ["year", "total", "parts", "stage"]
    case .budgetChartDescription: ["years"]
    case .headlineChange, .headlineSame, .headlineWithoutChange:
      ["baseline", "target", "year", "change"]
    case .headlineNoTarget: ["baseline"]
    case .headlineNoBaseline: ["target", "year"]
    case .headlineResult: ["headline", "result", "year"]
    case .headlineDetermined: ["determined", "all"]
    case .quantityCounted: ["number", "unit"]
    case .chartDescription: ["points"]
    case .chartCredits: ["source", "site", "licence", "date"]
    case .chartCitation: ["title", "site", "date", "address"]
    case .chartPoint: ["name", "when", "value"]
    case .chartStart: ["name", "value"]
    case .chartTolerance: ["tolerance"]
    case .standingFulfilled, .standingUpcoming, .standingOverdue: ["date"]
    case .standingKept, .standingNotKept, .standingKeptTogether, .standingNotKeptTogether: ["share"]
    case .standingResultsMissing: ["years"]
    case .standingOnceOfYear: ["year"]
    case .missingBaseline: ["indicator", "reason"]
    case .missingTargets: ["indicator", "years", "reason"]
    case .missingResults: ["indicator", "years", "due"]
    case .missingResultsOver: ["indicator", "years"]
    case .missingAmount: ["action", "year", "funder", "reason"]
    case .missingObligationOnce: ["obligation"]
    case .missingObligation: ["obligation", "date"]
    case .missingTranslation: ["page", "language"]
    case .voteUnanimous, .voteCounts: ["for", "against", "abstentions", "notVoting"]
    case .voteAttendance: ["members", "inOffice", "present", "proxies"]
    case .footnoteLabel, .footnoteBack: ["number"]
    case .footnoteRepeatedBack: ["number", "occurrence"]
    default: placeholdersOverTime
    }
  }
}
