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
    let floors = chart.stages.map { Self.width(ofAmountsOf: $0, chart.format.short) }
    let labels = Self.divide(free, needs: needs, floors: floors)
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
  /// The least width of a label.
  private static let least = 44.0

  /// The width of each label: words that do not fit are broken, amounts are not while that can be
  /// avoided; where there is more room than is needed, all get more.
  private static func divide(_ free: Double, needs: [Double], floors: [Double]) -> [Double] {
    let need = needs.reduce(0, +)
    let floor = floors.reduce(0, +)
    if need <= free { return needs.map { $0 + (free - need) / Double(needs.count) } }
    if floor <= free {
      let share = (free - floor) / (need - floor)
      return zip(needs, floors).map { $1 + ($0 - $1) * share }
    }
    let least = min(least, free / Double(floors.count))
    let share = (free - least * Double(floors.count)) / (floor - least * Double(floors.count))
    return floors.map { least + ($0 - least) * share }
  }

  private static func width(
    ofAmountsOf stage: FlowDiagram.Stage,
    _ write: (Double) -> String
  ) -> Double {
    let amounts = stage.nodes.compactMap { $0.amount.value.map(write) }
    let widest = amounts.map(TextMeasure(.strongLabel).width(of:)).max() ?? 0
    return min(150, max(least, widest))
  }

  /// The width of the widest word or amount.
  private static func need(of stage: FlowDiagram.Stage, _ write: (Double) -> String) -> Double {
    let words = (stage.nodes.map(\.name) + [stage.name]).flatMap { $0.split(separator: " ") }
    let widest = words.map { TextMeasure(.label).width(of: String($0)) }.max() ?? 0
    return min(150, max(widest, width(ofAmountsOf: stage, write)))
  }
}
