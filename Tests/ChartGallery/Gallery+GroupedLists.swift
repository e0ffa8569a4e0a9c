import Charts

extension Gallery {
  /// Lists in groups, with ordinary and with awkward data.
  package static var groupedLists: [Exhibit] {
    let groups = [
      GroupedBarList.Group(
        name: "Prévenir les sorties sèches et accompagner les jeunes majeurs",
        rows: [
          row("Accès au logement des jeunes", [45_000, 45_000]),
          row("Prévention spécialisée renforcée", [100_000, 100_000], forecast),
        ], total: .value(290_000)),
      GroupedBarList.Group(
        name: "Accompagnement vers l’emploi",
        rows: [row("Mobilité durable des publics", [25_000, nil]), row("Parcours", [nil, nil])],
        total: .missing(reason: "total inconnu : deux montants non déterminés")),
      GroupedBarList.Group(name: "Axe sans action", rows: [], total: .value(0)),
    ]
    func list(_ name: String, _ groups: [GroupedBarList.Group]) -> Exhibit {
      Exhibit(
        name: name,
        chart: GroupedBarList(
          presentation: presentation(name), series: funders,
          groups: groups.map { $0.written(euros) }, order: .descending, format: euros.format))
    }
    let large = GroupedBarList.Group(
      name: "Grand axe",
      rows: [
        row("Dépense publique", [1_234_567_890_123.45, 100]), row("Reste", [-1_000_000, 0]),
      ], total: .value(1_234_567_890_123.45 + 100 - 1_000_000))
    let arabic = GroupedBarList(
      presentation: presentation("grouped-list-right-to-left", .rightToLeft),
      series: ["الدولة", "البلدية"],
      groups: [
        GroupedBarList.Group(
          name: "الوصول إلى الحقوق", rows: [row("ضمان الوصول", [260_000, 330_000])],
          total: .value(590_000)
        ).written(euros)
      ], order: .given, format: euros.format)
    return [
      list("grouped-list", groups), list("grouped-list-very-large", [large]),
      Exhibit(name: "grouped-list-right-to-left", chart: arabic),
    ]
  }
}
