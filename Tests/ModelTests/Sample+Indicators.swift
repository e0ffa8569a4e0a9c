import Model

extension Sample {
  static func indicator(
    _ id: String, of action: String, targets: [Int: String], results: [Int: String],
    reported: String? = nil, judgements: [ProgressJudgement] = [], unit: Unit? = unit("person"),
    countsPersons: Bool = false
  ) -> Indicator {
    indicator(
      id, of: action, baseline: .missing(.notApplicable),
      targets: targets.sorted { $0.key < $1.key }.map { year, value in
        Indicator.Target(year: year, value: .known(quantity(value)))
      },
      results: results.sorted { $0.key < $1.key }.map { year, value in
        Indicator.Result(
          year: year, value: .known(quantity(value)), words: nil, date: reported.map(day),
          source: source)
      }, projections: [], methodBreaks: [], judgements: judgements, unit: unit,
      countsPersons: countsPersons)
  }

  /// An indicator that counts persons, with projections and changes in the way of counting.
  static func indicator(
    _ id: String, of action: String, baseline: Stated<Quantity>, targets: [Int: String],
    results: [Int: String], projections: [Int: String], methodBreaks: [Indicator.MethodBreak]
  ) -> Indicator {
    let plain = indicator(id, of: action, targets: targets, results: results)
    return indicator(
      id, of: action, baseline: baseline, targets: plain.targets, results: plain.results,
      projections: projections.sorted { $0.key < $1.key }.map { year, value in
        Indicator.Projection(year: year, value: quantity(value), date: nil, source: source)
      }, methodBreaks: methodBreaks, judgements: [], unit: plain.unit, countsPersons: false)
  }

  /// An indicator of the year 2024 whose start and target are missing for a reason.
  static func indicator(_ id: String, of action: String, _ absence: Absence) -> Indicator {
    indicator(
      id, of: action, baseline: .missing(absence),
      targets: [Indicator.Target(year: 2024, value: .missing(absence))], results: [],
      projections: [], methodBreaks: [], judgements: [], unit: unit("person"), countsPersons: false)
  }

  private static func indicator(
    _ id: String, of action: String, baseline: Stated<Quantity>, targets: [Indicator.Target],
    results: [Indicator.Result], projections: [Indicator.Projection],
    methodBreaks: [Indicator.MethodBreak], judgements: [ProgressJudgement], unit: Unit?,
    countsPersons: Bool
  ) -> Indicator {
    Indicator(
      id: Indicator.ID(id), action: Action.ID(action), label: text("Counted"), unit: unit,
      direction: .up, definition: nil, note: nil, countsPersons: countsPersons,
      tolerance: ProgressRule.defaultTolerance, baseline: baseline, targets: targets,
      results: results, projections: projections, methodBreaks: methodBreaks,
      judgements: judgements, source: source)
  }
}
