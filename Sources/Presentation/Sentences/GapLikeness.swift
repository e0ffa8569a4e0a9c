public import Ground
public import Model
public import Words

/// What gaps of one contract have in common, so that one sentence tells of all of them.
public enum GapLikeness: Hashable {
  case results(years: [Int], due: Day?)
  case indicators
  case baseline(Absence)
  case targets(years: [Int], Absence)
  case amounts(Absence)
  case obligations
  case untranslated(Language)
  case outdated(Language)
  /// Told by sentences of their own.
  case none

  /// What a gap has in common with others.
  public init(_ gap: SiteGap) {
    self =
      switch gap {
      case .contract(_, .results(_, let years, let due)): .results(years: years, due: due)
      case .contract(_, .indicators): .indicators
      case .contract(_, .baseline(_, let absence)): .baseline(absence)
      case .contract(_, .targets(_, let years, let absence)): .targets(years: years, absence)
      case .contract(_, .amount(_, _, _, let absence)): .amounts(absence)
      case .contract(_, .obligation), .contract(_, .obligationOfYears): .obligations
      case .untranslated(_, let language): .untranslated(language)
      case .outdated(_, let language, _, _): .outdated(language)
      case .contract(_, .stated), .contract(_, .spending), .years: .none
      }
  }
}

extension SiteStrings {
  /// The sentence about so many gaps that are alike; nothing where each has its own.
  public func text(_ likeness: GapLikeness, count: Int) -> String? {
    switch likeness {
    case .results(let years, let due?):
      text(.missingPageNoResults(count: count, years: text(years: years), due: format.date(due)))
    case .results(let years, nil):
      text(.missingPageNoResultsOver(count: count, years: text(years: years), over: years.count))
    case .indicators: text(.missingPageNoIndicators(count: count))
    case .baseline(let absence):
      text(.missingPageNoBaseline(count: count, absence: absence.rawValue, reason: text(absence)))
    case .targets(let years, let absence):
      text(
        .missingPageNoTargets(
          count: count, years: text(years: years), absence: absence.rawValue, reason: text(absence))
      )
    case .amounts(let absence):
      text(.missingPageNoAmounts(count: count, absence: absence.rawValue, reason: text(absence)))
    case .obligations: text(.missingPageNoProof(count: count))
    case .untranslated(let language):
      text(.missingPageUntranslated(count: count, language: name(of: language)))
    case .outdated(let language):
      text(.missingPageOutdated(count: count, language: name(of: language)))
    case .none: nil
    }
  }

  /// How many points of a kind are missing.
  public func text(_ kind: SiteGap.Kind, count: Int) -> String {
    let count = format.number(Int64(count))
    return switch kind {
    case .result: text(.missingPageResult(count: count))
    case .indicator: text(.missingPageIndicator(count: count))
    case .target: text(.missingPageTarget(count: count))
    case .amount: text(.missingPageAmount(count: count))
    case .obligation: text(.missingPageObligation(count: count))
    case .document: text(.missingPageDocument(count: count))
    case .translation: text(.missingPageTranslation(count: count))
    }
  }

  /// What there is, and how much of it.
  public func counted(_ name: String, _ count: Int) -> String {
    text(.discrepanciesCounted(name: name, count: format.number(Int64(count))))
  }

  /// A language in the words of this one.
  public func name(of language: Language) -> String { languageNames[language] ?? language.code }
}
