extension SiteStrings {
  /// The same words in a site that has ended, where nothing is still to come.
  public var ofClosedSite: SiteStrings {
    var patterns = patterns
    let said: [(Phrase, Phrase)] = [
      (.standingUpcoming(date: ""), .closedUpcoming(date: "")), (.absenceNotDue, .closedNotDue),
      (.absenceShortNotDue, .closedShortNotDue), (.standingResultsNotDue, .closedResultsNotDue),
    ]
    for (open, closed) in said { patterns[open.index] = self.patterns[closed.index] }
    return SiteStrings(
      language: language, direction: direction, format: format, languageNames: languageNames,
      ownNames: ownNames, locales: locales, patterns: patterns, templateTexts: templateTexts)
  }
}
