import Model

extension Sample {
  static func indicator(
    _ id: String,
    of action: String,
    targets: [Int: String],
    results: [Int: String],
    reported: String? = nil,
    judgements: [ProgressJudgement] = [],
    unit: Unit? = unit("person"),
    countsPersons: Bool = false
  ) -> Indicator {
    indicator(
      id,
      of: action,
      baseline: .missing(.notApplicable),
      targets: targets.sorted { $0.key < $1.key }.map { year, value in
        Indicator.Target(year: year, value: .known(quantity(value)))
      },
      results: results.sorted { $0.key < $1.key }.map { year, value in
        Indicator.Result(
          year: year,
          value: .known(quantity(value)),
          words: nil,
          date: reported.map(day),
          source: source
        )
      },
      judgements: judgements,
      unit: unit,
      countsPersons: countsPersons
    )
  }

  /// An indicator of the year 2024 whose start and target are missing for a reason.
  static func indicator(_ id: String, of action: String, _ absence: Absence) -> Indicator {
    indicator(
      id,
      of: action,
      baseline: .missing(absence),
      targets: [Indicator.Target(year: 2024, value: .missing(absence))],
      results: [],
      judgements: [],
      unit: unit("person"),
      countsPersons: false
    )
  }

  private static func indicator(
    _ id: String,
    of action: String,
    baseline: Stated<Quantity>,
    targets: [Indicator.Target],
    results: [Indicator.Result],
    judgements: [ProgressJudgement],
    unit: Unit?,
    countsPersons: Bool
  ) -> Indicator {
    Indicator(
      id: Indicator.ID(id),
      action: Action.ID(action),
      label: text("Counted"),
      unit: unit,
      direction: .up,
      definition: nil,
      note: nil,
      countsPersons: countsPersons,
      tolerance: ProgressRule.defaultTolerance,
      baseline: baseline,
      targets: targets,
      results: results,
      judgements: judgements,
      source: source
    )
  }
}
