package import Charts

extension Gallery {
  /// Years of three contracts with a hole between them.
  package static let threadPeriods: [ThreadChart.Period] =
    ["2018", "2019", "2020"].map { year in
      ThreadChart.Period(name: year, document: .named("Pacte 2018–2020"))
    }
    + ["2021", "2022"].map { year in
      ThreadChart.Period(name: year, document: .absent(reason: "aucun document"))
    }
    + ["2023", "2024", "2025"].map { year in
      ThreadChart.Period(name: year, document: .named("Contrat 2023–2025"))
    }

  private static func panel(
    _ name: String,
    _ values: [Double?],
    elsewhere: Range<Int> = 0..<0,
    format: ChartFormat = plain
  ) -> ThreadChart.Panel {
    ThreadChart.Panel(
      name: name,
      series: [
        ThreadChart.Series(
          name: name,
          look: 0,
          observations: observations(values).enumerated().map { index, observation in
            elsewhere.contains(index) ? .notExpected : observation
          }
        )
      ],
      domainRule: .includingZero,
      format: format
    )
  }

  /// Amounts at three stages, of which two fall together and one has a hole.
  private static func stages(_ names: [String]) -> ThreadChart.Panel {
    let amounts: [[Double?]] = [
      [133_000, nil, nil, nil, nil, 140_000, 200_000, 200_000],
      [nil, 180_000, nil, nil, nil, 140_000, 200_000.5, nil],
      [nil, nil, nil, nil, nil, 0, nil, nil],
    ]
    return ThreadChart.Panel(
      name: "Budget",
      series: zip(names, amounts).enumerated().map { look, series in
        let (name, amounts) = series
        return ThreadChart.Series(
          name: name,
          look: look,
          observations: amounts.enumerated().map { period, amount in
            let isMissing = period == 7 && name == names.last
            return amount.map(Observation.value)
              ?? (isMissing ? .missing(reason: "\(name): n. d.") : .notExpected)
          }
        )
      },
      domainRule: .includingZero,
      format: euros
    )
  }

