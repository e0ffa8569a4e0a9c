/// What is printed beside a node of a flow: its name, its amount, and the amounts it receives.
struct FlowLabel {
  /// How a stage sets its labels.
  struct Setting {
    /// The width in which labels are wrapped.
    let width: Double
    /// The width of the amounts beside the names; `nil` where they stand under them.
    let amountWidth: Double?
    /// Where names stand in that width.
    let anchor: TextAnchor
  }

  /// The height it takes.
  let height: Double
  /// Whether all words are whole.
  let isWhole: Bool
  private let setting: Setting
  private let name: [String]
  private let amount: [String]
  private let parts: [(sample: Legend.Sample, name: String)]

  /// The label of `node`, which receives `incoming`.
  init(_ node: FlowDiagram.Node, incoming: [FlowDiagram.Link], _ setting: Setting) {
    self.setting = setting
    let nameWidth = setting.width - (setting.amountWidth.map { $0 + Self.gutter } ?? 0)
    let name = TextMeasure(.label).wrap(node.name, width: nameWidth, atMost: Self.lineLimit)
    let words = node.amount.written?.full ?? node.amount.reason ?? ""
    let amountWidth = setting.amountWidth ?? setting.width
    let amount = TextMeasure(.strongLabel).wrap(words, width: amountWidth, atMost: 4)
    let parts = Self.parts(of: node, incoming)
    self.name = name.lines
    self.amount = amount.lines
    self.parts = parts
    let partRoom = amountWidth - Legend.sampleWidth
    isWhole =
      name.fit == .whole && amount.fit == .whole
      && parts.allSatisfy { TextMeasure(.label).width(of: $0.name) <= partRoom }
    let line = TextStyle.label.lineHeight
    let nameHeight = Double(name.lines.count) * line
    let amountHeight = Double(amount.lines.count) * line
    height =
      setting.amountWidth == nil
      ? nameHeight + amountHeight + Legend(parts, minY: 0, width: setting.width).maxY
      : max(nameHeight, amountHeight + Double(parts.count) * line)
  }

  /// The label of a node named elsewhere: the letter that refers to it.
  init(key: String, width: Double) {
    setting = Setting(width: width, amountWidth: nil, anchor: .middle)
    height = TextStyle.label.lineHeight
    isWhole = true
    name = []
    amount = [key]
    parts = []
  }

  /// The distance between names and amounts.
  static let gutter = 10.0
  /// How many lines of a name are still read beside a bar.
  private static let lineLimit = 6

  /// The amounts that a node receives; one amount that is all there is need not be said twice.
  static func parts(
    of node: FlowDiagram.Node, _ incoming: [FlowDiagram.Link]
  ) -> [(sample: Legend.Sample, name: String)] {
    let isPlain = incoming.count == 1 && incoming.first?.amount.value == node.amount.value
    return isPlain ? [] : incoming.map { (sample: .series($0.series), name: $0.amount.full) }
  }

  /// The label with its first corner at (`minX`, `minY`).
  func marks(minX: Double, minY: Double) -> [any Mark] {
    let name = text(name, minX: minX, minY: minY, setting.anchor, .label)
    guard setting.amountWidth == nil else { return [name] + amounts(minX: minX, minY: minY) }
    let amount = text(amount, minX: minX, minY: name.bounds.maxY, setting.anchor, .strongLabel)
    let parts = Legend(parts, minX: minX, minY: amount.bounds.maxY, width: setting.width)
    return [name, amount].filter { !$0.lines.isEmpty } + parts.marks
  }

  /// The amount and its parts under each other, at the end of the label.
  private func amounts(minX: Double, minY: Double) -> [any Mark] {
    let amount = text(amount, minX: minX, minY: minY, .end, .strongLabel)
    let column = minX + setting.width - (setting.amountWidth ?? 0)
    var marks: [any Mark] = [amount]
    var top = amount.bounds.maxY
    for part in parts {
      let sample = Legend([(sample: part.sample, name: "")], minX: column, minY: top, width: 40)
      marks += sample.marks.dropLast()
      let value = text([part.name], minX: minX, minY: top, .end, .label)
      marks.append(value)
      top = value.bounds.maxY
    }
    return marks
  }

  private func text(
    _ lines: [String], minX: Double, minY: Double, _ anchor: TextAnchor, _ style: TextStyle
  ) -> TextMark {
    let offset =
      switch anchor {
      case .start: 0.0
      case .middle: setting.width / 2
      case .end: setting.width
      }
    return TextMark(
      lines, at: minX + offset, minY: minY, anchor: anchor, style: style,
      classes: style == .label ? [.label] : [.label, .strongLabel])
  }
}
