package import Charts

extension Gallery {
  /// What is said of values that may change.
  package static let forecast = Certainty.provisional(remark: "prévisionnel")

  package static func category(
    _ name: String, _ values: [Double?], _ certainty: Certainty = .firm,
    reason: String = notDetermined
  ) -> StackedBarChart.Category {
    let parts = observations(values, reason: reason)
    return StackedBarChart.Category(
      name: name, observations: parts, total: .sum(of: parts), certainty: certainty)
  }

  package static func stacked(
    _ name: String, _ series: [String], _ categories: [StackedBarChart.Category],
    _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: StackedBarChart(
        presentation: presentation ?? self.presentation(name), series: series,
        categories: categories.map { $0.written(euros) }, format: euros.format))
  }

  package static let funders = ["État", "Dijon métropole"]

  /// A name of more than forty characters, as documents have them.
  package static let longName = "Caisse d’allocations familiales de la Côte-d’Or"

  package static var contractYears: [StackedBarChart.Category] {
    [
      category("2024", [332_500, 332_500]), category("2025", [332_500, 345_000], forecast),
      category("2026", [332_500, 360_000.5], forecast),
      category("2027", [332_500, 332_500], forecast),
    ]
  }

  package static var stackedBars: [Exhibit] {
    let twelve = (1...12).map { "Financeur n° \($0)" }
    return [
      stacked("stacked", funders, contractYears),
      stacked(
        "stacked-with-gaps", funders,
        [
          category("2022", [120_000, nil]), category("2023", [nil, nil]),
          category("2024", [nil, nil]), category("2025", [150_000, 150_000], forecast),
          StackedBarChart.Category(
            name: "2026",
            observations: observations([160_000, nil], reason: "à fixer par avenant"),
            total: .value(320_000), certainty: forecast),
        ]),
      stacked(
        "stacked-twelve-series", twelve,
        [
          category("2024", (1...12).map { Double($0) * 1_000 }),
          category("2025", (1...12).map { Double(13 - $0) * 1_000 }, forecast),
        ]),
      stacked(
        "stacked-a-million-beside-a-hundred", funders + ["Caisse d’allocations familiales"],
        [category("2024", [100, 1_000_000, 100]), category("2025", [100, 0, 0])]),
      stacked(
        "stacked-negative", funders,
        [category("2024", [-50_000, 120_000]), category("2025", [-20_000, -30_000])]),
      stacked(
        "stacked-all-missing", funders,
        [category("2024", [nil, nil]), category("2025", [nil, nil])]),
      stacked("stacked-one", ["État"], [category("2024", [120_000])]),
      stacked("stacked-zero", ["État"], [category("2024", [0])]),
      stacked(
        "stacked-long-names",
        [longName, "Direction départementale de l’emploi, du travail et des solidarités"],
        [category("Exercice budgétaire 2024, avenant compris", [332_500, 332_500])]),
      stacked(
        "stacked-crowded", ["État", "Dijon métropole"],
        (2020...2026).map { category(String($0), [332_500, 330_000]) }),
      stacked(
        "stacked-right-to-left", ["الدولة", "البلدية"],
        [
          category("٢٠٢٤", [332_500, 332_500]),
          category("٢٠٢٥", [332_500, 345_000], .provisional(remark: "تقديري")),
          category("٢٠٢٦", [332_500, 360_000], .provisional(remark: "تقديري")),
        ], presentation("stacked-right-to-left", .rightToLeft)),
    ]
  }

  package static func row(
    _ name: String, _ values: [Double?], _ certainty: Certainty = .firm,
    reason: String = notDetermined
  ) -> BarList.Row {
    let parts = observations(values, reason: reason)
    return BarList.Row(
      name: name, observations: parts, total: .sum(of: parts), certainty: certainty)
  }

  package static func list(
    _ name: String, _ series: [String], _ rows: [BarList.Row],
    _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: BarList(
        presentation: presentation ?? self.presentation(name), series: series,
        rows: rows.map { $0.written(euros) }, order: .descending, format: euros.format))
  }

  package static var actions: [BarList.Row] {
    [
      row("Prévenir le décrochage par une prévention spécialisée renforcée", [400_000]),
      row(
        "Renforcer l’accompagnement des personnes éloignées de l’emploi "
          + "par la levée des freins et l’accompagnement des entreprises", [815_000.5], forecast),
      row("Garantir un accès aux droits pour tous", [100]),
      row("Soutenir la mobilité durable des publics", [0]),
      row("Lutter contre la précarité alimentaire", [nil]),
    ]
  }

  package static var barLists: [Exhibit] {
    let split = [
      row("Garantir un accès aux droits pour tous", [260_000, 330_000]),
      row("Lutter contre la précarité alimentaire", [12_500, 12_500], forecast),
      row("Soutenir la mobilité durable des publics", [120_000, nil]),
    ]
    return [
      list("list", ["Montant"], actions), list("list-stacked", funders, split),
      list("list-one", ["Montant"], [row("Action", [1_000])]),
      list("list-all-equal", ["Montant"], (1...4).map { row("Action \($0)", [20_000]) }),
      list(
        "list-twelve-series", (1...12).map { "Financeur n° \($0)" },
        [row(longName, (1...12).map { Double($0) * 1_000 })]),
      list(
        "list-negative", ["Écart"],
        [
          row("Plus que prévu", [12_000]), row("Moins que prévu", [-48_000]),
          row("Comme prévu", [0]),
        ]),
      list(
        "list-all-missing", ["Montant"],
        [row("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", [nil])]),
      list(
        "list-very-large", ["Montant"],
        [row("Dépense publique", [1_234_567_890_123.45]), row("Le reste", [1])]),
      list(
        "list-right-to-left", ["الدولة", "البلدية"],
        [
          row("ضمان الوصول إلى الحقوق للجميع", [260_000, 330_000]),
          BarList.Row(
            name: "التنقل", observations: observations([nil, nil], reason: "غير محدد"),
            total: .notExpected, certainty: .firm),
        ], presentation("list-right-to-left", .rightToLeft)),
    ]
  }
}
