extension SiteGap {
  /// What kind of thing is missing, in the order in which a page tells it.
  public enum Kind: CaseIterable, Sendable {
    /// Results of indicators.
    case result
    /// Indicators of actions.
    case indicator
    /// What indicators aim at, or where they start.
    case target
    /// Amounts of money, planned or spent.
    case amount
    /// A proof that an obligation was kept.
    case obligation
    /// What documents do not give, or the documents of a year.
    case document
    /// Texts in a language of the site.
    case translation
  }

  /// What kind of thing it is.
  public var kind: Kind {
    switch self {
    case .contract(_, .results): .result
    case .contract(_, .indicators): .indicator
    case .contract(_, .baseline), .contract(_, .targets): .target
    case .contract(_, .amount), .contract(_, .spending): .amount
    case .contract(_, .obligation), .contract(_, .obligationOfYears): .obligation
    case .contract(_, .stated), .years: .document
    case .untranslated, .outdated: .translation
    }
  }
}
