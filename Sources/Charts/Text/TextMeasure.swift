/// The widths that texts take, without a browser.
public struct TextMeasure: Hashable, Sendable {
  /// How the text is set.
  public let style: TextStyle

  /// The measure of texts set in `style`.
  public init(_ style: TextStyle) { self.style = style }

  /// The width of `text` on one line, in units of the view box; in most faces a little less.
  public func width(of text: String) -> Double { units(thousandths(of: text)) }

  /// The box that `lines` take.
  public func size(of lines: [String]) -> Size {
    Size(
      width: lines.reduce(0) { max($0, width(of: $1)) },
      height: Double(lines.count) * style.lineHeight)
  }

  /// A width in thousandths of the em, in units of the view box.
  func units(_ thousandths: Int) -> Double { Double(thousandths) * style.size / 1000 }

  /// The width of `text` on one line, in thousandths of the em.
  func thousandths(of text: String) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += advance(of: scalar) }
    return sum
  }

  /// The advance in thousandths of the em; bold is a tenth wider and never less than a hair.
  func advance(of scalar: Unicode.Scalar) -> Int {
    let width = AdvanceWidths.width(of: scalar)
    switch style.weight {
    case .regular: return width
    case .bold: return width == 0 ? 0 : width + width / 10 + 20
    }
  }
}
