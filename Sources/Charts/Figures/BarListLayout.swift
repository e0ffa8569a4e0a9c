/// The places of a bar list's parts.
struct BarListLayout {
  private let chart: BarList
  private let width: Double
  /// The width of the names of bars.
  private let nameWidth: Double
  /// Where the room of the bars starts; not at the edge where names stand before them.
  private let barStart: Double
  private let space: BarSpace
  /// How all totals are written.
  private let totalLength: TextLength
  /// How the values inside bars may be written, the longer form first.
  private let insideLengths: [TextLength]
  /// What stands above the first group.
  private let head: [any Mark]

  init(_ chart: BarList) {
    self.chart = chart
    width = chart.presentation.width.units
    let isWide = chart.presentation.width == .wide
    nameWidth = isWide ? width * 0.42 : width
    barStart = isWide ? nameWidth + 12 : 0
    let bars = chart.groups.flatMap(\.bars)
    // Where full totals would take most of the width from the bars, all are short.
    let totals = bars.compactMap(\.total.written)
    let isLong = Self.width(of: totals, .full) > (width - barStart) * 0.45
    totalLength = isLong ? chart.format.shortest : .full
    insideLengths = isLong ? chart.format.lengthsBesideUnit : chart.format.lengths
    space = BarSpace(
      scale: Self.scale(of: bars, totals, from: barStart, to: width, totalLength), isUpright: false)
    let legend = Legend(
      chart.series.count > 1 ? chart.series.enumerated().map { (.series($0), $1) } : [], minY: 0,
      width: width)
    head =
      legend.marks
      + UnitTitle.marks(
        isLong ? chart.format.unit : nil, minY: legend.marks.isEmpty ? 0 : legend.maxY + 4,
        width: width)
  }

  /// The whole chart.
  func scene() -> Scene {
    var marks = head
    var top = marks.map(\.bounds.maxY).max().map { $0 + 10 } ?? 1
    for group in chart.groups {
      let heading = heading(of: group, minY: top)
      marks += heading
      top = (heading.map(\.bounds.maxY).max() ?? top) + 6
      for bar in group.bars {
        let row = row(of: bar, minY: top)
        marks += row.marks
        top = row.maxY + Self.rowDistance
      }
      top += Self.rowDistance
    }
    let bottom = marks.map(\.bounds.maxY).max() ?? 0
    return Scene(kind: .barList, height: bottom + 2, marks: marks)
  }

  private static let rowDistance = 8.0
  /// The distance from a bar to its value.
  private static let valueMargin = 5.0

  /// The bars' scale leaves room for the widest total after the bars, and before them if any is
  /// negative.
  private static func scale(
    of bars: [Bar], _ totals: [WrittenValue], from start: Double, to end: Double,
    _ length: TextLength
  ) -> LinearScale {
    let share = totals.contains { $0.value < 0 } ? 0.45 : 0.8
    let before = min(width(of: totals.filter { $0.value < 0 }, length), (end - start) * share)
    let after = min(width(of: totals, length), (end - start) * share)
    return LinearScale(
      domain: LinearScale.domain(of: bars.flatMap { [$0.stack.lower, $0.stack.upper] }),
      from: start + before, to: end - after)
  }

  /// The width of the widest of `totals` with its distance from the bar.
  private static func width(of totals: [WrittenValue], _ length: TextLength) -> Double {
    totals.map { TextMeasure(.strongLabel).width(of: $0.text(length)) + valueMargin }.max() ?? 0
  }
}

extension BarListLayout {
  /// A line, the name under it, and the subtotal at the line's end.
  private func heading(of group: BarList.Group, minY: Double) -> [any Mark] {
    let line = Segment(from: Point(x: 0, y: minY), to: Point(x: width, y: minY))
    let rule = RuleMark(line, classes: [.axisZero])
    let total = subtotal(of: group, minY: minY + 3)
    let room = total.map { $0.bounds.minX - 12 } ?? width
    // Where the subtotal leaves little room, it stands under the name.
    let isBeside = room >= width * 0.45
    let name = TextMark(
      TextMeasure(.strongLabel).wrap(group.name, width: isBeside ? room : width, atMost: 6).lines,
      minX: 0, minY: minY + 3, anchor: .start, style: .strongLabel, classes: [.label, .strongLabel])
    let placed = isBeside ? total : subtotal(of: group, minY: name.bounds.maxY)
    return [rule, name] + [placed].compactMap(\.self)
  }

  /// The subtotal at the end of the line, or the reason why there is none.
  private func subtotal(of group: BarList.Group, minY: Double) -> TextMark? {
    guard let words = group.total.written?.full ?? group.total.reason else { return nil }
    return TextMark(
      TextMeasure(.strongLabel).wrap(words, width: width, atMost: 3).lines, at: width, minY: minY,
      anchor: .end, style: .strongLabel,
      classes: [.label, .strongLabel] + (group.total.value == nil ? [.gapLabel] : []))
  }

