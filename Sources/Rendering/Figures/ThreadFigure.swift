import Charts
import Model
import Templates

/// The chart of a thread: money and results over the same years, each stage and each unit in a
/// panel of its own.
struct ThreadFigure: Sendable {
  let context: PageContext
  let thread: Model.Thread

  private var strings: SiteStrings { context.strings }
  private var years: [ThreadYear] { context.site.years(of: thread) }

  /// The chart with the table of the same years; nothing where no number is known.
  func view(id: String) -> FigureView? {
    let panels = self.panels
    guard !panels.isEmpty else { return nil }
    let chart = ThreadChart(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id),
        title: "\(thread.title[context.language]) – \(headline)",
        description: description(of: panels),
        language: nil,
        direction: strings.writingDirection,
        width: .compact
      ),
      periods: years.map(period),
      panels: panels
    )
    return FigureView(
      id: id,
      headline: headline,
      drawing: Markup(drawing: chart),
      table: ThreadTable(context: context, thread: thread).view(id: "table-\(id)"),
      sheet: nil
    )
  }

  /// Over which years and contracts the thread runs, and of which years nothing is known.
  var headline: String {
    let all = years.map(\.year)
    let contracts = Set(thread.steps.map(\.contract)).count
    var values = [
      "contracts": strings.text(.countContracts, count: contracts),
      "first": String(all.first ?? 0), "last": String(all.last ?? 0),
    ]
    let gaps = years.filter { $0.gap != nil }.map(\.year)
    guard !gaps.isEmpty else { return strings.text(.threadHeadline, values) }
    values["years"] = strings.text(years: gaps)
    return strings.text(.threadHeadlineGaps, values)
  }
}

extension ThreadFigure {
  private func period(_ year: ThreadYear) -> ThreadChart.Period {
    let document: ThreadChart.Document =
      switch year.gap {
      case .noContract: .absent(reason: strings.text(.threadNoContractShort))
      case .notIn: .absent(reason: strings.text(.threadNotInShort))
      case nil: .named(strings.format.list(contracts(of: year)))
      }
    return ThreadChart.Period(name: String(year.year), document: document)
  }

  private func contracts(of year: ThreadYear) -> [String] {
    year.entries.map { context.title(of: .contract($0.step.contract)).text }
  }

  private var panels: [ThreadChart.Panel] {
    let amounts = Stage.allCases.flatMap { stage in
      layers(money(at: stage)).map { layer in
        ThreadChart.Panel(
          name: strings.text(.threadMoneyAtStage, ["stage": strings.text(stage)]),
          observations: observations(layer),
          domainRule: .includingZero,
          format: .amounts(strings.format)
        )
      }
    }
    let measures = context.site.measures(of: thread).flatMap { measure in
      layers(measure.points.map { ($0.year, .value($0.value.approximation)) }).map { layer in
        ThreadChart.Panel(
          name: measure.label[context.language],
          observations: observations(layer),
          domainRule: .includingZero,
          format: .quantities(measure.unit, strings)
        )
      }
    }
    return amounts + measures
  }

  private typealias Dated = (year: Int, observation: Charts.Observation)

  private func money(at stage: Stage) -> [Dated] {
    years.flatMap { year in
      year.entries.flatMap(\.totals).filter { $0.stage == stage }.map { total in
        switch total.amount {
        case .known(let amount): (year.year, .value(Double(amount.cents)))
        case .missing(let absence): (year.year, .missing(reason: strings.shortText(absence)))
        }
      }
    }
  }

  /// The values a year at a time: where two actions have one in the same year, the second has a
  /// panel of its own.
  private func layers(_ values: [Dated]) -> [[Dated]] {
    var layers: [[Dated]] = []
    for value in values {
      let free = layers.firstIndex { layer in !layer.contains { $0.year == value.year } }
      if let free { layers[free].append(value) } else { layers.append([value]) }
    }
    return layers
  }

  private func observations(_ layer: [Dated]) -> [Charts.Observation] {
    years.map { year in
      layer.first { $0.year == year.year }?.observation ?? .notExpected
    }
  }

  /// All points in words, for those who cannot see the chart.
  private func description(of panels: [ThreadChart.Panel]) -> String {
    let points = panels.flatMap { panel in
      zip(years, panel.observations).compactMap { year, observation -> String? in
        guard let value = observation.value.map(panel.format.full) ?? observation.reason else {
          return nil
        }
        return strings.text(
          .chartPoint,
          ["name": panel.name, "when": String(year.year), "value": value]
        )
      }
    }
    return strings.text(
      .chartDescription,
      ["points": points.joined(separator: strings.text(.chartPointSeparator))]
    )
  }
}
