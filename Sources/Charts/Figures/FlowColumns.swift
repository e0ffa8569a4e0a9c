/// How a flow divides its width among its stages: by the words they must print.
struct FlowColumns {
  /// Where each stage's bars start.
  let starts: [Double]
  /// The width of each stage up to the next one.
  let widths: [Double]

  /// The columns of `chart`.
  init(_ chart: FlowDiagram) {
    let width = chart.presentation.width.units
    let count = Double(chart.stages.count)
    let fixed = count * Self.barRoom + (count - 1) * Self.lane
    let free = width - fixed
    let full = chart.stages.map { Self.need(of: $0, chart.format.full) }
    let needs =
      full.reduce(0, +) <= free
      ? full : chart.stages.map { Self.need(of: $0, chart.format.short) }
    let sum = needs.reduce(0, +)
    // Words that do not fit are broken; where there is more room than they need, all get more.
    let labels = needs.map { sum > free ? $0 * free / sum : $0 + (free - sum) / count }
    var start = 0.0
    var starts: [Double] = []
    var widths: [Double] = []
    for (index, label) in labels.enumerated() {
      let isLast = index == labels.count - 1
      starts.append(start)
      widths.append(label + Self.barRoom)
      start += label + Self.barRoom + (isLast ? 0 : Self.lane)
    }
    self.starts = starts
    self.widths = widths
  }

  /// The width of a node's bar.
  static let barWidth = 10.0

  /// The width in which the labels of `stage` are wrapped.
  func labelWidth(_ stage: Int) -> Double { widths[stage] - Self.barRoom }

  /// A bar and its distance from the label.
  private static let barRoom = barWidth + 5
  /// The least distance from a label to the next bar.
  private static let lane = 12.0

  /// The width of the widest word or amount.
  private static func need(of stage: FlowDiagram.Stage, _ write: (Double) -> String) -> Double {
    let words = (stage.nodes.map(\.name) + [stage.name]).flatMap { $0.split(separator: " ") }
    let amounts = stage.nodes.compactMap { $0.amount.value.map(write) }
    let widest = words.map { TextMeasure(.label).width(of: String($0)) }
    let longest = amounts.map(TextMeasure(.strongLabel).width(of:))
    return min(max(40, (widest + longest).max() ?? 0), 150)
  }
}
