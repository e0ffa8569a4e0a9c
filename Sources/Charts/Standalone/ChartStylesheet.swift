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
  private let parts: [(names: [String], text: String)]
  /// The light looks, for sharing cards, of which nobody's preference is known.
  let card: String

  /// What the style elements of documents hold, by the hashes of which a content security policy admits
  /// them.
  public var documentStyles: [String] { parts.map(\.text) }

  /// What the style elements of a document hold whose marks have these classes.
  func styles(for classes: Set<ChartClass>) -> [String] {
    parts.filter { part in
      part.names.isEmpty || classes.contains { Self.holds(".\($0.name)", part.names) }
    }.map(\.text)
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
    parts = Self.names.compactMap { names in
      let own = rules.filter { Self.names(of: $0) == names }
      let text = Self.text(of: own, with: light) { _ in true }
      let inDark = Self.text(of: own, with: dark, where: changing.contains)
      if text.isEmpty { return nil }
      return (names, inDark.isEmpty ? text : "\(text)@media screen and \(Self.dark){\(inDark)}")
    }
    card = Self.text(of: rules, with: light) { _ in true }
  }

  /// The condition under which the colors are those for dark grounds, which paper is not.
  private static let dark = "(prefers-color-scheme: dark)"

  /// How the classes of each part begin: of none that all charts have, of bars, of what follows something
  /// over time, and of what is rare in both.
  private static let names = [
    [],
    [
      ".series-", ".mark-bar", ".bar-bed", ".mark-texture", ".texture-", ".provisional",
      ".label-inside", ".label-plate",
    ], [".mark-line", ".mark-dot", ".mark-rule"],
    [".mark-area", ".gap", ".bracket", ".tolerance", ".projected", ".method-break"],
  ]

  /// The names of the last part to which all selectors of a rule belong; none of a rule of sharing cards.
  private static func names(of rule: Stylesheet.Rule) -> [String]? {
    let selectors = rule.selectors.split(separator: ",").map(String.init)
    if holds(rule.selectors, [".card-"]) { return nil }
    return names.last { names in names.isEmpty || selectors.allSatisfy { holds($0, names) } }
  }

  private static func holds(_ text: String, _ names: [String]) -> Bool {
    names.contains { text.contains($0) }
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
