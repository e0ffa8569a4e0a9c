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
    _ name: String, _ values: [Double?], elsewhere: Range<Int> = 0..<0, writing: Writing = plain
  ) -> ThreadChart.Panel {
    ThreadChart.Panel(
      name: name,
      series: [
        ThreadChart.Series(
          name: name, look: nil, certainty: .firm,
          observations: writing.row(observations(values)).enumerated().map { index, observation in
            elsewhere.contains(index) ? .notExpected : observation
          })
      ], format: writing.format)
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
          name: name, look: look + 4, certainty: look == 0 ? .provisional(remark: name) : .firm,
          observations: amounts.enumerated().map { period, amount in
            let isMissing = period == 7 && name == names.last
            return amount.map { .known(euros.value($0)) }
              ?? (isMissing ? .missing(reason: "\(name): n. d.") : .notExpected)
          })
      }, format: euros.format)
  }

  private static func thread(
    _ name: String, _ panels: [ThreadChart.Panel], periods: [ThreadChart.Period] = threadPeriods,
    _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: ThreadChart(
        presentation: presentation ?? self.presentation(name), periods: periods, panels: panels))
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
            "Personnes accompagnées", [310, 342, 355] + Array(repeating: nil, count: 5),
            elsewhere: 5..<8),
          panel(
            "Parcours terminés (nouvelle unité du contrat 2023–2025, comptée par parcours et non par personne)",
            [nil, nil, nil, nil, nil, 1_240.5, 1_300, nil], elsewhere: 0..<3),
        ]), thread("thread-stages", [stages(["prévu", "contractualisé", "payé"])]),
      thread(
        "thread-stages-right-to-left", [stages(["متوقع", "متعاقد عليه", "مدفوع"])],
        presentation("thread-stages-right-to-left", .rightToLeft)),
      thread(
        "thread-one-point", [panel("Personnes", [12])],
        periods: [ThreadChart.Period(name: "2024", document: .named("Contrat"))]),
      thread("thread-all-missing", [panel("Personnes", Array(repeating: nil, count: 8))]),
      thread("thread-all-equal", [panel("Personnes", Array(repeating: 20, count: 8))]),
      thread(
        "thread-a-million-beside-a-hundred",
        [panel("Montant", [100, 1_000_000, 100, nil, nil, 250, -400, 1_234_567.5], writing: euros)]),
      thread(
        "thread-right-to-left", [panel("المستفيدون", [310, 342, nil], writing: euros)],
        periods: [
          ThreadChart.Period(name: "٢٠٢٢", document: .named("العقد الأول")),
          ThreadChart.Period(name: "٢٠٢٣", document: .absent(reason: "لا توجد وثيقة")),
          ThreadChart.Period(name: "٢٠٢٤", document: .named("العقد الثاني")),
        ], presentation("thread-right-to-left", .rightToLeft)),
    ]
  }
}
