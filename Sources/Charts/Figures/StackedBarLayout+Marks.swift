extension StackedBarLayout {
  /// The whole chart, with `totals` over its bars.
  func scene(with totals: PlacedLabels) -> Scene {
    var placer = totals.placer
    let gaps = GapFields(
      Run.runs(of: compositions.map(\.reason)), in: columns, from: axis.scale.end, to: bottom,
      &placer)
    var marks: [any Mark] = gaps.fields
    marks += axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound)
    marks += bars as [any Mark] + partial + [zeroRule].compactMap(\.self)
    marks += insideLabels + totals.marks as [any Mark] + gaps.labels + nameLabels
    marks += (legend?.marks ?? []) + unitTitle
    let feet = Feet(
      chart.categories.map(\.name), in: columns, minY: bottom + 5,
      rows: [gaps.unlabeled, partialRuns, Run.runs(of: chart.categories.map(\.certainty.remark))])
    return Scene(kind: .stackedBars, height: feet.maxY, marks: marks + feet.marks)
  }

  /// The room for labels, with bars kept free.
  var freeRoom: LabelPlacer {
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: top), Point(x: columns.range.upperBound, y: bottom)))
    for box in bars.map(\.bounds) + partial.map(\.bounds) { placer.avoid(box) }
    return placer
  }

  private var bars: [BarMark] {
    chart.categories.indices.flatMap { index in
      boxes(index).enumerated().compactMap { series, box in
        box.map {
          BarMark(bounds: $0, series: series, certainty: chart.categories[index].certainty)
        }
      }
    }
  }

  /// The boxes of parts that are missing.
  private var partial: [GapMark] { chart.categories.indices.compactMap(partialBox(_:)) }

  /// The line on which bars stand, drawn over them.
  private var zeroRule: RuleMark? {
    let y = axis.scale.position(of: 0)
    return RuleMark(
      Segment(
        from: Point(x: columns.range.lowerBound, y: y), to: Point(x: columns.range.upperBound, y: y)
      ), classes: [.axisZero])
  }

  /// The box on a bar of which parts are missing: as high as they are together where the total says
  /// so, else of no particular height and a little above the bar.
  func partialBox(_ index: Int) -> GapMark? {
    let composition = compositions[index]
    guard composition.partialReason != nil else { return nil }
    let upper = axis.scale.position(of: composition.stack.upper)
    let isMeasured = composition.remainder != nil
    let top = isMeasured ? axis.scale.position(of: composition.top) : upper - Self.partialHeight - 2
    return GapMark(
      bounds: Rectangle(
        Point(x: bands.position(of: index), y: top),
        Point(x: bands.position(of: index) + bands.bandwidth, y: isMeasured ? upper : upper - 2)))
  }

  /// The reasons of missing parts, under their columns.
  private var partialRuns: [Run] { Run.runs(of: compositions.map(\.partialReason)) }
}
