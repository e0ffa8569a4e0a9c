extension MultiplePanel {
  /// The last value of each series, in full or in short, where a place is free; only what is observed
  /// stands in bold.
  func labels(_ placer: inout LabelPlacer) -> [TextMark] {
    let firm = panel.results(isProjected: false)
    let result = label(firm, .strongLabel, [.label, .strongLabel, .result], &placer)
    let target = label(panel.targets, .label, [.label, .target], &placer)
    let start = label([panel.baseline], .label, [.label, .baseline], &placer)
    let expected = panel.results(isProjected: true)
    let projection = label(expected, .label, [.label, .result], &placer)
    return [result, target, start, projection].compactMap(\.self)
  }

  private func label(
    _ observations: [Observation], _ style: TextStyle, _ classes: [ChartClass],
    _ placer: inout LabelPlacer
  ) -> TextMark? {
    guard let last = observations.lastIndex(where: { $0.value != nil }),
      let value = observations[last].written
    else { return nil }
    let center = Point(x: columns.centers[last], y: scale.position(of: value.value))
    for form in panel.format.lengths.map(value.text) {
      let size = TextMeasure(style).size(of: [form])
      let sites = MarkerLabelSites.corners(of: size, around: center, radius: Self.dotRadius, .above)
      guard let box = placer.place(size, at: sites) else { continue }
      return TextMark(
        [form], at: box.midX, minY: box.minY, anchor: .middle, style: style, classes: classes)
    }
    return nil
  }

  /// The letter that stands in a gap for its reason.
  func letter(of run: Run, _ placer: inout LabelPlacer, _ notes: inout Notes) -> TextMark? {
    let key = notes.key(for: run.text)
    let size = TextMeasure(.label).size(of: [key])
    let box = columns.box(of: run.columns, from: scale.end, to: scale.start)
    let middle = box.midY - size.height / 2
    let sites = [0.0, 1, -1, 2, -2].map {
      Point(x: box.midX - size.width / 2, y: middle + $0 * size.height)
    }
    return placer.place(size, at: sites).map {
      TextMark(
        [key], at: $0.midX, minY: $0.minY, anchor: .middle, style: .label,
        classes: [.label, .gapLabel])
    }
  }

  /// The names of all positions under their columns; none where one does not fit.
  var positionNames: [any Mark] {
    let measure = TextMeasure(.label)
    guard positions.allSatisfy({ measure.width(of: $0) <= columns.step - 2 }) else { return [] }
    return zip(positions, columns.centers).map { name, x in
      TextMark(
        [name], at: x, minY: scale.start + 4, anchor: .middle, style: .label, classes: [.axisLabel])
    }
  }

  /// The names of the first and the last position, under the panel's ends.
  var edgeNames: [any Mark] {
    let measure = TextMeasure(.label)
    let room = positions.count > 1 ? frame.width / 2 - 4 : frame.width
    let ends: [(name: String?, x: Double, anchor: TextAnchor)] = [
      (positions.first, frame.minX, .start),
      (positions.count > 1 ? positions.last : nil, frame.maxX, .end),
    ]
    return ends.compactMap { name, x, anchor in
      name.map {
        TextMark(
          [measure.shorten($0, width: room)], at: x, minY: scale.start + 4, anchor: anchor,
          style: .label, classes: [.axisLabel])
      }
    }
  }
}
