/// A text of one or several lines, whose box has been measured.
public struct TextMark: Mark {
  /// The lines from top to bottom.
  public let lines: [String]
  /// The measured box of all lines.
  public let bounds: Rectangle
  /// Where each line stands in the box.
  public let anchor: TextAnchor
  /// How the text is set.
  public let style: TextStyle
  /// What the text is.
  public let classes: [ChartClass]

  /// It lies over all shapes.
  public var isText: Bool { true }

  /// The text `lines` in a box whose first corner is at `minX` and `minY`.
  public init(
    _ lines: [String], minX: Double, minY: Double, anchor: TextAnchor, style: TextStyle,
    classes: [ChartClass]
  ) {
    let size = TextMeasure(style).size(of: lines)
    self.init(
      lines, Rectangle(minX: minX, minY: minY, width: size.width, height: size.height),
      anchor: anchor, style: style, classes: classes)
  }

  /// The text `lines` anchored at the inline position `x`, its box beginning at `minY`.
  public init(
    _ lines: [String], at x: Double, minY: Double, anchor: TextAnchor, style: TextStyle,
    classes: [ChartClass]
  ) {
    let size = TextMeasure(style).size(of: lines)
    let offset =
      switch anchor {
      case .start: 0.0
      case .middle: size.width / 2
      case .end: size.width
      }
    self.init(
      lines, Rectangle(minX: x - offset, minY: minY, width: size.width, height: size.height),
      anchor: anchor, style: style, classes: classes)
  }

  private init(
    _ lines: [String], _ bounds: Rectangle, anchor: TextAnchor, style: TextStyle,
    classes: [ChartClass]
  ) {
    self.lines = lines
    self.bounds = bounds
    self.anchor = anchor
    self.style = style
    self.classes = classes
  }

  /// A text element, in a group of its size where that is not the drawing's; further lines are spans
  /// of it, so that the text is selected as one.
  ///
  /// On a canvas for a script written from right to left, numbers and foreign words are isolated.
  public func pieces(on canvas: Canvas) -> [Piece] {
    let left = canvas.left(of: anchorX)
    let x = SVGAttribute.length(.x, left)
    let y = SVGAttribute.length(.y, bounds.minY + style.ascent)
    let place = left == 0 ? [y] : [x, y]
    let content = lines.indices.map { index in
      let text = SVGNode.text(written(lines[index], in: canvas.direction))
      return index == 0
        ? text : .element(.textSpan, [x, .length(.lineStep, style.lineHeight)], [text])
    }
    let look: [SVGAttribute] =
      anchor == .start ? [.classes(classes)] : [.classes(classes), .textAnchor(anchor)]
    guard style.size != TextStyle.label.size else {
      return [Piece(look, .element(.text, place, content))]
    }
    // A theme has all that has a class inherit its size, so another size than the drawing's needs a group.
    let text = SVGNode.element(.text, look + place, content)
    return [Piece([.length(.fontSize, style.size)], .element(.group, [], [text]))]
  }

  private func written(_ line: String, in direction: WritingDirection) -> String {
    switch direction {
    case .leftToRight: line
    case .rightToLeft: DirectionIsolates.isolating(line)
    }
  }

  private var anchorX: Double {
    switch anchor {
    case .start: bounds.minX
    case .middle: bounds.midX
    case .end: bounds.maxX
    }
  }
}

extension TextMark {
  /// The same text moved in the direction of writing, as little as needed, to lie within `frame`.
  public func movedInline(into frame: Rectangle) -> TextMark {
    TextMark(lines, bounds.movedInline(into: frame), anchor: anchor, style: style, classes: classes)
  }
}
