package import Charts

extension Gallery {
  /// A flow from funders through areas to actions, from the amounts of each action by funder.
  package static func flow(
    _ name: String, funders: [String],
    areas: [(name: String, actions: [(name: String, amounts: [Double?])])],
    omissions: [String] = [], order: FlowDiagram.Order = .fewestCrossings,
    presentation: ChartPresentation? = nil,
    words: (stages: [String], omissions: String) = (
      ["Qui paie", "Axes", "Actions"], "Non représenté, faute d’être connu"
    )
  ) -> Exhibit {
    var links: [FlowDiagram.Link] = []
    var actions: [FlowDiagram.Node] = []
    var byFunder: [[Double?]] = funders.map { _ in [] }
    var areaNodes: [FlowDiagram.Node] = []
    for (area, entry) in areas.enumerated() {
      var byArea = funders.map { _ in 0.0 }
      for action in entry.actions {
        for (funder, amount) in action.amounts.enumerated() {
          byFunder[funder].append(amount)
          guard let amount else { continue }
          byArea[funder] += amount
          links.append(link(1, area, actions.count, amount, funder))
        }
        actions.append(node(action.name, action.amounts))
      }
      links += byArea.enumerated().filter { $0.element != 0 }.map {
        link(0, $0.offset, area, $0.element, $0.offset)
      }
      areaNodes.append(node(entry.name, entry.actions.flatMap(\.amounts)))
    }
    let payers = zip(funders, byFunder).enumerated().map { node($1.0, $1.1, series: $0) }
    let stages = zip(words.stages, [payers, areaNodes, actions]).map {
      FlowDiagram.Stage(name: $0, nodes: $1)
    }
    return Exhibit(
      name: name,
      chart: FlowDiagram(
        presentation: presentation ?? self.presentation(name), stages: stages, links: links,
        order: order,
        omissions: omissions.isEmpty
          ? nil : FlowDiagram.Omissions(title: words.omissions, items: omissions)))
  }

  /// A node with the sum of what is known of it; nothing known is no zero.
  private static func node(
    _ name: String, _ amounts: [Double?], series: Int? = nil
  ) -> FlowDiagram.Node {
    let known = amounts.compactMap(\.self)
    let sum =
      known.isEmpty ? Observation.missing(reason: "non déterminé") : .value(known.reduce(0, +))
    return FlowDiagram.Node(name: name, amount: euros.observation(sum), series: series)
  }

  private static func link(
    _ stage: Int, _ source: Int, _ target: Int, _ amount: Double, _ series: Int
  ) -> FlowDiagram.Link {
    FlowDiagram.Link(
      stage: stage, source: source, target: target, amount: euros.value(amount), series: series)
  }

  /// Areas and actions of a contract.
  package static var contractAreas: [(name: String, actions: [(name: String, amounts: [Double?])])]
  {
    [
      (
        "Prévenir les sorties sèches",
        [
          ("Prévention spécialisée renforcée", [100_000, 100_000]),
          ("Accès au logement des jeunes", [45_000, 45_000]),
        ]
      ),
      (
        "Accompagnement vers l’emploi",
        [
          ("Lever les freins à l’emploi", [62_500, 87_500]),
          ("Mobilité durable des publics", [25_000, nil]),
          ("Parcours des allocataires", [nil, nil]),
        ]
      ),
      (
        "Accès aux droits",
        [
          ("Garantir un accès aux droits pour tous", [80_000, 80_000]),
          ("Lutter contre la précarité alimentaire", [20_000, 20_000.5]),
        ]
      ),
    ]
  }

  /// Flows with ordinary and with awkward data.
  package static var flows: [Exhibit] {
    let omissions = [
      "Parcours des allocataires : montant non déterminé pour les deux financeurs",
      "Mobilité durable des publics : part de Dijon métropole non déterminée",
    ]
    return [
      flow("flow", funders: funders, areas: contractAreas, omissions: omissions),
      flow("flow-one", funders: ["État"], areas: [("Axe", [("Action", [1])])]),
      flow(
        "flow-all-equal", funders: funders,
        areas: [("Axe 1", [("Action 1", [20, 20])]), ("Axe 2", [("Action 2", [20, 20])])]),
      flow("flow-all-missing", funders: ["État"], areas: [("Axe", [("Une action", [nil])])]),
      flow("flow-crossed-as-given", funders: ["A", "B", "C"], areas: crossed, order: .given),
      flow("flow-crossed-and-sorted", funders: ["A", "B", "C"], areas: crossed),
      flow(
        "flow-a-million-beside-a-hundred", funders: ["État", "Commune"],
        areas: [
          ("Axe 1", [("Grande action", [1_000_000, 100])]),
          ("Axe 2", [("Petite action", [100, nil])]),
        ]),
      flow(
        "flow-zero", funders: funders,
        areas: [("Axe", [("Action", [0, 120_000]), ("Rien", [0, 0])])]),
      flow(
        "flow-twelve-series", funders: (1...12).map { "Financeur \($0)" },
        areas: [
          ("Un axe", [("Une action", (1...12).map { Double($0) * 1_000 })]),
          ("Un autre", [("Une autre action", (1...12).map { Double(13 - $0) * 1_000 })]),
        ]),
      flow(
        "flow-long-names", funders: ["Caisse d’allocations familiales de la Côte-d’Or"],
        areas: [
          (
            "Interdépartementalisation des accompagnements",
            [("Donaudampfschifffahrtsgesellschaftskapitän", [12_345_678.9])]
          )
        ]),
      flow(
        "flow-right-to-left", funders: ["الدولة", "البلدية"],
        areas: [
          ("الوصول إلى الحقوق", [("ضمان الوصول إلى الحقوق للجميع", [260_000, 330_000])]),
          ("التنقل", [("التنقل المستدام", [40_000, nil])]),
        ], omissions: ["التنقل المستدام : حصة البلدية غير محددة"],
        presentation: presentation("flow-right-to-left", .rightToLeft),
        words: (["من يدفع", "المحاور", "الإجراءات"], "غير ممثل")),
    ]
  }

  /// Amounts whose links cross when the areas and actions keep their order.
  private static var crossed: [(name: String, actions: [(name: String, amounts: [Double?])])] {
    [
      ("Axe de C", [("Action 1", [nil, nil, 30]), ("Action 2", [nil, nil, 20])]),
      ("Axe de A", [("Action 3", [40, nil, nil])]),
      ("Axe de B", [("Action 4", [10, 25, nil]), ("Action 5", [nil, 25, nil])]),
    ]
  }
}
