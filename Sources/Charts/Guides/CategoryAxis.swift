/// The names of positions or categories under their columns.
///
/// Names wrap within their column, or a little beyond it where the neighbors leave room. Where they
/// do not fit so, only every second, third … name is printed.
struct CategoryAxis {
  private let names: [TextMark]

  /// The names `labels`, one a column.
  init(_ labels: [String], in columns: Columns) {
    var interval = 1
    while true {
      let names = Self.names(labels, in: columns, interval: interval)
      if let names {
        self.names = names
        return
      }
      interval += 1
    }
  }

  /// The height that the names take.
  var height: Double { names.map(\.bounds.height).max() ?? 0 }

  /// The names, their first lines at `minY`.
  func marks(minY: Double) -> [any Mark] {
    names.map { name in
      TextMark(
        name.lines, minX: name.bounds.minX, minY: minY, anchor: name.anchor, style: name.style,
        classes: name.classes)
    }
  }

  /// Every `interval`th name, or `nil` when they do not fit so.
  private static func names(_ labels: [String], in columns: Columns, interval: Int) -> [TextMark]? {
    let measure = TextMeasure(.label)
    let available = min(columns.step * Double(interval) - 2, columns.strip.width)
    let isLastResort = interval >= labels.count
    var names: [TextMark] = []
    for index in stride(from: 0, to: labels.count, by: interval) {
      var wrapped = measure.wrap(labels[index], width: max(available, 1), atMost: 3)
      if wrapped.fit == .forced {
        let wider = min(available * 1.6, columns.strip.width)
        wrapped = measure.wrap(labels[index], width: max(wider, 1), atMost: 3)
      }
      guard wrapped.fit == .whole || isLastResort else { return nil }
      let name = TextMark(
        wrapped.lines, at: columns.centers[index], minY: 0, anchor: .middle, style: .label,
        classes: [.axisLabel]
      ).movedInline(into: columns.strip)
      if let previous = names.last, previous.bounds.overlaps(name.bounds) { return nil }
      names.append(name)
    }
    return names
  }
}