  private static func thread(
    _ name: String,
    _ panels: [ThreadChart.Panel],
    periods: [ThreadChart.Period] = threadPeriods,
    _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: ThreadChart(
        presentation: presentation ?? self.presentation(name),
        periods: periods,
        panels: panels
      )
    )
  }

  /// Threads with ordinary and with awkward data.
  package static var threads: [Exhibit] {
    let people: [Double?] = [310, 342, 355, nil, nil, 420, nil, 465]
    return [
      thread("thread", [panel("Personnes accompagnées", people)]),
      thread(
        "thread-of-two-units",
        [
          panel(
            "Personnes accompagnées",
            [310, 342, 355] + Array(repeating: nil, count: 5),
            elsewhere: 5..<8
          ),
          panel(
            "Parcours terminés (nouvelle unité du contrat 2023–2025, comptée par parcours et non par personne)",
            [nil, nil, nil, nil, nil, 1_240.5, 1_300, nil],
            elsewhere: 0..<3
          ),
        ]
      ),
      thread("thread-stages", [stages(["prévu", "contractualisé", "payé"])]),
      thread(
        "thread-stages-right-to-left",
        [stages(["متوقع", "متعاقد عليه", "مدفوع"])],
        presentation("thread-stages-right-to-left", .rightToLeft)
      ),
      thread(
        "thread-one-point",
        [panel("Personnes", [12])],
        periods: [ThreadChart.Period(name: "2024", document: .named("Contrat"))]
      ),
      thread("thread-all-missing", [panel("Personnes", Array(repeating: nil, count: 8))]),
      thread("thread-all-equal", [panel("Personnes", Array(repeating: 20, count: 8))]),
      thread(
        "thread-a-million-beside-a-hundred",
        [panel("Montant", [100, 1_000_000, 100, nil, nil, 250, -400, 1_234_567.5], format: euros)]
      ),
      thread(
        "thread-right-to-left",
        [panel("المستفيدون", [310, 342, nil], format: euros)],
        periods: [
          ThreadChart.Period(name: "٢٠٢٢", document: .named("العقد الأول")),
          ThreadChart.Period(name: "٢٠٢٣", document: .absent(reason: "لا توجد وثيقة")),
          ThreadChart.Period(name: "٢٠٢٤", document: .named("العقد الثاني")),
        ],
        presentation("thread-right-to-left", .rightToLeft)
      ),
    ]
  }

  private static func glance(
    _ name: String,
    _ panels: [SmallMultiples.Panel],
    scaling: SmallMultiples.Scaling = .own,
    positions: [String] = years,
    names: SmallMultiples.Names = SmallMultiples.Names(
      baseline: "départ",
      targets: "cible",
      results: "résultat"
    ),
    _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: SmallMultiples(
        presentation: presentation ?? self.presentation(name),
        positions: positions,
        names: names,
        panels: panels,
        scaling: scaling,
        domainRule: .includingZero
      )
    )
  }

  private static func indicator(
    _ name: String,
    _ baseline: Double?,
    _ targets: [Double?],
    _ results: [Double?] = [],
    reason: String = "n.\u{A0}d.",
    format: ChartFormat = plain
  ) -> SmallMultiples.Panel {
    let due = observations(results, reason: reason)
    let rest = Array(repeating: Observation.notExpected, count: targets.count - results.count)
    return SmallMultiples.Panel(
      name: name,
      baseline: observations([baseline], reason: reason)[0],
      targets: [.notExpected] + observations(targets, reason: reason),
      results: [.notExpected] + due + rest,
      format: format
    )
  }

  /// The indicators of a contract.
  package static var indicators: [SmallMultiples.Panel] {
    [
      indicator(
        "Jeunes suivis par la prévention spécialisée",
        420,
        [450, 460, 480, 500],
        [437, 465]
      ),
      indicator("Ménages accompagnés", 0, [250, 250, 250, 250], [212]),
      indicator(
        "Personnes formées",
        126,
        [150, nil, nil, 240],
        [148, nil],
        reason: "à fixer par avenant"
      ),
      indicator(
        "Taux de retour à l’emploi durable",
        nil,
        [nil, nil, nil, nil],
        reason: "non déterminé"
      ),
      indicator("Montant mobilisé", 100, [100, 1_000_000, 100, 1_000_000], format: euros),
      indicator("Écart au plan", -12.5, [-10, -5, 0, 4.25], [-11, -8]),
    ]
  }

  /// Small multiples with ordinary and with awkward data.
  package static var multiples: [Exhibit] {
    let quarters = (0..<12).map { "\(2022 + $0 / 4)-T\($0 % 4 + 1)" }
    let long = indicator(
      "Par trimestre",
      10,
      (1..<12).map { Double($0) + 10 },
      [12, nil, 14, nil, 15],
      reason: "non publié à ce jour"
    )
    let same = ["Chenôve", "Longvic", "Quetigny", "Talant"].enumerated().map { index, name in
      indicator(
        name,
        20,
        [20, 25, 30, 40].map { $0 * Double(index + 1) },
        [22 * Double(index + 1)]
      )
    }
    return [
      glance("multiples", indicators),
      glance("multiples-shared-scale", same, scaling: .shared),
      glance("multiples-twelve-positions", [long], positions: quarters),
      glance(
        "multiples-all-missing",
        [
          indicator("Rien de connu", nil, [nil, nil, nil, nil]),
          indicator(longName, 4, [5, 5, 5, 6]),
        ]
      ),
      glance("multiples-one-point", [indicator("Un", 20, [])], positions: ["T0"]),
      glance("multiples-all-equal", [indicator("Égal", 20, [20, 20, 20, 20], [20, 20, 20, 20])]),
      glance(
        "multiples-right-to-left",
        [
          indicator(
            "الشباب الذين تتم متابعتهم",
            420,
            [450, 460, nil, 500],
            [437],
            reason: "غير محدد"
          ),
          indicator("الأسر", 0, [250, 250, 250, 250], format: euros),
        ],
        positions: ["الانطلاق", "٢٠٢٤", "٢٠٢٥", "٢٠٢٦", "٢٠٢٧"],
        names: SmallMultiples.Names(baseline: "البداية", targets: "الهدف", results: "النتيجة"),
        presentation("multiples-right-to-left", .rightToLeft)
      ),
    ]
  }

  /// Lists in groups, with ordinary and with awkward data.
  package static var groupedLists: [Exhibit] {
    let groups = [
      GroupedBarList.Group(
        name: "Prévenir les sorties sèches et accompagner les jeunes majeurs",
        rows: [
          row("Accès au logement des jeunes", [45_000, 45_000]),
          row("Prévention spécialisée renforcée", [100_000, 100_000], forecast),
        ],
        total: .notExpected
      ),
      GroupedBarList.Group(
        name: "Accompagnement vers l’emploi",
        rows: [
          row("Mobilité durable des publics", [25_000, nil]), row("Parcours", [nil, nil]),
        ],
        total: .missing(reason: "total inconnu : deux montants non déterminés")
      ),
      GroupedBarList.Group(name: "Axe sans action", rows: [], total: .value(0)),
    ]
    func list(_ name: String, _ groups: [GroupedBarList.Group]) -> Exhibit {
      Exhibit(
        name: name,
        chart: GroupedBarList(
          presentation: presentation(name),
          series: funders,
          groups: groups,
          order: .descending,
          format: euros
        )
      )
    }
    let large = GroupedBarList.Group(
      name: "Grand axe",
      rows: [
        row("Dépense publique", [1_234_567_890_123.45, 100]), row("Reste", [-1_000_000, 0]),
      ],
      total: .notExpected
    )
    let arabic = GroupedBarList(
      presentation: presentation("grouped-list-right-to-left", .rightToLeft),
      series: ["الدولة", "البلدية"],
      groups: [
        GroupedBarList.Group(
          name: "الوصول إلى الحقوق",
          rows: [row("ضمان الوصول", [260_000, 330_000])],
          total: .notExpected
        )
      ],
      order: .given,
      format: euros
    )
    return [
      list("grouped-list", groups), list("grouped-list-very-large", [large]),
      Exhibit(name: "grouped-list-right-to-left", chart: arabic),
    ]
  }
}
