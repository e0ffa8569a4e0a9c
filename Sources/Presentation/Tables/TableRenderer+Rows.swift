import Charts
import Model
import Tables
import Templates
import Words

/// The names of rows and of their groups.
extension TableRenderer {
  /// A row's name, with what belongs to it: the course of an indicator, the way to a discrepancy.
  func header(of row: Row) -> Markup {
    var name = row.role == .subtotal ? heading(of: row.subject) : name(of: row.subject)
    if let course = course(of: row) {
      name.append(escaping: " ")
      name.append(course)
    }
    // What stages do not agree about is told in full on the page of their table.
    if contract != nil, table.subject != .stages,
      let discrepancy = row.cells.lazy.flatMap(\.marks).compactMap(\.discrepancy).first
    {
      append(wayTo: discrepancy, to: &name)
    }
    return name
  }

  /// The name of a group; that of an area adds up the actions before it.
  func heading(of subject: Row.Subject) -> Markup {
    guard case .area(let id) = subject, let number = contract?.area(id).number else {
      return name(of: subject)
    }
    return words(.rowAreaTotal(number: String(number)))
  }

  /// The name of what a row or a group is about.
  func name(of subject: Row.Subject) -> Markup {
    switch subject {
    case .year(let year): return Markup(escaping: String(year))
    case .contract(let id): return context.anchor(to: .contract(id))
    case .succession(let succession): return context.name(of: succession)
    case .funder(let id): return funder(id).map { context.words($0.name) } ?? Markup()
    case .allFunders: return words(.columnTotal)
    case .total: return words(.rowTotal)
    case .area(let id): return contract.map { context.anchor(to: .area($0.id, id)) } ?? Markup()
    case .action(let id) where table.subject == .stages:
      return words(.reportPart(part: title(of: id)))
    case .share(let action, let id):
      let payer = funder(id)?.name[context.language] ?? ""
      return words(
        .reportPart(part: strings.text(.tableLabel(heading: title(of: action), detail: payer))))
    case .action(let id): return contract.map { context.anchor(to: .action($0.id, id)) } ?? Markup()
    case .line(let code, let label): return label.map(context.words) ?? Markup(escaping: code)
    case .indicator(_, let label, let year?):
      return words(.threadCountedSince(name: label[context.language], year: String(year)))
    case .indicator(let id, let label, nil): return way(to: id) ?? context.words(label)
    case .figure(_, let label), .observation(_, let label): return context.words(label)
    case .targets: return words(.columnTarget)
    case .results: return words(.columnResult)
    case .projections: return words(.columnProjection)
    case .piece(let label): return words(.reportPart(part: label[context.language]))
    case .rest: return words(.reportRest)
    case .money(let step): return Markup(escaping: strings.budget(of: step, context.language))
    case .everything: return words(.threadEverything)
    case .step(let step, let year, let isAlone): return name(of: step, in: year, isAlone)
    case .obligation, .discrepancy, .document: Self.failAsList()
    case .example(let example): return words(phrase(of: example))
    }
  }

  private func words(_ phrase: Phrase) -> Markup {
    context.words(strings.text(phrase), in: context.language)
  }

  /// The name of an indicator that leads to its chart, where a table lists those of all actions.
  private func way(to indicator: Indicator.ID) -> Markup? {
    guard let contract, case .indicators = table.subject else { return nil }
    let indicator = contract.indicator(indicator)
    return context.anchor(
      context.link(
        to: .action(contract.id, indicator.action), anchor: indicator.id.rawValue,
        titled: context.title(indicator.label)))
  }

  /// A year of a contract; where several actions of a thread ran in it, with the one that is meant.
  private func name(of step: Model.Thread.Step, in year: Int, _ isAlone: Bool) -> Markup {
    let title = context.title(of: .contract(step.contract))
    let name = strings.text(.threadYear(year: String(year), contract: title.text))
    return context.words(
      isAlone
        ? name
        : strings.text(.threadOfAction(name: name, count: 1, number: context.number(of: step))),
      in: title.language)
  }

  private func phrase(of example: ProgressExample) -> Phrase {
    .methodExample(
      direction: example.direction.map(strings.text) ?? strings.text(.directionOfNotStated),
      baseline: strings.text(example.baseline, nil), target: strings.text(target: example.target),
      result: strings.text(example.result, nil))
  }

  /// The way to what the documents say, where they disagree about something.
  private func append(wayTo discrepancy: Discrepancy.ID, to name: inout Markup) {
    guard let contract else { return }
    name.append(trusted: " <a class=\"noted\" href=\"")
    name.append(
      escaping: context.href(to: .discrepancies(contract.id), anchor: discrepancy.rawValue))
    name.append(trusted: "\">")
    name.append(escaping: strings.text(.reportNoted))
    name.append(trusted: "</a>")
  }

  /// The course of a row's results as a line small enough for a table whose cells say the same; nothing
  /// where there are not two of them.
  private func course(of row: Row) -> Markup? {
    let name: Column.Name
    switch row.subject {
    case .results: name = .value
    case .indicator: name = .result
    default: return nil
    }
    let results = table.columns.indices.filter { table.columns[$0].name == name }.map {
      row.cells[$0]
    }
    let observations = results.map(observation)
    guard observations.count(where: { $0.value != nil }) > 1 else { return nil }
    let line = Sparkline(
      observations: observations,
      methodBreaks: results.indices.filter { results[$0].marks.contains(.recounted) },
      direction: strings.writingDirection)
    return Markup(drawing: line.node)
  }

  /// A result to draw; what does not apply or is not due leaves its place empty.
  private func observation(_ cell: Cell) -> Charts.Observation {
    switch (cell.value, cell.absence) {
    case (.quantity(let quantity, let unit), nil):
      .known(QuantityWriting(strings, unit: unit).written(quantity))
    case (_, .notApplicable), (_, .notDue): .notExpected
    default: .missing(reason: "")
    }
  }
}
