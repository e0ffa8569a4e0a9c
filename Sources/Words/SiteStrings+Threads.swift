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
  public func text(_ total: StagedTotal) -> String {
    text(.stagesAmount(amount: text(total.amount), stage: text(total.stage)))
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
