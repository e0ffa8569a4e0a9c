import Charts

extension Gallery {
  /// Lists in groups, with ordinary and with awkward data.
  package static var groupedLists: [Exhibit] {
    let groups = [
      BarList.Group(
        name: "Prévenir les sorties sèches et accompagner les jeunes majeurs",
        bars: [
          bar("Accès au logement des jeunes", [45_000, 45_000]),
          bar("Prévention spécialisée renforcée", [100_000, 100_000], forecast),
        ], total: .value(290_000)),
      BarList.Group(
        name: "Accompagnement vers l’emploi",
        bars: [bar("Mobilité durable des publics", [25_000, nil]), bar("Parcours", [nil, nil])],
        total: .missing(reason: "total inconnu : deux montants non déterminés")),
      BarList.Group(name: "Axe sans action", bars: [], total: .value(0)),
    ]
    func list(_ name: String, _ groups: [BarList.Group]) -> Exhibit {
      Exhibit(
        name: name,
        chart: BarList(
          presentation: presentation(name), series: funders,
          groups: groups.map { $0.written(euros) }, format: euros.format))
    }
    let large = BarList.Group(
      name: "Grand axe",
      bars: [
        bar("Dépense publique", [1_234_567_890_123.45, 100]), bar("Reste", [-1_000_000, 0]),
      ], total: .value(1_234_567_890_123.45 + 100 - 1_000_000))
    let arabic = BarList(
      presentation: presentation("grouped-list-right-to-left", .rightToLeft),
      series: ["الدولة", "البلدية"],
      groups: [
        BarList.Group(
          name: "الوصول إلى الحقوق", bars: [bar("ضمان الوصول", [260_000, 330_000])],
          total: .value(590_000)
        ).written(euros)
      ], format: euros.format)
    return [
      list("grouped-list", groups), list("grouped-list-very-large", [large]),
      Exhibit(name: "grouped-list-right-to-left", chart: arabic),
    ]
  }
}
