extension BarListLayout {
  /// The whole chart.
  func scene() -> Scene {
    var marks = head
    var top = marks.map(\.bounds.maxY).max().map { $0 + 8 } ?? 0
    for index in chart.rows.indices {
      let row = row(at: index, minY: top)
      marks += row.marks
      top = row.maxY + Self.rowDistance
    }
    return Scene(kind: .barList, height: top - Self.rowDistance + 1, marks: marks)
  }

  /// The name, the bar and the values of one row, and where they end.
  func row(at index: Int, minY top: Double) -> (marks: [any Mark], maxY: Double) {
    let names = nameMarks(index, minY: top)
    let bottomOfNames = names.last?.bounds.maxY ?? top
    let slotTop = barStart > 0 ? top : bottomOfNames + 2
    let bar = barMarks(index, minY: slotTop + (slotHeight - barHeight) / 2)
    let bottomOfBar = bar.map(\.bounds.maxY).max() ?? slotTop
    return (
      marks: names as [any Mark] + bar, maxY: max(bottomOfNames, bottomOfBar, slotTop + slotHeight)
    )
  }

  /// The name in as many lines as it needs, and under it the remark.
  private func nameMarks(_ index: Int, minY: Double) -> [TextMark] {
    let row = chart.rows[index]
    let measure = TextMeasure(.label)
    let name = TextMark(
      measure.wrap(row.name, width: nameWidth, atMost: 8).lines, minX: 0, minY: minY,
      anchor: .start, style: .label, classes: [.label])
    guard let remark = row.certainty.remark else { return [name] }
    let remarkMark = TextMark(
      measure.wrap(remark, width: nameWidth, atMost: 2).lines, minX: 0, minY: name.bounds.maxY,
      anchor: .start, style: .label, classes: [.axisLabel])
    return [name, remarkMark]
  }

  private func barMarks(_ index: Int, minY: Double) -> [any Mark] {
    let composition = compositions[index]
    let zero = scale.position(of: 0)
    let rule = RuleMark(
      Segment(from: Point(x: zero, y: minY), to: Point(x: zero, y: minY + barHeight)),
      classes: [.axisZero])
    if let reason = composition.reason { return [rule] + missing(reason, from: zero, minY: minY) }
    let boxes = composition.stack.parts.map { part in
      part.map {
        Rectangle(
          Point(x: scale.position(of: $0.lowerBound), y: minY),
          Point(x: scale.position(of: $0.upperBound), y: minY + barHeight))
      }
    }
    let certainty = chart.rows[index].certainty
    let bars = boxes.enumerated().compactMap { series, box in
      box.map { BarMark(bounds: $0, series: series, certainty: certainty) }
    }
    return bars as [any Mark] + insideLabels(composition, boxes) + [rule]
      + endLabel(composition, minY: minY)
  }

  /// The total at the end of the bar, or the reason why a part is missing.
  private func endLabel(_ composition: Composition, minY: Double) -> [any Mark] {
    var marks: [any Mark] = []
    var start = scale.position(of: composition.stack.upper)
    if let total = composition.total {
      let isBefore = total.value < 0 && composition.stack.upper == 0
      let x =
        isBefore
        ? scale.position(of: composition.stack.lower) - Self.valueMargin : start + Self.valueMargin
      let label = TextMark(
        [total.text(totalLength)], at: x, minY: minY + (barHeight - TextStyle.label.lineHeight) / 2,
        anchor: isBefore ? .end : .start, style: .strongLabel, classes: [.label, .strongLabel]
      ).movedInline(into: frame)
      marks.append(label)
      start = isBefore ? start : label.bounds.maxX
    }
    guard let reason = composition.partialReason else { return marks }
    return marks + missing(reason, from: start + 2, minY: minY)
  }

  /// A dotted line for what is missing, and the reason after it, or under it where there is no room.
  private func missing(_ reason: String, from start: Double, minY: Double) -> [any Mark] {
    let measure = TextMeasure(.label)
    let midY = minY + barHeight / 2
    let end = min(start + 34, frame.maxX)
    let after = end + Self.valueMargin
    let fits = measure.width(of: reason) <= frame.maxX - after
    let x = fits ? after : barStart
    let label = TextMark(
      fits ? [reason] : measure.wrap(reason, width: frame.maxX - x, atMost: 3).lines, minX: x,
      minY: fits ? midY - measure.style.lineHeight / 2 : midY + slotHeight / 2, anchor: .start,
      style: .label, classes: [.label, .gapLabel])
    guard start < end else { return [label] }
    let line = Segment(from: Point(x: start, y: midY), to: Point(x: end, y: midY))
    return [RuleMark(line, classes: [.rule, .gapMark]), label]
  }

  /// The values inside the parts that have room, unless one part is the total.
  private func insideLabels(_ composition: Composition, _ boxes: [Rectangle?]) -> [any Mark] {
    guard chart.series.count > 1 else { return [] }
    let measure = TextMeasure(.label)
    return zip(boxes, composition.values).flatMap { box, value -> [any Mark] in
      guard let box, let value else { return [] }
      let form = insideLengths.map(value.text).first { measure.width(of: $0) + 12 <= box.width }
      return form.map { InsideLabel.marks($0, in: box) } ?? []
    }
  }

  /// The edges that no text leaves.
  private var frame: Rectangle {
    Rectangle(minX: barStart, minY: 0, width: chart.presentation.width.units - barStart, height: 0)
  }
}
