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
    var widths = stages.map(\.floor)
    widths = Self.grow(widths, to: stages.map(\.wish), by: free - widths.reduce(0, +))
    // Beyond what ribbons need to be followed, room is better used for names on fewer lines.
    let spare = free - widths.reduce(0, +) - lanes * (Self.easyLane - least)
    widths = Self.grow(widths, to: stages.map(\.ideal), by: spare)
    settings = stages.indices.map { index in
      let needs = stages[index]
      let width = widths[index]
      let isBeside =
        index == stages.count - 1 && width - needs.amounts - FlowLabel.gutter >= needs.besides
      return FlowLabel.Setting(
        width: width, amountWidth: isBeside ? needs.amounts : nil,
        anchor: index == 0 ? .end : .start)
    }
  }
}

extension FlowSettings {
  /// The width of a lane in which ribbons are easily followed.
  private static let easyLane = 110.0

  /// The widths grown toward `wishes`, all by the same part of what they lack, by at most `room`.
  private static func grow(_ widths: [Double], to wishes: [Double], by room: Double) -> [Double] {
    let lacks = zip(widths, wishes).map { max(0, $1 - $0) }
    let share = min(1, max(0, room) / max(1, lacks.reduce(0, +)))
    return zip(widths, lacks).map { $0 + $1 * share }
  }

  /// What the labels of one stage need.
  private struct Needs {
    /// The width of the widest amount, with the sample of its series.
    let amounts: Double
    /// The least width in which no word is broken.
    let floor: Double
    /// The width in which names take about three lines.
    let wish: Double
    /// The width in which names take one line, as far as that is of use.
    let ideal: Double
    /// The least width of names that have amounts beside them.
    let besides: Double

    init(_ chart: FlowDiagram, stage: Int) {
      let nodes = chart.stages[stage].nodes
      let label = TextMeasure(.label)
      let totals = nodes.compactMap(\.amount.written).map {
        TextMeasure(.strongLabel).width(of: $0.full)
      }
      let received = chart.links.filter { $0.stage == stage - 1 }.map {
        label.width(of: $0.amount.full) + Legend.sampleWidth
      }
      let words = nodes.flatMap { node in
        (node.name + " " + (node.amount.reason ?? "")).split(separator: " ")
      }
      let widest = words.map { TextMeasure(.strongLabel).width(of: String($0)) }.max() ?? 0
      let names = nodes.map { label.width(of: $0.name) }.max() ?? 0
      let reasons = nodes.compactMap(\.amount.reason).map {
        min(90, TextMeasure(.strongLabel).width(of: $0))
      }
      // Rounded up, so that what fits still fits when it has been divided and added up.
      amounts = ((totals + received + reasons).max() ?? 0).rounded(.up) + 1
      floor = max(widest.rounded(.up) + 1, amounts)
      besides = max(widest.rounded(.up) + 1, min(names, 90))
      let isLast = stage == chart.stages.count - 1
      let beside = isLast ? amounts + FlowLabel.gutter : 0
      let least = isLast ? besides : floor
      wish = max(least, min(names, names / 3 + 24)) + beside
      ideal = max(least, min(names + 2, 240)) + beside
    }
  }
}
