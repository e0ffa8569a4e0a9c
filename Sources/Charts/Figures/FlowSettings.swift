/// How the stages of a flow set their labels, when nodes are named beside their bars.
struct FlowSettings {
  /// One setting for each stage.
  let settings: [FlowLabel.Setting]

  /// The settings of `chart` in which names take few lines; the last stage has its amounts in a
  /// column beside the names, if there is room for it.
  init(_ chart: FlowDiagram, laneAtLeast least: Double) {
    let stages = chart.stages.indices.map { Needs(chart, stage: $0) }
    let bars = Double(2 * stages.count - 2) * (FlowColumns.barWidth + FlowColumns.distance)
    let lanes = Double(stages.count - 1)
    let free = chart.presentation.width.units - bars - lanes * least
    let floors = stages.map(\.floor)
    let slack = free - floors.reduce(0, +)
    let wishes = stages.map { max(0, $0.wish - $0.floor) }
    // A lane may be wider than it must be: what no name wants stays with the ribbons.
    let share = min(1, max(0, slack) / max(1, wishes.reduce(0, +)))
    settings = stages.indices.map { index in
      let needs = stages[index]
      let width = needs.floor + wishes[index] * share
      let isBeside =
        index == stages.count - 1 && width - needs.amounts - FlowLabel.gutter >= needs.besides
      return FlowLabel.Setting(
        width: width,
        amountWidth: isBeside ? needs.amounts : nil,
        anchor: index == 0 ? .end : .start,
        write: chart.format.full
      )
    }
  }
}

extension FlowSettings {
  /// What the labels of one stage need.
  private struct Needs {
    /// The width of the widest amount, with the sample of its series.
    let amounts: Double
    /// The least width in which no word is broken.
    let floor: Double
    /// The width in which names take about three lines.
    let wish: Double
    /// The least width of names that have amounts beside them.
    let besides: Double

    init(_ chart: FlowDiagram, stage: Int) {
      let nodes = chart.stages[stage].nodes
      let label = TextMeasure(.label)
      let full = chart.format.full
      let totals = nodes.compactMap(\.amount.value).map {
        TextMeasure(.strongLabel).width(of: full($0))
      }
      let received = chart.links.filter { $0.stage == stage - 1 }.map {
        label.width(of: full($0.amount)) + Legend.sampleWidth
      }
      let words = nodes.flatMap { node in
        (node.name + " " + (node.amount.reason ?? "")).split(separator: " ")
      }
      let widest = words.map { TextMeasure(.strongLabel).width(of: String($0)) }.max() ?? 0
      let names = nodes.map { label.width(of: $0.name) }.max() ?? 0
      let reasons = nodes.compactMap(\.amount.reason).map {
        min(90, TextMeasure(.strongLabel).width(of: $0))
      }
      amounts = (totals + received + reasons).max() ?? 0
      floor = max(widest, amounts)
      besides = max(widest, min(names, 90))
      let isLast = stage == chart.stages.count - 1
      wish =
        isLast
        ? max(besides, min(names, names / 3 + 24)) + amounts + FlowLabel.gutter
        : max(floor, min(names, names / 3 + 24))
    }
  }
}
