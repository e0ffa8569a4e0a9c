/// A text that a site may have in each of its languages.
public enum SiteText: Hashable, Sendable {
  /// A page of prose.
  case page(Page.ID)
  /// The presentation of a contract.
  case contract(Contract.ID)
  /// The fiche of an action.
  case action(Contract.ID, Action.ID)
  /// The version of a fiche that is easy to read.
  case easyToRead(Contract.ID, Action.ID)
  /// What was done of an action over the period of a report.
  case account(Contract.ID, Action.ID, ExecutionReport.ID)
  /// A piece of news.
  case update(Update.ID)
}

/// Something that a site does not say yet, wherever it misses.
public enum SiteGap: Hashable, Sendable {
  /// Something of a contract.
  case contract(Contract.ID, MissingData)
  /// Years of a thread of which no document tells, and why.
  case threadYears(Thread.ID, years: [Int], ThreadYear.Gap)
  /// A text that does not exist in a language.
  case untranslated(SiteText, Language)
  /// A text whose translation is older than its original.
  case outdated(SiteText, Language, original: Day, translation: Day)
}

extension Site {
  /// Everything that is missing on a day: contract by contract, then threads, then translations.
  ///
  /// The one list behind the public page and the command line.
  public func missingData(on day: Day) -> [SiteGap] {
    contracts.flatMap { contract in
      contract.missingData(on: day).map { .contract(contract.id, $0) }
    } + threads.flatMap(missingYears) + missingTranslations
  }

  /// The years without a document within a thread, those in a row and for one reason together.
  private func missingYears(of thread: Thread) -> [SiteGap] {
    var runs: [(years: [Int], gap: ThreadYear.Gap)] = []
    for year in years(of: thread) {
      guard let gap = year.gap else { continue }
      if let last = runs.indices.last, runs[last].gap == gap, runs[last].years.last == year.year - 1
      {
        runs[last].years.append(year.year)
      } else {
        runs.append(([year.year], gap))
      }
    }
    return runs.map { .threadYears(thread.id, years: $0.years, $0.gap) }
  }

  private var missingTranslations: [SiteGap] {
    let ofContracts = contracts.flatMap { contract in
      gaps(in: contract.texts, of: .contract(contract.id), \.updated)
        + contract.actions.flatMap { action in
          gaps(in: action.texts, of: .action(contract.id, action.id), \.updated)
            + (action.easyToRead.map {
              gaps(in: $0, of: .easyToRead(contract.id, action.id), \.updated)
            } ?? [])
            + action.accounts.flatMap {
              gaps(in: $0.texts, of: .account(contract.id, action.id, $0.report), \.updated)
            }
        }
    }
    return ofContracts + updates.flatMap { gaps(in: $0.texts, of: .update($0.id), \.updated) }
      + pages.flatMap { gaps(in: $0.texts, of: .page($0.id), \.updated) }
  }

  /// The languages in which a text is missing, or older than its original where both are dated.
  private func gaps<Text>(
    in texts: Localized<Text>,
    of text: SiteText,
    _ updated: (Text) -> Day?
  ) -> [SiteGap] {
    languages.compactMap { language in
      guard texts.languages.contains(language) else { return .untranslated(text, language) }
      guard let original = updated(texts.original), let translation = updated(texts[language]),
        translation < original
      else { return nil }
      return .outdated(text, language, original: original, translation: translation)
    }
  }
}
