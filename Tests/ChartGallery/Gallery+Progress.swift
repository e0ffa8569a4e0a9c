package import Charts

extension Gallery {
  /// Bars within bars: contracted, committed, paid.
  package static func nested(
    _ name: String, levels: [String] = ["contractualisé", "engagé", "payé"],
    _ categories: [(name: String, values: [Double?])], _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: NestedBars(
        presentation: presentation ?? self.presentation(name),
        levels: levels.enumerated().map { NestedBars.Level(name: $1, look: $0 + 5) },
        categories: categories.map {
          NestedBars.Category(name: $0.name, observations: euros.row(observations($0.values)))
        }))
  }

  /// Nested bars with ordinary and with awkward data.
  package static var nestedBars: [Exhibit] {
    [
      nested(
        "nested",
        [
          ("2024", [665_000, 650_000.5, 612_300]), ("2025", [677_500, 430_000, nil]),
          ("2026", [692_500, nil, nil]),
        ]), nested("nested-one", levels: ["payé"], [("2024", [1])]),
      nested("nested-all-missing", [("2024", [nil, nil, nil])]),
      nested("nested-all-equal", [("2024", [500, 500, 500]), ("2025", [500, 500, 500])]),
      nested("nested-long-names", levels: [longName, longName], [(longName, [665_000, 650_000])]),
      nested(
        "nested-zero-and-more-than-promised", [("2024", [0, 0, 0]), ("2025", [100, 120, 90])]),
      nested("nested-a-million-beside-a-hundred", [("2024", [1_000_000, 100, 0])]),
      nested(
        "nested-negative", [("Reversement", [-20_000, -20_000, nil]), ("Aide", [50_000, 1, 1])]),
      nested(
        "nested-right-to-left", levels: ["متعاقد عليه", "ملتزم به", "مدفوع"],
        [("٢٠٢٤", [665_000, 650_000, nil])], presentation("nested-right-to-left", .rightToLeft)),
    ]
  }

  /// One result against its target.
  package static func bullet(
    _ name: String, result: Observation, target: Observation?, baseline: Observation?,
    tolerance: ClosedRange<Double>? = nil,
    names: (result: String, target: String, baseline: String) = ("résultat", "cible", "départ"),
    writing: Writing = plain, presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: BulletChart(
        presentation: presentation ?? self.presentation(name),
        result: Measure(name: names.result, observation: writing.observation(result)),
        target: target.map { Measure(name: names.target, observation: writing.observation($0)) },
        baseline: baseline.map {
          Measure(name: names.baseline, observation: writing.observation($0))
        }, tolerance: tolerance.map { BulletChart.Tolerance(name: "tolérance ± 5 %", range: $0) },
        format: writing.format))
  }

  /// Bullets with ordinary and with awkward data.
  package static var bullets: [Exhibit] {
    let unknown = Observation.missing(reason: "non déterminé")
    return [
      bullet(
        "bullet", result: .value(437), target: .value(450), baseline: .value(420),
        tolerance: 427.5...472.5),
      bullet("bullet-above", result: .value(520), target: .value(450), baseline: .value(120)),
      bullet("bullet-without-result", result: unknown, target: .value(450), baseline: .value(420)),
      bullet("bullet-without-target", result: .value(437), target: unknown, baseline: unknown),
      bullet("bullet-all-missing", result: unknown, target: unknown, baseline: unknown),
      bullet("bullet-all-equal", result: .value(20), target: .value(20), baseline: .value(20)),
      bullet("bullet-zero", result: .value(0), target: .value(0), baseline: nil),
      bullet("bullet-negative", result: .value(-8), target: .value(4), baseline: .value(-12.5)),
      bullet(
        "bullet-a-million-beside-a-hundred", result: .value(100), target: .value(1_000_000),
        baseline: .value(250), writing: euros),
      bullet(
        "bullet-long-names", result: .value(437), target: .value(450), baseline: .value(440),
        names: (
          "valeur réalisée déclarée par la métropole", "valeur cible inscrite à l’avenant de 2026",
          "situation constatée avant le contrat"
        )),
      bullet(
        "bullet-right-to-left", result: .value(437), target: .value(450), baseline: .value(120),
        names: ("النتيجة", "الهدف", "البداية"), writing: euros,
        presentation: presentation("bullet-right-to-left", .rightToLeft)),
    ]
  }

  /// Lines for the cells of a table, and what each shows.
  package static var sparklines: [(name: String, line: Sparkline)] {
    let lines: [(name: String, observations: [Observation])] = [
      ("rising", observations([420, 437, 465, 500])), ("gap", observations([420, nil, 465, 430])),
      ("lone values", observations([420, nil, 465, nil, 400])),
      ("not yet due", observations([420, 437]) + [.notExpected, .notExpected]),
      ("one point", observations([420])), ("all equal", observations([20, 20, 20])),
      ("all missing", observations([nil, nil, nil])), ("negative", observations([-12, -5, 3])),
      ("a million beside a hundred", observations([100, 1_000_000, 100])), ("nothing", []),
    ]
    let drawn = lines.map { name, observations in
      (
        name: name,
        line: Sparkline(observations: observations, methodBreaks: [], direction: .leftToRight)
      )
    }
    let mirrored = Sparkline(
      observations: observations([10, 20, 40]), methodBreaks: [], direction: .rightToLeft)
    let broken = Sparkline(
      observations: observations([10, 20, 90, 95, nil, 8]), methodBreaks: [2, 3, 5],
      direction: .leftToRight)
    return drawn + [
      (name: "changes of method", line: broken), (name: "right to left", line: mirrored),
    ]
  }
}
