import Ground

/// The part of a theme's stylesheet that a chart needs where the theme is not: the looks of what is
/// inside a chart, in light and dark, and nothing that fetches.
///
/// Kept are the rules whose selectors begin inside a chart (`.chart text`), which therefore must be
/// plain ones: image editors and rasterizers know neither `:is(…)` nor custom properties, of which the
/// values are put in.
public struct ChartStylesheet: Hashable, Sendable {
  /// What the style element of a document holds for those who have read its XML, by the hash of which a
  /// content security policy admits it: the looks in light, and in dark where the reader prefers it.
  public let documentStyles: String
  /// The same escaped for XML.
  let document: [UInt8]
  /// The light looks, for sharing cards, of which nobody's preference is known, escaped for XML.
  let card: [UInt8]

  /// The stylesheet for charts out of the one of a theme.
  public init(theme: String) {
    let sheet = Stylesheet(theme)
    let rules = sheet.rules.filter { $0.media == nil && $0.selectors.hasPrefix(".chart ") }
    let shared = rules.filter { !$0.selectors.hasPrefix(".chart .card-") }
    let (light, dark) = (sheet.tokens(where: []), sheet.tokens(where: [Self.dark]))
    // All values of a property that changes, because a later one must stay the stronger.
    let changing = Set(
      shared.flatMap(\.declarations).filter { declaration in
        let values = [light, dark].map { Stylesheet.resolve(declaration.value, with: $0) }
        return values[0] != values[1]
      }.map(\.property))
    let darkText = Self.text(of: shared, with: dark, where: changing.contains)
    let text =
      Self.text(of: shared, with: light) { _ in true }
      + (darkText.isEmpty ? "" : "@media screen and \(Self.dark){\n\(darkText)}\n")
    documentStyles = "\n\(text)"
    document = Self.escaped(text)
    card = Self.escaped(Self.text(of: rules, with: light) { _ in true })
  }

  /// The condition under which the colors are those for dark grounds, which paper is not.
  private static let dark = "(prefers-color-scheme: dark)"

  /// A line for each rule that has something to say of these properties.
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
        ? nil : "\(rule.selectors){\(declarations.joined(separator: ";"))}\n"
    }.joined()
  }

  /// The text escaped line by line, because people may read it.
  private static func escaped(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\n")]
    for line in text.split(separator: "\n") {
      Escaping.xml.append(String(line), to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
