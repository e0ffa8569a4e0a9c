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

  /// The text `lines` in a box whose first corner is at `minX` and `minY`.
  public init(
    _ lines: [String], minX: Double, minY: Double, anchor: TextAnchor, style: TextStyle,
    classes: [ChartClass]
  ) {
    let size = TextMeasure(style).size(of: lines)
    self.lines = lines
    self.anchor = anchor
    self.style = style
    self.classes = classes
    bounds = Rectangle(minX: minX, minY: minY, width: size.width, height: size.height)
  }

  /// The text `lines` anchored at the inline position `x`, its box beginning at `minY`.
  public init(
    _ lines: [String], at x: Double, minY: Double, anchor: TextAnchor, style: TextStyle,
    classes: [ChartClass]
  ) {
    let width = TextMeasure(style).size(of: lines).width
    let offset =
      switch anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    self.init(lines, minX: x - offset, minY: minY, anchor: anchor, style: style, classes: classes)
  }

  /// A text element, in a group of its size where that is not the drawing's; further lines are spans
  /// of it, so that the text is selected as one.
  ///
  /// On a canvas for a script written from right to left, numbers and foreign words are isolated.
  public func node(on canvas: Canvas) -> SVGNode {
    let x = SVGAttribute.length(.x, canvas.left(of: anchorX))
    var attributes: [SVGAttribute] = [.classes(classes), x, .length(.y, baseline(of: 0))]
    if anchor != .start { attributes.append(.textAnchor(anchor)) }
    let texts = lines.map { line in
      switch canvas.direction {
      case .leftToRight: line
      case .rightToLeft: DirectionIsolates.isolating(line)
      }
    }
    let rest = texts.dropFirst().enumerated().map { index, line in
      SVGNode.element(.textSpan, [x, .length(.y, baseline(of: index + 1))], [.text(line)])
    }
    let text = SVGNode.element(.text, attributes, [.text(texts.first ?? "")] + rest)
    // A theme has texts inherit their size, so another size than the drawing's needs a group.
    guard style.size != TextStyle.label.size else { return text }
    return .element(.group, [.length(.fontSize, style.size)], [text])
  }

  private var anchorX: Double {
    switch anchor {
    case .start: bounds.minX
    case .middle: bounds.midX
    case .end: bounds.maxX
    }
  }

  private func baseline(of line: Int) -> Double {
    bounds.minY + Double(line) * style.lineHeight + style.ascent
  }
}

extension TextMark {
  /// The same text moved in the direction of writing, as little as needed, to lie within `frame`.
  public func movedInline(into frame: Rectangle) -> TextMark {
    TextMark(
      lines, minX: bounds.movedInline(into: frame).minX, minY: bounds.minY, anchor: anchor,
      style: style, classes: classes)
  }
}
