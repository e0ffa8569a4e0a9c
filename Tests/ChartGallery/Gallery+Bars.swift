package import Charts

extension Gallery {
  /// What is said of values that may change.
  package static let forecast = Certainty.provisional(remark: "prévisionnel")

  package static func bar(
    _ name: String, _ values: [Double?], _ certainty: Certainty = .firm,
    reason: String = notDetermined
  ) -> Bar {
    let parts = observations(values, reason: reason)
    return Bar(name: name, parts: parts, total: .sum(of: parts), certainty: certainty)
  }

  package static func stacked(
    _ name: String, _ series: [String], _ bars: [Bar], _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: StackedBarChart(
        presentation: presentation ?? self.presentation(name), series: series,
        bars: bars.map { $0.written(euros) }, format: euros.format))
  }

  package static let funders = ["État", "Dijon métropole"]

  /// A name of more than forty characters, as documents have them.
  package static let longName = "Caisse d’allocations familiales de la Côte-d’Or"

  package static var contractYears: [Bar] {
    [
      bar("2024", [332_500, 332_500]), bar("2025", [332_500, 345_000], forecast),
      bar("2026", [332_500, 360_000.5], forecast), bar("2027", [332_500, 332_500], forecast),
    ]
  }

  package static var stackedBars: [Exhibit] {
    let twelve = (1...12).map { "Financeur n° \($0)" }
    return [
      stacked("stacked", funders, contractYears),
      stacked(
        "stacked-with-gaps", funders,
        [
          bar("2022", [120_000, nil]), bar("2023", [nil, nil]), bar("2024", [nil, nil]),
          bar("2025", [150_000, 150_000], forecast),
          Bar(
            name: "2026", parts: observations([160_000, nil], reason: "à fixer par avenant"),
            total: .value(320_000), certainty: forecast),
        ]),
      stacked(
        "stacked-twelve-series", twelve,
        [
          bar("2024", (1...12).map { Double($0) * 1_000 }),
          bar("2025", (1...12).map { Double(13 - $0) * 1_000 }, forecast),
        ]),
      stacked(
        "stacked-a-million-beside-a-hundred", funders + ["Caisse d’allocations familiales"],
        [bar("2024", [100, 1_000_000, 100]), bar("2025", [100, 0, 0])]),
      stacked(
        "stacked-negative", funders,
        [bar("2024", [-50_000, 120_000]), bar("2025", [-20_000, -30_000])]),
      stacked(
        "stacked-all-missing", funders, [bar("2024", [nil, nil]), bar("2025", [nil, nil])]),
      stacked("stacked-one", ["État"], [bar("2024", [120_000])]),
      stacked("stacked-zero", ["État"], [bar("2024", [0])]),
      stacked(
        "stacked-long-names",
        [longName, "Direction départementale de l’emploi, du travail et des solidarités"],
        [bar("Exercice budgétaire 2024, avenant compris", [332_500, 332_500])]),
      stacked(
        "stacked-crowded", ["État", "Dijon métropole"],
        (2020...2026).map { bar(String($0), [332_500, 330_000]) }),
      stacked(
        "stacked-right-to-left", ["الدولة", "البلدية"],
        [
          bar("٢٠٢٤", [332_500, 332_500]),
          bar("٢٠٢٥", [332_500, 345_000], .provisional(remark: "تقديري")),
          bar("٢٠٢٦", [332_500, 360_000], .provisional(remark: "تقديري")),
        ], presentation("stacked-right-to-left", .rightToLeft)),
    ]
  }

  /// A list of one group.
  package static func list(
    _ name: String, _ series: [String], _ bars: [Bar], _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: BarList(
        presentation: presentation ?? self.presentation(name), series: series,
        groups: [BarList.Group(name: "–", bars: bars, total: .notExpected).written(euros)],
        format: euros.format))
  }

  package static var actions: [Bar] {
    [
      bar("Prévenir le décrochage par une prévention spécialisée renforcée", [400_000]),
      bar(
        "Renforcer l’accompagnement des personnes éloignées de l’emploi "
          + "par la levée des freins et l’accompagnement des entreprises", [815_000.5], forecast),
      bar("Garantir un accès aux droits pour tous", [100]),
      bar("Soutenir la mobilité durable des publics", [0]),
      bar("Lutter contre la précarité alimentaire", [nil]),
    ]
  }

  package static var barLists: [Exhibit] {
    let split = [
      bar("Garantir un accès aux droits pour tous", [260_000, 330_000]),
      bar("Lutter contre la précarité alimentaire", [12_500, 12_500], forecast),
      bar("Soutenir la mobilité durable des publics", [120_000, nil]),
    ]
    return [
      list("list", ["Montant"], actions), list("list-stacked", funders, split),
      list("list-one", ["Montant"], [bar("Action", [1_000])]),
      list("list-all-equal", ["Montant"], (1...4).map { bar("Action \($0)", [20_000]) }),
      list(
        "list-twelve-series", (1...12).map { "Financeur n° \($0)" },
        [bar(longName, (1...12).map { Double($0) * 1_000 })]),
      list(
        "list-negative", ["Écart"],
        [
          bar("Plus que prévu", [12_000]), bar("Moins que prévu", [-48_000]),
          bar("Comme prévu", [0]),
        ]),
      list(
        "list-all-missing", ["Montant"],
        [bar("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", [nil])]),
      list(
        "list-very-large", ["Montant"],
        [bar("Dépense publique", [1_234_567_890_123.45]), bar("Le reste", [1])]),
      list(
        "list-right-to-left", ["الدولة", "البلدية"],
        [
          bar("ضمان الوصول إلى الحقوق للجميع", [260_000, 330_000]),
          Bar(
            name: "التنقل", parts: observations([nil, nil], reason: "غير محدد"),
            total: .notExpected, certainty: .firm),
        ], presentation("list-right-to-left", .rightToLeft)),
    ]
  }
}
