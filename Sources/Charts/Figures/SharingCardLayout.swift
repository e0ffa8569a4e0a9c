/// The places of a sharing card: tiles at the edge where writing ends, the site's name on top, the
/// highlight at the foot, and the title in the room between.
struct SharingCardLayout {
  private let card: SharingCard

  init(_ card: SharingCard) { self.card = card }

  private static let tile = 36.0
  private static let margin = 24.0
  private static let top = 20.0
  private static let bottom = SharingCard.size.height - 20
  /// The width of all texts.
  ///
  /// Headings are measured as the widest bold sans serif; a serif that is wider in some words still
  /// ends in the margin before the tiles.
  private static let width = SharingCard.size.width - tile - 2 * margin

  /// All marks.
  var marks: [any Mark] {
    let head = head
    let end = head.map(\.bounds.maxY).max() ?? Self.top
    let course = course
    let rule = course == nil ? [rule(under: end)] : []
    let foot = course ?? ending
    let top = rule.last.map { $0.bounds.maxY + 7 } ?? end + 5
    let room = (foot.map(\.bounds.minY).min() ?? Self.bottom) - 5 - top
    let sizes: [Double] = [30, 26, 22, 19, 17, 15, 13]
    let title = heading(card.title, sizes: sizes, within: room, minY: top, .cardTitle)
    return tiles + head + rule + [title] + foot
  }

  /// The name of the site and the context, the remark at the other end of the first line where it
  /// has room there, else after them.
  private var head: [TextMark] {
    var marks = [
      card.siteName.map { heading($0, sizes: [15, 13], within: 19, minY: Self.top, .cardName) }
    ].compactMap(\.self)
    if let context = card.context {
      marks.append(note(context, minY: marks.last?.bounds.maxY ?? Self.top, atMost: 1))
    }
    guard let remark = card.remark else { return marks }
    let end = Self.margin + Self.width
    let width = TextMeasure(.label).width(of: remark)
    if let first = marks.first, first.bounds.maxX + 12 + width <= end {
      let top = first.bounds.maxY - TextStyle.label.lineHeight
      marks.append(
        TextMark([remark], at: end, minY: top, anchor: .end, style: .label, classes: [.note]))
    } else {
      marks.append(note(remark, minY: marks.last?.bounds.maxY ?? Self.top, atMost: 1))
    }
    return marks
  }

  private var tiles: [any Mark] {
    let field = Rectangle(
      minX: SharingCard.size.width - Self.tile, minY: 0, width: Self.tile,
      height: SharingCard.size.height)
    return [3, 0, 1, 2].map { TileMark(bounds: field, part: $0, side: Self.tile) }
  }

  private func rule(under end: Double) -> any Mark {
    CardRuleMark(bounds: Rectangle(minX: Self.margin, minY: end + 9, width: 28, height: 3))
  }
}

extension SharingCardLayout {
  /// A text in the greatest of these sizes in which it is whole within a height, else in the last,
  /// its end left out.
  private func heading(
    _ text: String, sizes: [Double], within height: Double, minY: Double, _ kind: ChartClass
  ) -> TextMark {
    let settings = sizes.map { size in
      let style = TextStyle(size: size, weight: .bold)
      let lines = max(1, Int(height / style.lineHeight))
      let text = TextMeasure(style).balance(text, width: Self.width, atMost: lines)
      return (style: style, text: text)
    }
    guard let setting = settings.first(where: { $0.text.fit == .whole }) ?? settings.last else {
      preconditionFailure("a heading has sizes to choose from")
    }
    return mark(setting.text.lines, minX: Self.margin, minY: minY, setting.style, [kind])
  }

  private func note(_ text: String, minY: Double, atMost limit: Int) -> TextMark {
    let lines = TextMeasure(.label).balance(text, width: Self.width, atMost: limit).lines
    return mark(lines, minX: Self.margin, minY: minY, .label, [.note])
  }

  private func mark(
    _ lines: [String], minX: Double, minY: Double, _ style: TextStyle, _ classes: [ChartClass]
  ) -> TextMark {
    TextMark(lines, minX: minX, minY: minY, anchor: .start, style: style, classes: classes)
  }

  /// The words, from the foot up.
  private func words(atMost limit: Int) -> TextMark {
    let height = note(card.words, minY: 0, atMost: limit).bounds.height
    return note(card.words, minY: Self.bottom - height, atMost: limit)
  }

  /// The words and the value over them.
  private var ending: [any Mark] {
    guard case .value(let value) = card.highlight else { return [words(atMost: 4)] }
    let words = words(atMost: 3)
    let room = 38.0
    let mark = heading(
      value, sizes: [30, 26, 22, 19, 16, 13], within: room, minY: words.bounds.minY - room,
      .cardValue)
    return [mark, words]
  }
}

extension SharingCardLayout {
  /// A small trajectory, its series named over it; nothing where the card has none, or where its
  /// words leave too little room for it.
  private var course: [any Mark]? {
    guard case .course(let trajectory, let positions, let names) = card.highlight else {
      return nil
    }
    let legend = Legend(
      names.entriesWithChanges(of: [trajectory]), minX: Self.margin, minY: 122, width: Self.width)
    let top = legend.maxY + 3
    var reserve = 0.0
    while true {
      let height = Self.bottom + 8 - top - reserve
      guard height >= 72 else { return nil }
      var notes = Notes()
      let frame = Rectangle(minX: Self.margin, minY: top, width: Self.width, height: height)
      let panel = MultiplePanel(trajectory, positions, in: frame)
      let drawing = panel.marks(&notes) + panel.endNames
      let lines = notes.marks(minX: Self.margin, minY: frame.maxY, width: Self.width)
      let needed = lines.last.map { $0.bounds.maxY - frame.maxY } ?? 0
      if needed <= reserve { return legend.marks + drawing + lines }
      // With less height more reasons may need a line; there are only so many.
      reserve = needed
    }
  }
}
