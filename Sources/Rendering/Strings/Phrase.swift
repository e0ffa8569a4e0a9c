/// The strings of a theme that the program itself puts together; templates name all others.
enum Phrase: String, CaseIterable, Hashable, Sendable {
  case languageName = "language.name"

  case pathContract = "path.contract"
  case pathBudget = "path.budget"
  case pathIndicators = "path.indicators"
  case pathDiagnosis = "path.diagnosis"
  case pathDiscrepancies = "path.discrepancies"
  case pathAreas = "path.areas"
  case pathActions = "path.actions"
  case pathCharts = "path.charts"
  case pathChartByYear = "path.chart-by-year"
  case pathChartByAction = "path.chart-by-action"
  case pathChartFlow = "path.chart-flow"
  case pathDocuments = "path.documents"
  case pathGlossary = "path.glossary"
  case pathSiteMap = "path.site-map"

  case titleHome = "title.home"
  case titleContract = "title.contract"
  case titleArea = "title.area"
  case titleAction = "title.action"
  case titleBudget = "title.budget"
  case titleIndicators = "title.indicators"
  case titleDiagnosis = "title.diagnosis"
  case titleDiscrepancies = "title.discrepancies"
  case titleChartByYear = "title.chart-by-year"
  case titleChartByAction = "title.chart-by-action"
  case titleChartFlow = "title.chart-flow"
  case titleChartIndicators = "title.chart-indicators"
  case titleDocuments = "title.documents"
  case titleGlossary = "title.glossary"
  case titleSiteMap = "title.site-map"
  case titleNotFound = "title.not-found"
  case titleHead = "title.head"

  case descriptionArea = "description.area"
  case descriptionBudget = "description.budget"
  case descriptionIndicators = "description.indicators"
  case descriptionDiagnosis = "description.diagnosis"
  case descriptionDiscrepancies = "description.discrepancies"
  case descriptionDocuments = "description.documents"
  case descriptionGlossary = "description.glossary"
  case descriptionSiteMap = "description.site-map"
  case descriptionNotFound = "description.not-found"

  case layoutUnofficial = "layout.unofficial"
  case layoutUnofficialDetail = "layout.unofficial-detail"

  case noticeFallback = "notice.fallback"
  case noticeOutdated = "notice.outdated"

  case menuContract = "menu.contract"
  case menuBudget = "menu.budget"
  case menuIndicators = "menu.indicators"
  case menuDiscrepancies = "menu.discrepancies"

  case accessibilityNonCompliant = "accessibility.non-compliant"
  case accessibilityPartiallyCompliant = "accessibility.partially-compliant"
  case accessibilityFullyCompliant = "accessibility.fully-compliant"

  case absenceNotDetermined = "absence.not-determined"
  case absenceNotDue = "absence.not-due"
  case absenceNotReported = "absence.not-reported"
  case absenceNotApplicable = "absence.not-applicable"
  case absenceShortNotDetermined = "absence-short.not-determined"
  case absenceShortNotDue = "absence-short.not-due"
  case absenceShortNotReported = "absence-short.not-reported"
  case absenceShortNotApplicable = "absence-short.not-applicable"

  case stageForecast = "stage.forecast"
  case stageContracted = "stage.contracted"
  case stageAmended = "stage.amended"
  case stageCommitted = "stage.committed"
  case stagePaid = "stage.paid"

  case statusNew = "status.new"
  case statusReinforced = "status.reinforced"
  case statusContinued = "status.continued"

  case directionUp = "direction-of.up"
  case directionDown = "direction-of.down"
  case directionStable = "direction-of.stable"

  case qualifierMoreThan = "qualifier.more-than"
  case qualifierAbout = "qualifier.about"
  case qualifierNearly = "qualifier.nearly"

  case period = "fact.period"
  case factPeriod = "fact.name.period"
  case factTotal = "fact.name.total"
  case factParties = "fact.name.parties"
  case factActions = "fact.name.actions"
  case factIndicators = "fact.name.indicators"
  case countActions = "count.actions"
  case countIndicators = "count.indicators"
  case countAreas = "count.areas"

