/// One attribute of an SVG element, with a value of its own type.
///
/// There is no attribute for style, color, script or link: looks belong to the theme, through
/// `ChartClass`. Three attributes say how a drawing looks where no stylesheet is; any declaration of
/// a stylesheet is stronger.
public enum SVGAttribute: Hashable, Sendable {
  /// A length or coordinate in units of the view box.
  case length(SVGLength, Double)
  /// The element begins a document of its own, outside HTML.
  case namespace
  /// The part of the plane that the drawing shows.
  case viewBox(Rectangle)
  /// The classes that the theme binds to its tokens.
  case classes([ChartClass])
  /// The element's own identifier.
  case identifier(SVGIdentifier)
  /// The elements which together name this one, for assistive technology.
  case labelledBy([SVGIdentifier])
  /// A pattern that fills the shape.
  case patternFill(SVGIdentifier)
  /// The segments of a path.
  case path(SVGPath)
  /// Where a text stands on its anchor.
  case textAnchor(TextAnchor)
  /// The direction of writing, which also decides on which side a text starts.
  case direction(WritingDirection)
  /// The language of the texts inside, a BCP 47 tag.
  case language(String)
  /// The angle in degrees by which a pattern is turned.
  case patternRotation(Double)
  /// A pattern is measured in units of the view box.
  case patternInUserSpace
  /// The element is one picture for assistive technology.
  case pictureRole
  /// The element and its children are not read by assistive technology.
  case hiddenFromReaders
  /// The element is not shown; it can still name another one.
  case hidden
  /// The element is not drawn where no stylesheet says otherwise.
  case notDisplayed
  /// The shape has no area where no stylesheet gives it one.
  case unfilled
  /// The shape is drawn in the color of text where no stylesheet gives it another.
  case inkStroke
}

extension SVGAttribute {
  /// Outlines in the color of text, for shapes of which no stylesheet says more.
  static let outlines: [SVGAttribute] = [.unfilled, .inkStroke]

  /// The attributes that place a rectangle.
  static func place(_ box: Rectangle) -> [SVGAttribute] {
    [
      .length(.x, box.minX), .length(.y, box.minY), .length(.width, box.width),
      .length(.height, box.height),
    ]
  }
}

/// The attributes that hold one number.
public enum SVGLength: Hashable, Sendable {
  /// The inline edge of a box, or the anchor of a text.
  case x
  /// The upper edge of a box, or the baseline of a text.
  case y
  /// How far the next line of a text stands below the one before.
  case lineStep
  /// The center of a circle.
  case centerX
  /// The center of a circle.
  case centerY
  /// The radius of a circle.
  case radius
  /// The radius of a rectangle's corners.
  case cornerRadius
  /// The width of a box.
  case width
  /// The height of a box.
  case height
  /// The size of text: geometry, because the layout has measured with it.
  case fontSize
}

/// Where a text stands on its anchor, in the direction of writing.
public enum TextAnchor: String, Hashable, Sendable {
  /// The text starts at the anchor: it lies to its right when writing left to right.
  case start
  /// The text is centered on the anchor.
  case middle
  /// The text ends at the anchor.
  case end
}
