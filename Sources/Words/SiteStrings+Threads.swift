public import Model

extension SiteStrings {
  /// How sure it is that an action goes on from an earlier one.
  public func text(_ certainty: Model.Thread.Certainty) -> String {
    switch certainty {
    case .sameTitle: text(.certaintySameTitle)
    case .similar: text(.certaintySimilar)
    case .inferred: text(.certaintyInferred)
    }
  }

  /// When something was counted: on its day, else in its year.
  public func when(of observation: Model.Observation) -> String {
    guard let date = observation.date else {
      return text(.observationYear(year: String(observation.year)))
    }
    return text(.observationDate(date: format.date(date)))
  }

  /// An amount with its stage: `879 505 € (engagé)`.
  public func text(_ total: StagedTotal) -> String { text(total.sum, at: text(total.stage)) }

  /// A sum with the words for its stage: `245 000 € au moins (engagé, 1 montant inconnu)`.
  public func text(_ sum: AmountSum, at stage: String) -> String {
    guard sum.isPartial else { return text(.stagesAmount(amount: text(sum.stated), stage: stage)) }
    return text(
      .stagesAmount(
        amount: text(.budgetAtLeast(known: format.amount(sum.known))),
        stage: stage + format.listSeparator + text(.budgetUnknownAmounts(count: sum.absences.count))
      ))
  }
}

extension SiteStrings {
  /// How firm amounts are that may be at several stages.
  public func text(stages: [Stage]) -> String { format.list(stages.map(text)) }
}

extension SiteStrings {
  /// The name of the money of a step: that of the action, or of the larger whole that it pays for.
  public func budget(of step: Model.Thread.Step, _ language: Language) -> String {
    step.scope.map { text(.threadMoneyOf(scope: $0[language])) } ?? text(.threadMoney)
  }
}
