import Charts
import Ground
public import Model
import Tables
import Templates
import Words

/// The chart of a thread: money and results over the same years, each unit in a panel of its own;
/// the stages of money share one, each with its own marker, and no line joins two of them.
public struct ThreadFigure: Sendable {
  let context: PageContext
  let thread: Model.Thread

  /// Its years, with what is known of each.
  public let years: [ThreadYear]

  var strings: SiteStrings { context.strings }

  /// Makes the chart of a thread for a page.
  public init(context: PageContext, thread: Model.Thread) {
    self.context = context
    self.thread = thread
    years = context.site.years(of: thread)
  }

  /// Its name on the pages that show it.
  static let identifier = "years"

  /// The chart with the table of the same years; nothing where no number is known.
  public var view: FigureView? {
    guard context.site.chartedThreads.contains(where: { $0.id == thread.id }) else { return nil }
    return FigureView(
      id: Self.identifier, headline: headline, drawing: Markup(drawing: chart(id: Self.identifier)),
      table: tableView, sheet: context.link(to: .threadChart(thread.id)))
  }

  /// The chart of a thread that is known to have one.
  func chart(id: String) -> ThreadChart {
    let panels = self.panels
    return ThreadChart(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id), title: thread.title[context.language],
        description: description(of: panels), language: context.language.code,
        direction: strings.writingDirection, width: .wide), periods: years.map(period),
      panels: panels)
  }

  /// The same years as a table.
  var table: Table { .thread(thread, of: context.site, on: context.options.day) }

  /// The same as part of this page.
  public var tableView: TableView { context.view(table, id: "table-\(Self.identifier)") }
}

extension ThreadFigure {
  /// Over which years and contracts the thread runs, and of which of them nothing is known, and why.
  public var headline: String {
    let gaps = years.filter { $0.gap != nil }
    let undocumented = gaps.filter { $0.gap == .noContract }.map(\.year)
    let absent = gaps.filter { $0.gap != .noContract }.map(\.year)
    let sentences = [
      (Phrase.threadHeadlineNoDocument, undocumented), (Phrase.threadHeadlineAbsent, absent),
    ].filter { !$1.isEmpty }.map { strings.text($0(strings.text(years: $1))) }
    return ([span] + sentences).joined(separator: " ")
  }

  private var span: String {
    let all = years.map(\.year)
    let contracts = strings.text(.countContracts(count: thread.steps.count))
    let (first, last) = (String(all.first ?? 0), String(all.last ?? 0))
    return first == last
      ? strings.text(.threadHeadlineOfYear(contracts: contracts, year: first))
      : strings.text(.threadHeadline(contracts: contracts, first: first, last: last))
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
    year.contracts.map { context.title(of: .contract($0)).text }
  }

  /// The money, in a panel of its own for each larger whole that a budget pays for; what was counted.
  private var panels: [ThreadChart.Panel] {
    let money = moneyNames.compactMap(moneyPanel)
    let measures = drawn(context.site.measures(of: thread), besides: money).flatMap { measure in
      let writing = QuantityWriting(strings, spelling: measure.unit)
      let values = measure.points.map { point -> Dated in
        let isEmbargoed = point.embargo.map { $0 > context.options.day } ?? false
        return (point.year, .known(writing.written(point.value, isEmbargoed: isEmbargoed)), nil)
      }
      return layers(values).map { layer in
        panel(
          name(of: measure),
          [
            ThreadChart.Series(
              name: "", look: nil, certainty: .firm, observations: observations(layer))
          ], writing.format)
      }
    }
    return money + measures
  }

  /// What the money goes by, each name once.
  var moneyNames: [String] {
    thread.steps.map { strings.budget(of: $0, context.language) }.distinct()
  }