  case columnYear = "column.year"
  case columnTotal = "column.total"
  case columnShare = "column.share"
  case columnStage = "column.stage"
  case columnPeriod = "column.period"
  case columnFunder = "column.funder"
  case columnArea = "column.area"
  case columnAction = "column.action"
  case columnActionAlone = "column.action-alone"
  case columnBaseline = "column.baseline"
  case columnBaselineShort = "column.baseline-short"
  case columnTarget = "column.target"
  case columnResult = "column.result"
  case columnIndicator = "column.indicator"
  case columnFigure = "column.figure"
  case columnValue = "column.value"
  case columnCode = "column.code"
  case columnLine = "column.line"
  case columnAmount = "column.amount"
  case rowTotal = "row.total"
  case rowSubtotal = "row.subtotal"

  case captionActionBudget = "caption.action-budget"
  case captionBudgetByYear = "caption.budget-by-year"
  case captionBudgetByFunder = "caption.budget-by-funder"
  case captionBudgetByArea = "caption.budget-by-area"
  case captionBudgetByAction = "caption.budget-by-action"
  case captionCodes = "caption.codes"
  case captionIndicatorMatrix = "caption.indicator-matrix"
  case captionIndicator = "caption.indicator"
  case captionDiagnosis = "caption.diagnosis"

  case budgetHeadline = "budget.headline"
  case budgetTotal = "budget.total"
  case budgetShare = "budget.share"
  case budgetGreatestAction = "budget.greatest-action"
  case budgetPartlyUnknown = "budget.partly-unknown"
  case budgetUnknown = "budget.unknown"
  case budgetChartDescription = "budget.chart-description"
  case budgetYearSentence = "budget.year-sentence"
  case provisional = "budget.provisional"

  case headlineChange = "headline.change"
  case headlineSame = "headline.same"
  case headlineWithoutChange = "headline.without-change"
  case headlineNoTarget = "headline.no-target"
  case headlineNoBaseline = "headline.no-baseline"
  case headlineUndetermined = "headline.undetermined"
  case headlineResult = "headline.result"
  case headlineDetermined = "headline.determined"
  case quantityCounted = "headline.quantity"

  case chartBaseline = "chart.baseline"
  case chartTarget = "chart.target"
  case chartResult = "chart.result"
  case chartDescription = "chart.description"
  case chartPoint = "chart.point"
  case chartCredits = "chart.credits"
  case chartCitation = "chart.citation"
  case chartOmissions = "chart.omissions"
  case chartStart = "chart.start"
  case chartPointSeparator = "chart.separator"

  case standingFulfilled = "standing.fulfilled"
  case standingUpcoming = "standing.upcoming"
  case standingOverdue = "standing.overdue"
  case standingKept = "standing.kept"
  case standingNotKept = "standing.not-kept"
  case standingResultsMissing = "standing.results-missing"
  case standingResultsComplete = "standing.results-complete"
  case standingResultsNotDue = "standing.results-not-due"
  case standingContinuous = "standing.continuous"
  case standingYearly = "standing.yearly"
  case standingConditional = "standing.conditional"

  case missingBaseline = "missing.baseline"
  case missingTargets = "missing.targets"
  case missingResults = "missing.results"
  case missingAmount = "missing.amount"
  case missingObligation = "missing.obligation"
  case missingTranslation = "missing.translation"

  case voteUnanimous = "vote.unanimous"
  case voteCounts = "vote.counts"
  case voteAttendance = "vote.attendance"

  case footnoteSection = "footnote.section"
  case footnoteLabel = "footnote.label"
  case footnoteBack = "footnote.back"
  case footnoteRepeatedBack = "footnote.repeated-back"

