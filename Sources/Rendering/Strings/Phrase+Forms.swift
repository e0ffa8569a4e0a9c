extension Phrase {
  /// Whether the phrase has a form for each plural category or gender, `other` being of last resort.
  var hasForms: Bool {
    switch self {
    case .countActions, .countIndicators, .countContracts, .cardUnknownAmounts, .missingResultsOver,
      .missingLead, .missingYears, .threadOfAction, .headlineChange, .headlineSame,
      .headlineWithoutChange, .headlineNoBaseline, .headlineResult:
      true
    default: false
    }
  }
}
