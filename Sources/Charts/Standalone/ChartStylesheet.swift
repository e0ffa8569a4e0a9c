import Ground

/// The part of a theme's stylesheet that a chart needs where the theme is not: the looks of what is
/// inside a chart, in light and dark, and nothing that fetches.
///
/// Kept are the rules whose selectors begin inside a chart (`.chart text`), which therefore must be
/// plain ones: image editors and rasterizers know neither `:is(…)` nor custom properties, of which the
/// values are put in.
public struct ChartStylesheet: Hashable, Sendable {
  /// The looks in light, and in dark where the reader prefers it, escaped for XML.
  public let document: [UInt8]
  /// The light looks, for pictures of which nobody's preference is known, escaped for XML.
  public let picture: [UInt8]

  /// What the style element of a document holds for those who have read its XML, by the hash of which a
  /// content security policy admits it.
  public var documentStyles: String {
    let parts = document.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    let text = parts.dropFirst().reduce(into: Array(parts[0])) { text, part in
      for (name, sign) in Self.signs where part.starts(with: name.utf8) {
        text.append(sign)
        text += part.dropFirst(name.utf8.count)
      }
    }
    let styles = String(decoding: text, as: UTF8.self)
    return SVGDocument.lineBreak + styles + SVGDocument.lineBreak
  }

  /// What stands after `&` for each sign that is escaped.
  private static let signs = [
    ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")), ("quot;", UInt8(ascii: "\"")),
    ("amp;", UInt8(ascii: "&")),
  ]

  /// The stylesheet for charts out of the one of a theme.
  public init(theme: String) {
    let sheet = Stylesheet(theme)
    let rules = sheet.rules.filter { $0.media == nil && $0.selectors.hasPrefix(".chart ") }
    let (light, dark) = (sheet.tokens(where: []), sheet.tokens(where: [Self.dark]))
    // All values of a property that changes, because a later one must stay the stronger.
    let changing = Set(
      rules.flatMap(\.declarations).filter { declaration in
        let values = [light, dark].map { Stylesheet.resolve(declaration.value, with: $0) }
        return values[0] != values[1]
      }.map(\.property))
    let lightText = Self.text(of: rules, with: light) { _ in true }
    let darkText = Self.text(of: rules, with: dark, where: changing.contains)
    picture = Self.escaped(lightText)
    document = Self.escaped(
      darkText.isEmpty ? lightText : "\(lightText)\n@media screen and \(Self.dark){\n\(darkText)\n}"
    )
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
        ? nil : "\(rule.selectors){\(declarations.joined(separator: ";"))}"
    }.joined(separator: "\n")
  }

  /// The text escaped line by line, because people may read it.
  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, line) in Array(text.utf8).split(separator: UInt8(ascii: "\n")).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      Escaping.xml.append(line, to: &bytes)
    }
    return bytes
  }
}
