import Charts

extension Gallery {
  /// Sharing cards.
  package static var cards: [Exhibit] {
    let names = Trajectory.Names(
      baseline: "départ", targets: "cible", results: "réalisé", projection: "projection",
      methodBreak: "rupture de série")
    let course = Trajectory(
      baseline: .value(420),
      targets: [.notExpected, .value(450), .value(480), .missing(reason: "non dét."), .value(600)],
      results: [.notExpected, .value(455), .notExpected, .notExpected, .notExpected],
      projectionStart: nil, methodBreaks: [], format: plain.format)
    let years = ["T0", "2024", "2025", "2026", "2027"]
    return [
      card("card", "Prévenir le décrochage par une prévention spécialisée renforcée"),
      card("card-short", "Budget", value: "Non déterminé", words: "budget total, 2027"),
      card("card-long-title", Self.long, words: Self.long),
      card("card-words", "Solidarités à livre ouvert", value: nil, words: Self.long),
      card(
        "card-course", "Jeunes accompagnés vers l’emploi",
        .course(course, positions: years, names: names)),
      card("card-course-long-title", Self.long, .course(course, positions: years, names: names)),
    ] + cardsFromRightToLeft
  }

  private static var cardsFromRightToLeft: [Exhibit] {
    let names = Trajectory.Names(
      baseline: "البداية", targets: "الهدف", results: "المنجز", projection: "تقدير",
      methodBreak: "انقطاع السلسلة")
    let course = Trajectory(
      baseline: .value(12), targets: [.notExpected, .value(20), .value(30)],
      results: [.notExpected, .missing(reason: "غير منشور"), .notExpected], projectionStart: nil,
      methodBreaks: [], format: plain.format)
    let years = ["البداية", "2028", "2029"]
    return [
      card(
        "card-right-to-left", "إجراء 4: مرافقة الشباب نحو العمل", value: "غير محدد",
        words: "الميزانية الإجمالية من 2028 إلى 2030", siteName: "التضامن كتاب مفتوح",
        context: "عقد التضامن 2028-2030", direction: .rightToLeft),
      card(
        "card-course-right-to-left", "عدد الشباب المرافقين",
        .course(course, positions: years, names: names), siteName: "التضامن كتاب مفتوح",
        context: "عقد التضامن 2028-2030", direction: .rightToLeft),
    ]
  }

  private static let long =
    "Renforcer l’accompagnement interdépartementalisé des personnes sans domicile stable, des "
    + "familles monoparentales et des jeunes sortant de l’aide sociale à l’enfance vers l’accès "
    + "aux droits, à la santé, au logement et à l’emploi durable dans toute la métropole"

  private static func card(
    _ name: String, _ title: String, value: String? = "520\u{202F}000\u{A0}€",
    words: String = "budget total de 2024 à 2027 : État 50\u{A0}% et Dijon métropole 50\u{A0}%",
    siteName: String = "Solidarités à livre ouvert",
    context: String = "Contrat local des solidarités 2024-2027",
    direction: WritingDirection = .leftToRight
  ) -> Exhibit {
    card(
      name, title, value.map(SharingCard.Highlight.value) ?? .none, words: words,
      siteName: siteName, context: context, direction: direction)
  }

  private static func card(
    _ name: String, _ title: String, _ highlight: SharingCard.Highlight,
    words: String = "de 420 jeunes à 600 en 2027", siteName: String = "Solidarités à livre ouvert",
    context: String = "Contrat local des solidarités 2024-2027",
    direction: WritingDirection = .leftToRight
  ) -> Exhibit {
    let card = SharingCard(
      presentation: presentation(name, direction, .card), siteName: siteName,
      remark: direction == .leftToRight ? "Site non officiel." : "موقع غير رسمي.", context: context,
      title: title, highlight: highlight, words: words)
    return Exhibit(name: name, chart: card)
  }
}
