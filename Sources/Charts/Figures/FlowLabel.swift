/// What is printed beside a node of a flow: its name, its amount, and the amounts it receives.
struct FlowLabel {
  /// The width in which the label is wrapped.
  let width: Double
  /// The height it takes.
  let height: Double
  private let name: [String]
  private let amount: [String]
  private let parts: [(sample: Legend.Sample, name: String)]

  /// The label of `node`, which receives `incoming`, with its amount written by `write`.
  init(
    _ node: FlowDiagram.Node,
    incoming: [FlowDiagram.Link],
    width: Double,
    format: ChartFormat,
    _ write: (Double) -> String
  ) {
    self.width = width
    name = TextMeasure(.label).wrap(node.name, width: width, atMost: 6).lines
    let words = node.amount.value.map(write) ?? node.amount.reason ?? ""
    amount = TextMeasure(.strongLabel).wrap(words, width: width, atMost: 4).lines
    // One amount that is all there is need not be said twice.
    let isPlain = incoming.count == 1 && incoming.first?.amount == node.amount.value
    parts =
      isPlain
      ? [] : incoming.map { (sample: .series($0.series), name: format.short($0.amount)) }
    let lines = Double(name.count + amount.count) * TextStyle.label.lineHeight
    height = Legend(parts, minY: 0, width: width).maxY + lines
  }

  /// The label with its first corner at (`minX`, `minY`).
  func marks(minX: Double, minY: Double) -> [any Mark] {
    let name = TextMark(
      name,
      minX: minX,
      minY: minY,
      anchor: .start,
      style: .label,
      classes: [.label]
    )
    let amount = TextMark(
      amount,
      minX: minX,
      minY: name.bounds.maxY,
      anchor: .start,
      style: .strongLabel,
      classes: [.label, .strongLabel]
    )
    let parts = Legend(parts, minX: minX, minY: amount.bounds.maxY, width: width)
    return [name, amount].filter { !$0.lines.isEmpty } + parts.marks
  }
}
