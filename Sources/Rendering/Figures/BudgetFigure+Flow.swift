import Charts
import Model
import Templates

extension BudgetFigure {
  /// The way of the money from funders through areas to actions, over the whole period.
  func flow(id: String, table: TableView) -> ContractFigure {
    let headline = Sentences(context: context, contract: contract).budget(BudgetSlice())
    let diagram = FlowDiagram(
      presentation: presentation(id: id, of: .budgetFlow, description: flowDescription),
      stages: stages, links: links, order: .given, omissions: omissions)
    return ContractFigure(
      subject: .budgetFlow, id: id, headline: headline, chart: diagram, table: table)
  }

  /// From whom to what, and what is not drawn, in words.
  private var flowDescription: String {
    let notDrawn = omissions.map { omissions in
      let items = ["name": omissions.title, "value": strings.format.list(omissions.items)]
      return sentence([strings.text(.chartStart, items)])
    }
    return (funderSentences + areaSentences + [notDrawn].compactMap(\.self)).joined(separator: " ")
  }

  private var stages: [FlowDiagram.Stage] {
    let funders = budget.funders.enumerated().map { index, funder in
      FlowDiagram.Node(
        name: funder.name[context.language], amount: observation(BudgetSlice(funder: funder.id)),
        series: index)
    }
    let areas = contract.areas.map { area in
      FlowDiagram.Node(
        name: area.title[context.language], amount: observation(BudgetSlice(area: area.id)),
        series: nil)
    }
    let actions = contract.actions.map { action in
      FlowDiagram.Node(
        name: context.title(of: .action(contract.id, action.id)).text,
        amount: observation(BudgetSlice(action: action.id)), series: nil)
    }
    return [
      FlowDiagram.Stage(name: strings.text(.columnFunder), nodes: funders),
      FlowDiagram.Stage(name: strings.text(.columnArea), nodes: areas),
      FlowDiagram.Stage(name: strings.text(.columnActionAlone), nodes: actions),
    ]
  }

  /// The known amounts from each funder to each area, and on to each action of that area.
  private var links: [FlowDiagram.Link] {
    budget.funders.indices.flatMap { funder in
      contract.areas.indices.flatMap { area in
        [link(funder, area)].compactMap(\.self) + links(funder, area)
      }
    }
  }

  private func link(_ funder: Int, _ area: Int) -> FlowDiagram.Link? {
    let slice = BudgetSlice(area: contract.areas[area].id, funder: budget.funders[funder].id)
    return observation(slice).written.map { amount in
      FlowDiagram.Link(stage: 0, source: funder, target: area, amount: amount, series: funder)
    }
  }

  private func links(_ funder: Int, _ area: Int) -> [FlowDiagram.Link] {
    contract.actions.indices.compactMap { action in
      guard contract.actions[action].area == contract.areas[area].id else { return nil }
      let slice = BudgetSlice(
        action: contract.actions[action].id, funder: budget.funders[funder].id)
      return observation(slice).written.map { amount in
        FlowDiagram.Link(stage: 1, source: area, target: action, amount: amount, series: funder)
      }
    }
  }

  /// What has no ribbon because its amount is not known.
  private var omissions: FlowDiagram.Omissions? {
    let missing = contract.actions.filter { action in
      !budget.sum(of: BudgetSlice(action: action.id)).absences.isEmpty
    }
    guard !missing.isEmpty else { return nil }
    return FlowDiagram.Omissions(
      title: strings.text(.chartOmissions),
      items: missing.map { context.title(of: .action(contract.id, $0.id)).text })
  }
}
