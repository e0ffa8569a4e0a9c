import Charts

extension Gallery {
  /// A part of a number that an exhibit has yet to write in its own way.
  private static func atLeast(_ part: Double) -> Observation {
    plain.atLeast(part, reason: "1 montant inconnu")
  }

  /// Years of which one is known as a whole, one in part, one as a whole in one part only, and one not
  /// at all.
  private static var halfKnownYears: [Bar] {
    let bar = { (name: String, parts: [Observation], total: Observation) in
      Bar(name: name, parts: parts, total: total, certainty: .firm)
    }
    return [
      bar("2024", [.value(135_000), .value(135_000)], .value(270_000)),
      bar("2025", [atLeast(105_000), .value(140_000)], atLeast(245_000)),
      bar("2026", [.missing(reason: notDetermined), .value(90_000)], atLeast(90_000)),
      bar("2027", observations([nil, nil]), .missing(reason: notDetermined)),
    ]
  }

  /// Figures with sums of which more is unknown.
  package static var knownInPart: [Exhibit] {
    let list = BarList(
      presentation: presentation("list-known-in-part"), series: funders,
      groups: [
        BarList.Group(name: "Axe", bars: halfKnownYears, total: atLeast(605_000)).written(euros)
      ], format: euros.format)
    let levels = ["contractualisé", "engagé"].enumerated().map {
      NestedBars.Level(name: $1, look: $0 + 5)
    }
    let nested = NestedBars(
      presentation: presentation("nested-known-in-part"), levels: levels,
      categories: [
        NestedBars.Category(
          name: "2024", observations: euros.row([atLeast(500_000), .value(450_000)])),
        NestedBars.Category(
          name: "2025", observations: euros.row([atLeast(300_000), atLeast(400_000)])),
      ])
    let thread = ThreadChart(
      presentation: presentation("thread-known-in-part"), periods: Array(threadPeriods.prefix(3)),
      panels: [
        ThreadChart.Panel(
          name: "Budget",
          series: [
            ThreadChart.Series(
              name: "prévu", look: nil, certainty: .firm,
              observations: euros.row([.value(1_000), atLeast(2_000), .value(3_000)]))
          ], format: euros.format)
      ])
    return [
      stacked("stacked-known-in-part", funders, halfKnownYears),
      Exhibit(name: "list-known-in-part", chart: list),
      Exhibit(name: "nested-known-in-part", chart: nested),
      Exhibit(name: "thread-known-in-part", chart: thread),
    ]
  }
}
