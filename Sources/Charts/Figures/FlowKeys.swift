/// The nodes of a flow by letters, and the list of what the letters stand for: for places too narrow
/// for names beside the bars.
struct FlowKeys {
  /// For each stage, the letters of its nodes by their index, in the order of reading.
  let letters: [[String]]
  /// The width of the widest letter.
  let letterWidth: Double
  private let chart: FlowDiagram
  private let rows: [[Int]]

  /// The letters of `chart`, whose stages stand in the order of `rows`.
  init(_ chart: FlowDiagram, rows: [[Int]]) {
    self.chart = chart
    self.rows = rows
    var count = 0
    let letters = rows.map { row in
      var letters = Array(repeating: "", count: row.count)
      for node in row {
        letters[node] = Notes.letters(at: count).uppercased()
        count += 1
      }
      return letters
    }
    self.letters = letters
    letterWidth = letters.joined().map(TextMeasure(.strongLabel).width(of:)).max() ?? 0
  }

  /// The list from `minY` down: under the name of each stage its nodes, each with its amount and the
  /// amounts it receives.
  func marks(minY: Double) -> [any Mark] {
    var marks: [any Mark] = []
    var top = minY
    for (stage, row) in rows.enumerated() {
      let heading = text(chart.stages[stage].name, x: 0, minY: top, width: width, .label)
      marks.append(heading)
      top = heading.bounds.maxY + 2
      for node in row {
        let entry = entry(of: node, in: stage, minY: top)
        marks += entry
        top = (entry.map(\.bounds.maxY).max() ?? top) + 4
      }
      top += 6
    }
    return marks
  }

  private var width: Double { chart.presentation.width.units }
  private var indent: Double { letterWidth + 7 }

  /// The letter, the name, the amount at the end of its line or, after a long name, of the next one,
  /// and the parts.
  private func entry(of index: Int, in stage: Int, minY: Double) -> [any Mark] {
    let node = chart.stages[stage].nodes[index]
    let room = width - indent
    let words = node.amount.written?.full ?? node.amount.reason ?? ""
    let amountRoom = min(TextMeasure(.strongLabel).width(of: words), room) + FlowLabel.gutter
    let short = text(
      node.name, x: indent, minY: minY, width: max(room - amountRoom, room * 0.55), .label)
    let long = text(node.name, x: indent, minY: minY, width: room, .label)
    let isBeside = amountRoom <= room * 0.45 && short.lines.count <= long.lines.count + 1
    let name = isBeside ? short : long
    let amount = TextMark(
      TextMeasure(.strongLabel).wrap(words, width: room, atMost: 4).lines, at: width,
      minY: isBeside ? minY : name.bounds.maxY, anchor: .end, style: .strongLabel,
      classes: [.label, .strongLabel])
    let incoming = chart.links(of: index, in: stage).incoming
    let partRoom = room - (isBeside ? 0 : amountRoom)
    let isUnder = partRoom < room * 0.5
    let parts = Legend(
      FlowLabel.parts(of: node, incoming), minX: indent,
      minY: isUnder ? amount.bounds.maxY : name.bounds.maxY, width: isUnder ? room : partRoom)
    let key = text(letters[stage][index], x: 0, minY: minY, width: letterWidth, .strongLabel)
    return [key, name, amount].filter { !$0.lines.isEmpty } + parts.marks
  }

  private func text(
    _ words: String, x: Double, minY: Double, width: Double, _ style: TextStyle
  ) -> TextMark {
    TextMark(
      TextMeasure(style).wrap(words, width: width, atMost: 12).lines, minX: x, minY: minY,
      anchor: .start, style: style, classes: style == .label ? [.label] : [.label, .strongLabel])
  }
}
