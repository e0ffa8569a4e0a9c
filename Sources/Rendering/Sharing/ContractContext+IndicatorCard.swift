import Charts
import Model
import Presentation
import Words

extension ContractContext {
  /// The card of an indicator: its course in small, or that nothing of it is determined.
  func card(_ indicator: Indicator) -> PageCard {
    let drawn = DrawnIndicator(indicator, self)
    return PageCard(
      context: context.title(of: .contract(contract.id)).text,
      title: indicator.label[context.language],
      highlight: indicator.isUndetermined
        ? .value(strings.text(.absenceNotDetermined))
        : .course(
          drawn.trajectory, positions: strings.positions(over: contract.years),
          names: strings.trajectoryNames), words: drawn.headline)
  }
}
