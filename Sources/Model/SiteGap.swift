public import Ground

/// Something that a site does not say yet, wherever it misses.
public enum SiteGap: Hashable, Sendable {
  /// Something of a contract.
  case contract(Contract.ID, MissingData)
  /// Years in a row within threads for which the site has no document.
  case years([Int])
  /// A text that does not exist in a language.
  case untranslated(SiteText, Language)
  /// A text whose translation is older than its original.
  case outdated(SiteText, Language, original: Day?, translation: Day?)
}

extension Site {
  /// Everything that is missing on a day: years without a document, contract by contract, translations.
  ///
  /// The one list behind the public page and the command line.
  public func missingData(on day: Day) -> [SiteGap] {
    undocumentedYears
      + contracts.flatMap { contract in
        contract.missingData(on: day).map { .contract(contract.id, $0) }
      } + missingTranslations
  }

  /// The years within threads for which there is no document, those in a row together.
  ///
  /// A year whose documents do not have the action of a thread misses nothing: none announced it.
  private var undocumentedYears: [SiteGap] {
    let years = threads.flatMap { self.years(of: $0) }.filter { $0.gap == .noContract }.map(\.year)
    var runs: [[Int]] = []
    for year in Set(years).sorted() {
      if let last = runs.indices.last, runs[last].last == year - 1 {
        runs[last].append(year)
      } else {
        runs.append([year])
      }
    }
    return runs.map(SiteGap.years)
  }

  private var missingTranslations: [SiteGap] {
    let ofContracts = contracts.flatMap { contract in
      gaps(in: contract.texts, of: .contract(contract.id), \.updated)
        + contract.actions.flatMap { action in
          gaps(in: action.texts, of: .action(contract.id, action.id), \.updated)
            + (action.easyToRead.map {
              gaps(in: $0, of: .action(contract.id, action.id, .easyToRead), \.updated)
            } ?? [])
            + action.accounts.flatMap {
              gaps(
                in: $0.texts, of: .action(contract.id, action.id, .account($0.report)), \.updated)
            }
        }
    }
    return ofContracts + updates.flatMap { gaps(in: $0.texts, of: .update($0.id), \.updated) }
      + pages.flatMap { gaps(in: $0.texts, of: .page($0.id), \.updated) }
  }

  /// The languages in which a text is missing, or older than its original where both are dated.
  private func gaps<Text>(
    in texts: Localized<Text>, of text: SiteText, _ updated: (Text) -> Day?
  ) -> [SiteGap] {
    languages.compactMap { language in
      guard texts.languages.contains(language) else { return .untranslated(text, language) }
      if let isCurrent = texts.isCurrent(language) {
        return isCurrent ? nil : .outdated(text, language, original: nil, translation: nil)
      }
      guard let original = updated(texts.original), let translation = updated(texts[language]),
        translation < original
      else { return nil }
      return .outdated(text, language, original: original, translation: translation)
    }
  }
}
