/// Upright lines through the drawing with their words in a row above, for instance where a method
/// changed.
struct FlagRow {
  /// The lines and their words; letters where the words have no room.
  let marks: [any Mark]

  /// The lines at these positions from `minY` to `bottom`, in the order given; a row of words that
  /// do not fit beside each other becomes letters in `notes`.
  init(
    _ flags: [(x: Double, label: String)], minY: Double, bottom: Double, within strip: Rectangle,
    classes: [ChartClass], notes: inout Notes
  ) {
    let full = flags.map(\.label)
    let starts = Self.starts(of: full, flags.map(\.x), strip)
    let texts = starts == nil ? full.map { notes.key(for: $0) } : full
    let places = starts ?? Self.starts(of: texts, flags.map(\.x), strip)
    let labelBottom = minY + TextStyle.label.lineHeight
    marks = flags.indices.flatMap { index -> [any Mark] in
      let x = flags[index].x
      let line = Segment(from: Point(x: x, y: labelBottom), to: Point(x: x, y: bottom))
      let rule = RuleMark(line, classes: [.rule] + classes)
      guard let places else { return [rule] }
      let text = TextMark(
        [texts[index]], minX: places[index], minY: minY, anchor: .start, style: .label,
        classes: [.label] + classes)
      return [rule, text]
    }
  }

  private static func starts(of texts: [String], _ x: [Double], _ strip: Rectangle) -> [Double]? {
    let widths = texts.map { TextMeasure(.label).width(of: $0) + 6 }
    let starts = Dodge.starts(centers: x, lengths: widths, within: strip.minX...strip.maxX)
    return starts?.map { $0 + 3 }
  }
}
