/// A row of brackets under the categories, each with the remark that its columns share.
struct BracketRow {
  /// The brackets and their remarks.
  let marks: [any Mark]
  /// Where the row ends.
  let maxY: Double

  /// The brackets of `runs` from `minY` down; a remark without room becomes a letter in `notes`.
  init(_ runs: [Run], in columns: Columns, minY: Double, notes: inout Notes) {
    var marks: [any Mark] = []
    var maxY = minY
    for (index, run) in runs.enumerated() {
      let box = columns.box(of: run.columns, from: minY, to: minY + Self.tickHeight)
      marks += Self.bracket(over: box)
      let previous = index > 0 ? runs[index - 1].columns : nil
      let next = index + 1 < runs.count ? runs[index + 1].columns : nil
      let start = previous.map { (columns.box(of: $0, from: 0, to: 0).maxX + box.minX) / 2 }
      let end = next.map { (columns.box(of: $0, from: 0, to: 0).minX + box.maxX) / 2 }
      let room = Rectangle(
        Point(x: (start ?? columns.range.lowerBound) + 2, y: 0),
        Point(x: (end ?? columns.range.upperBound) - 2, y: 0))
      let text = Self.label(run.text, center: box.midX, room: room, minY: box.maxY, &notes)
      marks.append(text)
      maxY = max(maxY, text.bounds.maxY)
    }
    self.marks = marks
    self.maxY = maxY
  }

  private static let tickHeight = 4.0

  private static func bracket(over box: Rectangle) -> [any Mark] {
    let margin = min(4, box.width / 4)
    let corners = [
      Point(x: box.minX + margin, y: box.minY), Point(x: box.minX + margin, y: box.maxY),
      Point(x: box.maxX - margin, y: box.maxY), Point(x: box.maxX - margin, y: box.minY),
    ]
    return [PathMark(corners: corners, classes: [.bracket])]
  }

  /// The letter of a note, without its parentheses where they have no room.
  private static func letter(for text: String, _ width: Double, _ notes: inout Notes) -> String {
    let key = notes.key(for: text)
    guard TextMeasure(.label).width(of: key) > width else { return key }
    return String(key.dropFirst().dropLast())
  }

  private static func label(
    _ text: String, center: Double, room: Rectangle, minY: Double, _ notes: inout Notes
  ) -> TextMark {
    let wrapped = TextMeasure(.label).wrap(text, width: room.width, atMost: 5)
    let lines = wrapped.fit == .whole ? wrapped.lines : [letter(for: text, room.width, &notes)]
    return TextMark(
      lines, at: center, minY: minY, anchor: .middle, style: .label, classes: [.bracketLabel]
    ).movedInline(into: room)
  }
}
