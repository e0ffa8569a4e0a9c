/// The widths that texts take, without a browser.
public struct TextMeasure: Hashable, Sendable {
  /// How the text is set.
  public let style: TextStyle

  /// The measure of texts set in `style`.
  public init(_ style: TextStyle) { self.style = style }

  /// The width of `text` on one line, in units of the view box; in most faces a little less.
  public func width(of text: String) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += advance(of: scalar) }
    return Double(thousandths) * style.size / 1000
  }

  /// The box that `lines` take.
  public func size(of lines: [String]) -> Size {
    Size(width: lines.map(width(of:)).max() ?? 0, height: Double(lines.count) * style.lineHeight)
  }

  /// The advance in thousandths of the em; bold is a tenth wider and never less than a hair.
  private func advance(of scalar: Unicode.Scalar) -> Int {
    let width = AdvanceWidths.width(of: scalar)
    switch style.weight {
    case .regular: return width
    case .bold: return width == 0 ? 0 : width + width / 10 + 20
    }
  }
}
