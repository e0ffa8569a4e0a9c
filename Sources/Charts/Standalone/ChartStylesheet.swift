import Ground

/// The part of a theme's stylesheet that a chart needs where the theme is not: the looks of what is
/// inside a chart, in light and dark, and nothing that fetches.
///
/// Kept are the rules whose selectors begin inside a chart (`.chart text`), which therefore must be
/// plain ones: image editors and rasterizers know neither `:is(…)` nor custom properties, of which the
/// values are put in.
public struct ChartStylesheet: Sendable {
  /// Rules of marks that some charts have, an element of its own in their documents; later ones are the
  /// stronger.
  private let parts: [(classes: Set<ChartClass>, text: String)]
  /// The light looks, for sharing cards, of which nobody's preference is known.
  let card: String

  /// What the style elements of documents hold, by the hashes of which a content security policy admits
  /// them.
  public var documentStyles: [String] { parts.map(\.text) }

  /// What the style elements of a document hold whose marks have these classes.
  func styles(for classes: Set<ChartClass>) -> [String] {
    parts.filter { $0.classes.isEmpty || !$0.classes.isDisjoint(with: classes) }.map(\.text)
  }

  /// The stylesheet for charts out of the one of a theme.
  public init(theme: String) {
    let sheet = Stylesheet(theme)
    let rules = sheet.rules.filter { $0.media == nil && $0.selectors.hasPrefix(".chart ") }
    let (light, dark) = (sheet.tokens(where: []), sheet.tokens(where: [Self.dark]))
    // All values of a property that changes, because a later one must stay the stronger.
    let changing = rules.flatMap(\.declarations).filter {
      Stylesheet.resolve($0.value, with: light) != Stylesheet.resolve($0.value, with: dark)
    }.map(\.property)
    parts = Self.parts.compactMap { classes in
      let own = rules.filter { Self.part(of: $0) == classes }
      let text = Self.text(of: own, with: light) { _ in true }
      let inDark = Self.text(of: own, with: dark, where: changing.contains)
      if text.isEmpty { return nil }
      return (classes, inDark.isEmpty ? text : "\(text)@media screen and \(Self.dark){\(inDark)}")
    }
    card = Self.text(of: rules, with: light) { _ in true }
  }

  /// The condition under which the colors are those for dark grounds, which paper is not.
  private static let dark = "(prefers-color-scheme: dark)"

  /// The classes of which each part has the rules: none that only some charts have, those of bars, of what
  /// follows something over time, and what is rare in both.
  private static let parts: [Set<ChartClass>] = [
    [],
    Set((0..<12).map(ChartClass.series)).union([
      .bar, .barBed, .insideLabel, .labelPlate, .provisional, .texture, .textureDot, .textureLine,
    ]), [.dot, .line, .rule],
    [.area, .gap, .gapLine, .gapMark, .methodBreak, .projected, .tolerance],
  ]

  /// The last part of which all selectors of a rule have a class; none of a rule of sharing cards.
  private static func part(of rule: Stylesheet.Rule) -> Set<ChartClass>? {
    let selectors = rule.selectors.split(separator: ",").map { selector in
      Set(selector.split { $0 == "." || $0 == " " }.map(String.init))
    }
    if selectors.contains(where: { $0.contains { $0.hasPrefix("card-") } }) { return nil }
    return parts.last { part in
      let names = Set(part.map(\.name))
      return part.isEmpty || selectors.allSatisfy { !$0.isDisjoint(with: names) }
    }
  }

  /// The rules that have something to say of these properties.
  private static func text(
    of rules: [Stylesheet.Rule], with tokens: [String: String], where isKept: (String) -> Bool
  ) -> String {
    rules.compactMap { rule in
      let declarations = rule.declarations.compactMap { declaration -> String? in
        guard isKept(declaration.property), !declaration.value.contains("url(") else { return nil }
        return Stylesheet.resolve(declaration.value, with: tokens).map {
          "\(declaration.property):\($0)"
        }
      }
      return declarations.isEmpty
        ? nil : "\(rule.selectors){\(declarations.joined(separator: ";"))}"
    }.joined()
  }
}
