extension StackedBarLayout {
  /// The totals over the bars: all in full, or all in short where the full form finds no room, or where
  /// the chart says what short forms count; one line higher or two where a neighbor leaves none.
  ///
  /// Where even that finds none, in a crowd of bars, a total is left to the axis and the table.
  func totalLabels() -> PlacedLabels {
    let full = totalLabels(.full, rows: 1)
    let isFull = chart.format.unit == nil && full.isComplete
    return isFull ? full : totalLabels(chart.format.shortest, rows: max(2, totalRows))
  }

  private func totalLabels(_ length: TextLength, rows: Int) -> PlacedLabels {
    var placer = freeRoom
    let labels = chart.categories.indices.compactMap { index -> TextMark? in
      guard let total = compositions[index].total else { return nil }
      let lines = [total.text(length)]
      let size = TextMeasure(.strongLabel).size(of: lines)
      let sites = (1...rows).map { row in
        Point(
          x: bands.center(of: index) - size.width / 2, y: crown(index) - Double(row) * size.height)
      }
      guard let box = placer.place(size, at: sites) else { return nil }
      return TextMark(
        lines, at: box.midX, minY: box.minY, anchor: .middle, style: .strongLabel,
        classes: [.label, .strongLabel])
    }
    let wanted = compositions.count { $0.total != nil }
    return PlacedLabels(marks: labels, placer: placer, isComplete: labels.count == wanted)
  }

  /// The upper edge of a bar with all that stands on it.
  private func crown(_ index: Int) -> Double {
    (partialBox(index)?.bounds.minY ?? axis.scale.position(of: compositions[index].top)) - 1
  }

  /// The values inside the parts that are high enough: all in full, or all in short, or none, each
  /// on a plate.
  ///
  /// A single series has none: its values are the totals.
  var insideLabels: [any Mark] {
    guard chart.series.count > 1 else { return [] }
    let all = chart.categories.indices.flatMap { index in
      zip(boxes(index), compositions[index].values).compactMap { box, value in
        box.flatMap { box in value.map { (box: box, value: $0) } }
      }
    }
    let high = all.filter { $0.box.height >= TextStyle.label.lineHeight + 3 }
    let measure = TextMeasure(.label)
    let length = chart.format.lengthsBesideUnit.first { length in
      high.allSatisfy { measure.width(of: $0.value.text(length)) + 6 <= $0.box.width }
    }
    guard let length else { return [] }
    return high.flatMap { InsideLabel.marks($0.value.text(length), in: $0.box) }
  }

  /// The names of the series beside their parts of the last bar.
  var nameLabels: [any Mark] {
    guard !names.isEmpty else { return [] }
    let measure = TextMeasure(.label)
    let parts = boxes(chart.categories.count - 1).compactMap(\.self)
    let heights = names.map { measure.size(of: $0).height }
    let starts = Dodge.starts(centers: parts.map(\.midY), lengths: heights, within: top...bottom)
    guard let starts else { return [] }
    return zip(names, starts).map { lines, start in
      TextMark(
        lines, minX: columns.range.upperBound + 4, minY: start, anchor: .start, style: .label,
        classes: [.label, .legendLabel])
    }
  }
}
