import Charts
import Model
import Words

/// The card of an indicator: its course in small, or that nothing of it is determined.
struct IndicatorCard: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }

  /// The card of one indicator.
  func card(_ indicator: Indicator) -> PageCard {
    PageCard(
      context: context.title(of: .contract(contract.id)).text,
      title: indicator.label[context.language],
      highlight: indicator.isUndetermined
        ? .value(strings.text(.absenceNotDetermined)) : course(of: indicator),
      words: Sentences(context: context, contract: contract).headline(of: indicator))
  }

  private func course(of indicator: Indicator) -> SharingCard.Highlight {
    .course(
      IndicatorFigure.Drawn(indicator, contract, context).trajectory,
      positions: strings.positions(over: contract.years), names: strings.trajectoryNames)
  }
}
