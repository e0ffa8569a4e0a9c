/// A list of bars in groups, each with its name and its subtotal: for instance amounts by area and
/// action.
///
/// All bars share one scale. A subtotal is a number and not a bar, because it would dwarf the bars
/// it is made of.
public struct GroupedBarList: Chart {
  /// Some bars under one name.
  public struct Group: Hashable, Sendable {
    /// The name, wrapped as needed.
    public let name: String
    /// The bars; none is fine, and shown as such by the subtotal alone.
    public let rows: [BarList.Row]
    /// The subtotal printed beside the name; a chart adds nothing up.
    public let total: Observation

    /// The group called `name`.
    public init(name: String, rows: [BarList.Row], total: Observation) {
      self.name = name
      self.rows = rows
      self.total = total
    }
  }

  /// The groups, from top to bottom, their rows in order.
  public let groups: [Group]
  /// All bars in one list, by which they share their scale, their legend and their looks.
  private(set) var list: BarList

  /// A list of `groups`, each with its rows in `order`, and each row with one observation for each
  /// series; there is at least one row.
  public init(
    presentation: ChartPresentation, series: [String], groups: [Group], order: BarList.Order,
    format: ChartFormat
  ) {
    self.groups = groups.map { group in
      Group(name: group.name, rows: order.sorting(group.rows), total: group.total)
    }
    list = BarList(
      presentation: presentation, series: series, rows: self.groups.flatMap(\.rows), order: .given,
      format: format)
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation {
    get { list.presentation }
    set { list.presentation = newValue }
  }

  /// The chart laid out.
  public func scene() -> Scene {
    let layout = BarListLayout(list)
    var marks = layout.head
    var top = marks.map(\.bounds.maxY).max().map { $0 + 10 } ?? 1
    var index = 0
    for group in groups {
      let heading = heading(of: group, minY: top)
      marks += heading
      top = (heading.map(\.bounds.maxY).max() ?? top) + 6
      for _ in group.rows {
        let row = layout.row(at: index, minY: top)
        marks += row.marks
        top = row.maxY + BarListLayout.rowDistance
        index += 1
      }
      top += BarListLayout.rowDistance
    }
    let bottom = marks.map(\.bounds.maxY).max() ?? 0
    return Scene(kind: .barList, height: bottom + 2, marks: marks)
  }
}

extension GroupedBarList {
  /// A line, the name under it, and the subtotal at the line's end.
  private func heading(of group: Group, minY: Double) -> [any Mark] {
    let width = presentation.width.units
    let line = Segment(from: Point(x: 0, y: minY), to: Point(x: width, y: minY))
    let rule = RuleMark(line, classes: [.axisZero])
    let total = total(of: group, minY: minY + 3)
    let measure = TextMeasure(.strongLabel)
    let room = total.map { $0.bounds.minX - 12 } ?? width
    // Where the subtotal leaves little room, it stands under the name.
    let isBeside = room >= width * 0.45
    let name = TextMark(
      measure.wrap(group.name, width: isBeside ? room : width, atMost: 6).lines, minX: 0,
      minY: minY + 3, anchor: .start, style: .strongLabel, classes: [.label, .strongLabel])
    guard let total else { return [rule, name] }
    let below = self.total(of: group, minY: name.bounds.maxY) ?? total
    return [rule, name, isBeside ? total : below]
  }

  /// The subtotal at the end of the line, or the reason why there is none.
  private func total(of group: Group, minY: Double) -> TextMark? {
    let text = group.total.written?.full
    guard let words = text ?? group.total.reason else { return nil }
    let width = presentation.width.units
    return TextMark(
      TextMeasure(.strongLabel).wrap(words, width: width, atMost: 3).lines, at: width, minY: minY,
      anchor: .end, style: .strongLabel,
      classes: [.label, .strongLabel] + (text == nil ? [.gapLabel] : []))
  }
}
