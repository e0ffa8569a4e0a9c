package import Charts

extension Gallery {
  private static func glance(
    _ name: String, _ panels: [SmallMultiples.Panel], positions: [String] = years,
    names: Trajectory.Names = names, _ presentation: ChartPresentation? = nil
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: SmallMultiples(
        presentation: presentation ?? self.presentation(name), positions: positions, names: names,
        panels: panels))
  }

  private static func indicator(
    _ name: String, _ baseline: Double?, _ targets: [Double?], _ results: [Double?] = [],
    reason: String = "n.\u{A0}d.", projectionStart: Int? = nil, methodBreaks: [Int] = [],
    writing: Writing = plain
  ) -> SmallMultiples.Panel {
    let due = observations(results, reason: reason)
    let rest = Array(repeating: Observation.notExpected, count: targets.count - results.count)
    return SmallMultiples.Panel(
      name: name,
      trajectory: Trajectory(
        baseline: observations([baseline], reason: reason)[0],
        targets: [.notExpected] + observations(targets, reason: reason),
        results: [.notExpected] + due + rest, projectionStart: projectionStart,
        methodBreaks: methodBreaks.map { Trajectory.MethodBreak(before: $0, label: "") },
        format: writing.format
      ).written(writing))
  }

  /// The indicators of a contract.
  package static var indicators: [SmallMultiples.Panel] {
    [
      indicator(
        "Jeunes suivis par la prévention spécialisée", 420, [450, 460, 480, 500], [437, 465]),
      indicator("Ménages accompagnés", 0, [250, 250, 250, 250], [212]),
      indicator(
        "Personnes formées", 126, [150, nil, nil, 240], [148, nil], reason: "à fixer par avenant"),
      indicator(
        "Taux de retour à l’emploi durable", nil, [nil, nil, nil, nil], reason: "non déterminé"),
      indicator("Montant mobilisé", 100, [100, 1_000_000, 100, 1_000_000], writing: euros),
      indicator("Écart au plan", -12.5, [-10, -5, 0, 4.25], [-11, -8]),
    ]
  }

  /// Small multiples with ordinary and with awkward data.
  package static var multiples: [Exhibit] {
    let quarters = (0..<12).map { "\(2022 + $0 / 4)-T\($0 % 4 + 1)" }
    let long = indicator(
      "Par trimestre", 10, (1..<12).map { Double($0) + 10 }, [12, nil, 14, nil, 15],
      reason: "non publié à ce jour")
    return [
      glance("multiples", indicators),
      glance("multiples-twelve-positions", [long], positions: quarters),
      glance(
        "multiples-all-missing",
        [
          indicator("Rien de connu", nil, [nil, nil, nil, nil]),
          indicator(longName, 4, [5, 5, 5, 6]),
        ]),
      glance(
        "multiples-breaks-and-projections",
        [
          indicator(
            "Une rupture, puis deux projections", 100, [110, 120, 240, 260], [108, 231, 240, 252],
            projectionStart: 3, methodBreaks: [2]),
          indicator("Deux ruptures", 8, [9, 12, 4, 4], [9, 12, nil, 5], methodBreaks: [2, 3]),
          indicator(
            "Rien que des projections", 0, [nil, nil, nil, nil], [5, 6], projectionStart: 0),
        ]), glance("multiples-one-point", [indicator("Un", 20, [])], positions: ["T0"]),
      glance("multiples-all-equal", [indicator("Égal", 20, [20, 20, 20, 20], [20, 20, 20, 20])]),
      glance(
        "multiples-right-to-left",
        [
          indicator(
            "الشباب الذين تتم متابعتهم", 420, [450, 460, nil, 500], [437], reason: "غير محدد"),
          indicator("الأسر", 0, [250, 250, 250, 250], writing: euros),
        ], positions: ["الانطلاق", "٢٠٢٤", "٢٠٢٥", "٢٠٢٦", "٢٠٢٧"], names: arabicNames,
        presentation("multiples-right-to-left", .rightToLeft)),
    ]
  }
}