  /// The stages of the money that goes by a name; nothing where none is known.
  private func moneyPanel(_ name: String) -> ThreadChart.Panel? {
    let staged = Stage.allCases.map { (stage: $0, amounts: money(name, at: $0)) }
    let writing = AmountWriting(
      strings, like: staged.flatMap(\.amounts).compactMap(\.sum.knownPart))
    let stages = staged.flatMap { stage, amounts in
      let layers = layers(
        amounts.map { ($0.year, observation($0.sum, at: stage, writing), $0.step) })
      let isAlone = layers.count < 2
      return layers.enumerated().map { index, layer in
        ThreadChart.Series(
          name: isAlone ? strings.text(stage) : self.name(of: stage, layer),
          look: stage.look(layer: index),
          certainty: stage == .forecast ? .provisional(remark: strings.text(stage)) : .firm,
          observations: observations(layer))
      }
    }
    guard !stages.isEmpty else { return nil }
    return panel(moneyName(name, stages), stages, writing.format)
  }

  /// What is counted, and since when in another way than before.
  private func name(of measure: ThreadMeasure) -> String {
    let label = measure.label[context.language]
    return measure.countedSince.map {
      strings.text(.threadCountedSince(name: label, year: String($0)))
    } ?? label
  }

  /// What was counted in one year only has no course to draw, and stands in the table; it is drawn
  /// where there is nothing else.
  private func drawn(
    _ measures: [ThreadMeasure], besides money: [ThreadChart.Panel]
  ) -> [ThreadMeasure] {
    let followed = measures.filter { $0.points.count > 1 }
    return followed.isEmpty && money.isEmpty ? measures : followed
  }

  /// The money of one stage is named with it, that of several in the legend.
  private func moneyName(_ name: String, _ stages: [ThreadChart.Series]) -> String {
    stages.count > 1 ? name : moneyName(name, at: stages[0].name)
  }

  private func moneyName(_ name: String, at stage: String) -> String {
    name == strings.text(.threadMoney)
      ? strings.text(.threadMoneyAtStage(stage: stage))
      : strings.text(.stagesAmount(amount: name, stage: stage))
  }

  private func panel(
    _ name: String, _ series: [ThreadChart.Series], _ format: ChartFormat
  ) -> ThreadChart.Panel { ThreadChart.Panel(name: name, series: series, format: format) }

  private typealias Dated = (year: Int, observation: Charts.Observation, step: Model.Thread.Step?)

  /// The amounts at a stage that go by a name.
  private func money(
    _ name: String, at stage: Stage
  ) -> [(year: Int, sum: AmountSum, step: Model.Thread.Step)] {
    years.flatMap { year in
      year.entries.filter { strings.budget(of: $0.step, context.language) == name }.flatMap {
        entry in entry.totals.filter { $0.stage == stage }.map { (year.year, $0.sum, entry.step) }
      }
    }
  }

  /// A stage with the actions of its values, where others stand beside them.
  private func name(of stage: Stage, _ layer: [Dated]) -> String {
    let numbers = layer.compactMap(\.step).map(context.number(of:))
    let distinct = numbers.enumerated().filter { !numbers[..<$0.offset].contains($0.element) }
    return strings.text(
      .threadOfAction(
        name: strings.text(stage), count: distinct.count,
        number: strings.format.list(distinct.map(\.element))))
  }

  /// A sum to draw, or of which stage something is missing, and why.
  private func observation(
    _ sum: AmountSum, at stage: Stage, _ writing: AmountWriting
  ) -> Charts.Observation {
    let reason = { strings.text(.chartStart(name: strings.text(stage), value: $0)) }
    return switch writing.observation(sum) {
    case .atLeast(let part, let why): .atLeast(part, reason: reason(why))
    case .missing(let why): .missing(reason: reason(why))
    case let other: other
    }
  }

  /// The values a year at a time: where two actions have one in the same year, the second has a
  /// series of its own.
  private func layers(_ values: [Dated]) -> [[Dated]] {
    var layers: [[Dated]] = []
    for value in values {
      let free = layers.firstIndex { layer in !layer.contains { $0.year == value.year } }
      if let free { layers[free].append(value) } else { layers.append([value]) }
    }
    return layers
  }

  private func observations(_ layer: [Dated]) -> [Charts.Observation] {
    years.map { year in layer.first { $0.year == year.year }?.observation ?? .notExpected }
  }
}
