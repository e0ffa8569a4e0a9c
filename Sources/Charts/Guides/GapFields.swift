/// The hatched fields of columns in which something is missing, and the reasons, which stand inside
/// where they fit.
struct GapFields {
  /// The fields.
  private(set) var fields: [GapMark]
  /// The reasons that found a place inside.
  let labels: [TextMark]
  /// The runs whose reasons found none and belong under the axis.
  let unlabeled: [Run]

  /// The fields of `runs` from `top` to `bottom`, their reasons where `placer` has room.
  init(
    _ runs: [Run], in columns: Columns, from top: Double, to bottom: Double,
    _ placer: inout LabelPlacer
  ) {
    var labels: [TextMark] = []
    var unlabeled: [Run] = []
    fields = runs.map { Self.field(of: $0, in: columns, from: top, to: bottom) }
    for (run, field) in zip(runs, fields) {
      let label = Self.label(run.text, inPartOf: field.bounds, &placer)
      if let label { labels.append(label) } else { unlabeled.append(run) }
    }
    self.labels = labels
    self.unlabeled = unlabeled
  }

  /// The same with the fields of more `runs`, whose reasons stand elsewhere.
  func adding(_ runs: [Run], in columns: Columns, from top: Double, to bottom: Double) -> GapFields
  {
    var all = self
    all.fields += runs.map { Self.field(of: $0, in: columns, from: top, to: bottom) }
    return all
  }

  private static func field(
    of run: Run, in columns: Columns, from top: Double, to bottom: Double
  ) -> GapMark {
    let box = columns.box(of: run.columns, from: top, to: bottom)
    let margin = min(3, box.width / 8)
    return GapMark(
      bounds: Rectangle(Point(x: box.minX + margin, y: top), Point(x: box.maxX - margin, y: bottom))
    )
  }

  /// The reason in the first part of the field between rules in which it fits.
  private static func label(
    _ reason: String, inPartOf field: Rectangle, _ placer: inout LabelPlacer
  ) -> TextMark? {
    for part in placer.uncut(field) {
      if let label = label(reason, in: part, &placer) { return label }
    }
    return nil
  }

  /// The reason in the middle of its field, or higher or lower where something stands there.
  private static func label(
    _ reason: String, in field: Rectangle, _ placer: inout LabelPlacer
  ) -> TextMark? {
    let measure = TextMeasure(.label)
    let wrapped = measure.wrap(reason, width: field.width - 4, atMost: 3)
    guard wrapped.fit == .whole else { return nil }
    let size = measure.size(of: wrapped.lines)
    let x = field.midX - size.width / 2
    let middle = field.midY - size.height / 2
    let sites = [0.0, 1, -1, 2, -2, 3, -3, 4, -4].map { step in
      Point(x: x, y: middle + step * measure.style.lineHeight)
    }
    let inside = sites.filter { $0.y >= field.minY && $0.y + size.height <= field.maxY }
    guard let box = placer.place(size, at: inside) else { return nil }
    return TextMark(
      wrapped.lines, at: box.midX, minY: box.minY, anchor: .middle, style: .label,
      classes: [.label, .gapLabel])
  }
}