  /// The name, the bar and the values of one row, and where they end.
  private func row(of bar: Bar, minY top: Double) -> (marks: [any Mark], maxY: Double) {
    let names = names(of: bar, minY: top)
    let bottomOfNames = names.last?.bounds.maxY ?? top
    let slotTop = barStart > 0 ? top : bottomOfNames + 2
    let barTop = slotTop + (slotHeight - barHeight) / 2
    let marks = marks(of: bar, over: barTop...(barTop + barHeight))
    let bottomOfBar = marks.map(\.bounds.maxY).max() ?? slotTop
    return (names as [any Mark] + marks, max(bottomOfNames, bottomOfBar, slotTop + slotHeight))
  }

  /// The height of a bar; one with values inside is as high as they need.
  private var barHeight: Double { chart.series.count > 1 ? TextStyle.label.lineHeight + 3 : 14 }

  /// The height of a bar's room, in which its value must stand.
  private var slotHeight: Double { max(barHeight, TextStyle.label.lineHeight) }

  /// The name in as many lines as it needs, and under it the remark.
  private func names(of bar: Bar, minY: Double) -> [TextMark] {
    let measure = TextMeasure(.label)
    let name = TextMark(
      measure.wrap(bar.name, width: nameWidth, atMost: 8).lines, minX: 0, minY: minY,
      anchor: .start, style: .label, classes: [.label])
    guard let remark = bar.certainty.remark else { return [name] }
    let lines = measure.wrap(remark, width: nameWidth, atMost: 2).lines
    return [
      name,
      TextMark(
        lines, minX: 0, minY: name.bounds.maxY, anchor: .start, style: .label, classes: [.axisLabel]
      ),
    ]
  }

  /// The bar with the values in it and after it; a dotted line and the reason where there is none.
  private func marks(of bar: Bar, over room: ClosedRange<Double>) -> [any Mark] {
    let rule = space.zeroRule(over: room)
    if let reason = bar.reason {
      return [rule] + missing(reason, from: space.scale.position(of: 0), over: room)
    }
    return space.marks(of: bar, over: room) as [any Mark] + insideLabels(of: bar, over: room) + [
      rule
    ] + endLabels(of: bar, over: room)
  }

  /// The values inside the parts that have room, unless one part is the total.
  private func insideLabels(of bar: Bar, over room: ClosedRange<Double>) -> [any Mark] {
    guard chart.series.count > 1 else { return [] }
    return zip(space.boxes(of: bar, over: room), bar.parts).flatMap { box, part -> [any Mark] in
      guard let box, let value = part.written else { return [] }
      let text = insideLengths.map(value.text).first {
        TextMeasure(.label).width(of: $0) + 12 <= box.width
      }
      return text.map { InsideLabel.marks($0, in: box) } ?? []
    }
  }

  /// The total at the end of the bar, and the reason why a part is missing.
  private func endLabels(of bar: Bar, over room: ClosedRange<Double>) -> [any Mark] {
    var marks: [any Mark] = []
    var start = space.scale.position(of: bar.stack.upper)
    if let total = bar.total.written {
      let isBefore = total.value < 0 && bar.stack.upper == 0
      let x =
        isBefore
        ? space.scale.position(of: bar.stack.lower) - Self.valueMargin : start + Self.valueMargin
      let label = TextMark(
        [total.text(totalLength)], at: x,
        minY: room.lowerBound + (barHeight - TextStyle.label.lineHeight) / 2,
        anchor: isBefore ? .end : .start, style: .strongLabel, classes: [.label, .strongLabel]
      ).movedInline(into: frame)
      marks.append(label)
      if !isBefore { start = label.bounds.maxX }
    }
    return marks + (bar.partialReason.map { missing($0, from: start + 2, over: room) } ?? [])
  }

  /// A dotted line for what is missing, and the reason after it, or under it where there is no room.
  private func missing(
    _ reason: String, from start: Double, over room: ClosedRange<Double>
  ) -> [any Mark] {
    let measure = TextMeasure(.label)
    let midY = room.lowerBound + barHeight / 2
    let end = min(start + 34, frame.maxX)
    let after = end + Self.valueMargin
    let fits = measure.width(of: reason) <= frame.maxX - after
    let label = TextMark(
      fits ? [reason] : measure.wrap(reason, width: frame.maxX - barStart, atMost: 3).lines,
      minX: fits ? after : barStart,
      minY: fits ? midY - measure.style.lineHeight / 2 : midY + slotHeight / 2, anchor: .start,
      style: .label, classes: [.label, .gapLabel])
    return (start < end ? [space.gapRule(from: start, to: end, over: room)] : []) + [label]
  }

  /// The edges that no text leaves.
  private var frame: Rectangle {
    Rectangle(minX: barStart, minY: 0, width: width - barStart, height: 0)
  }
}
