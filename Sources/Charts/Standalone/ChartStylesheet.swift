/// The part of a theme's stylesheet that a chart needs where the theme is not: the looks of its
/// classes in light and dark, and nothing that fetches.
///
/// Kept are the rules of `.chart`, and of them the declarations that paint or set text. Custom
/// properties and `:is(…)` are resolved, for image editors and rasterizers that know neither.
public struct ChartStylesheet: Hashable, Sendable {
  /// The stylesheet.
  public let text: String
  /// The part of it that holds where nothing is known of the reader: the light one, for pictures.
  public let lightText: String

  /// The stylesheet for charts of up to `seriesCount` series, out of the one of a theme.
  public init(theme: String, seriesCount: Int) {
    let sheet = Stylesheet(theme)
    let light = LookResolver(sheet, where: [], seriesCount: seriesCount).looks
    let dark = LookResolver(sheet, where: [Self.dark], seriesCount: seriesCount).looks
    let known = Set(light)
    // All looks of a property that changes, because a later one must stay the stronger.
    let properties = Set(dark.filter { !known.contains($0) }.map(\.property))
    let changed = dark.filter { properties.contains($0.property) }
    lightText = Self.text(of: light)
    text =
      changed.isEmpty
      ? lightText : "\(lightText)\n@media screen and \(Self.dark) {\n\(Self.text(of: changed))\n}"
  }

  /// The condition under which the colors are those for dark grounds, which paper is not.
  private static let dark = "(prefers-color-scheme: dark)"

  /// One line for each run of looks with the same selectors.
  private static func text(of looks: [LookResolver.Look]) -> String {
    var lines: [(selectors: String, declarations: [String])] = []
    for look in looks {
      let declaration = "\(look.property): \(look.value)"
      if lines.last?.selectors == look.selectors {
        lines[lines.count - 1].declarations.append(declaration)
      } else {
        lines.append((look.selectors, [declaration]))
      }
    }
    return lines.map { "\($0.selectors) { \($0.declarations.joined(separator: "; ")) }" }.joined(
      separator: "\n")
  }
}