  case pathThreads = "path.threads"
  case pathUpdates = "path.updates"
  case pathEasyToRead = "path.easy-to-read"
  case titleThreads = "title.threads"
  case titleUpdates = "title.updates"
  case titleEasyToRead = "title.easy-to-read"
  case descriptionThreads = "description.threads"
  case descriptionUpdates = "description.updates"
  case descriptionUpdate = "description.update"
  case descriptionEasyToRead = "description.easy-to-read"
  case menuThreads = "menu.threads"
  case countContracts = "count.contracts"
  case certaintySameTitle = "certainty.same-title"
  case certaintySimilar = "certainty.similar"
  case certaintyInferred = "certainty.inferred"
  case captionThread = "caption.thread"
  case columnFollowed = "column.followed"
  case columnNature = "column.nature"
  case threadHeadline = "thread.headline"
  case threadHeadlineGaps = "thread.headline-gaps"
  case threadYear = "thread.year"
  case threadMoney = "thread.money"
  case threadMoneyAtStage = "thread.money-at-stage"
  case threadCounted = "thread.counted"
  case threadTarget = "thread.target"
  case threadResult = "thread.result"
  case threadEverything = "thread.everything"
  case threadUnknown = "thread.unknown"
  case threadNoContract = "thread.no-contract"
  case threadNoContractShort = "thread.no-contract-short"
  case threadNotIn = "thread.not-in"
  case threadNotInShort = "thread.not-in-short"
  case threadNothingSaid = "thread.nothing-said"
  case observationYear = "observation.year"
  case observationDate = "observation.date"
  case budgetHeadlineOfYear = "budget.headline-of-year"
  case budgetTotalOfYear = "budget.total-of-year"
  case captionStages = "caption.stages"
  case captionAmendment = "caption.amendment"
  case columnRate = "column.rate"
  case columnBefore = "column.before"
  case columnAfter = "column.after"
  case stagesAmount = "stages.amount"
  case stagesRate = "stages.rate"
  case stagesAsWhole = "stages.as-whole"

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
      .captionBudgetByAction, .captionIndicatorMatrix, .captionCodes:
      ["contract"]
    case .captionIndicator: ["indicator"]
    case .captionDiagnosis: ["group"]
    case .budgetHeadline: ["total", "first", "last", "shares"]
    case .budgetTotal: ["total", "first", "last"]
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
    case .standingFulfilled, .standingUpcoming, .standingOverdue: ["date"]
    case .standingKept, .standingNotKept: ["share"]
    case .standingResultsMissing: ["years"]
    case .missingBaseline: ["indicator", "reason"]
    case .missingTargets: ["indicator", "years", "reason"]
    case .missingResults: ["indicator", "years"]
    case .missingAmount: ["action", "year", "funder", "reason"]
    case .missingObligation: ["obligation", "date"]
    case .missingTranslation: ["page", "language"]
    case .voteUnanimous, .voteCounts: ["for", "against", "abstentions", "notVoting"]
    case .voteAttendance: ["members", "inOffice", "present", "proxies"]
    case .footnoteLabel, .footnoteBack: ["number"]
    case .footnoteRepeatedBack: ["number", "occurrence"]
    default: placeholdersOverTime
    }
  }

  /// The placeholders of what is followed from contract to contract and from stage to stage.
  private var placeholdersOverTime: Set<String> {
    switch self {
    case .pathEasyToRead: ["action"]
    case .titleEasyToRead, .descriptionEasyToRead: ["title"]
    case .descriptionUpdate: ["title", "date"]
    case .countContracts: ["count"]
    case .captionThread: ["thread"]
    case .threadHeadline: ["contracts", "first", "last"]
    case .threadHeadlineGaps: ["contracts", "first", "last", "years"]
    case .threadYear: ["year", "contract"]
    case .threadMoneyAtStage: ["stage"]
    case .threadNotIn: ["contracts"]
    case .observationYear: ["year"]
    case .observationDate: ["date"]
    case .budgetHeadlineOfYear: ["total", "year", "shares"]
    case .budgetTotalOfYear: ["total", "year"]
    case .captionStages: ["contract"]
    case .captionAmendment: ["title", "date"]
    case .stagesAmount: ["amount", "stage"]
    case .stagesRate: ["spent", "planned", "rate"]
    default: []
    }
  }

  /// Whether the phrase has a form for each plural category or gender, `other` being of last resort.
  var hasForms: Bool {
    switch self {
    case .countActions, .countIndicators, .countAreas, .countContracts, .headlineChange,
      .headlineSame,
      .headlineWithoutChange, .headlineNoBaseline, .headlineResult:
      true
    default: false
    }
  }
}
