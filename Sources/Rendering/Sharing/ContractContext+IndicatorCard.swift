import Charts
import Model
import Words

extension ContractContext {
  /// The card of an indicator: its course in small, or that nothing of it is determined.
  func card(_ indicator: Indicator) -> PageCard {
    PageCard(
      context: context.title(of: .contract(contract.id)).text,
      title: indicator.label[context.language],
      highlight: indicator.isUndetermined
        ? .value(strings.text(.absenceNotDetermined)) : course(of: indicator),
      words: headline(of: indicator))
  }

  private func course(of indicator: Indicator) -> SharingCard.Highlight {
    .course(
      DrawnIndicator(indicator, contract, context).trajectory,
      positions: strings.positions(over: contract.years), names: strings.trajectoryNames)
  }
}
