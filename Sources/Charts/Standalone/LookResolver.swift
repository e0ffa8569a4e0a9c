/// The looks that a theme gives to charts under some media conditions, with all variables replaced.
struct LookResolver {
  /// One declaration for one list of selectors.
  struct Look: Hashable {
    let selectors: String
    let property: String
    let value: String
  }

  /// The looks, in the order of the theme.
  let looks: [Look]

  /// The looks of `sheet` where `conditions` hold.
  init(_ sheet: Stylesheet, where conditions: Set<String>, seriesCount: Int) {
    let tokens = sheet.tokens(where: conditions)
    let series = Self.series(in: sheet, seriesCount)
    looks = sheet.rules.filter { $0.media.map(conditions.contains) ?? true }.flatMap { rule in
      let selectors = rule.selectors.filter { $0.hasPrefix(".chart") }.flatMap(Self.expanding)
      guard !selectors.isEmpty else { return [Look]() }
      return rule.declarations.flatMap { declaration in
        Self.looks(of: declaration, selectors, tokens, series)
      }
    }
  }

  /// Properties that say how a drawing looks, and not where it stands on a page.
  private static let properties: Set = [
    "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
    "stroke-linecap", "stroke-linejoin", "paint-order", "opacity", "font-family", "font-weight",
    "font-variant-numeric",
  ]

  /// The value of `--series` for each class of a series, as written.
  private static func series(
    in sheet: Stylesheet, _ count: Int
  ) -> [(selector: String, value: String)] {
    (0..<count).compactMap { index in
      let selector = ".\(ChartClass.series(index).name)"
      let declarations = sheet.rules.filter { $0.selectors.contains(selector) }.flatMap(
        \.declarations)
      let value = declarations.last { $0.property == "--series" }?.value
      return value.map { (selector: selector, value: $0) }
    }
  }

  /// The declaration as it is, or once for each series when it depends on it.
  private static func looks(
    of declaration: Stylesheet.Declaration, _ selectors: [String], _ tokens: [String: String],
    _ series: [(selector: String, value: String)]
  ) -> [Look] {
    let (property, value) = (declaration.property, declaration.value)
    guard properties.contains(property), !value.contains("url(") else { return [] }
    guard value.contains("var(--series)") else {
      return Stylesheet.resolve(value, with: tokens).map {
        [Look(selectors: selectors.joined(separator: ", "), property: property, value: $0)]
      } ?? []
    }
    return series.compactMap { series in
      let tokens = tokens.merging(["--series": series.value]) { $1 }
      return Stylesheet.resolve(value, with: tokens).map { value in
        let selectors = selectors.map { $0 + series.selector }.joined(separator: ", ")
        return Look(selectors: selectors, property: property, value: value)
      }
    }
  }

  /// `a:is(.b, .c) d` as `a.b d` and `a.c d`.
  private static func expanding(_ selector: String) -> [String] {
    guard let start = selector.firstRange(of: ":is("),
      let end = selector[start.upperBound...].firstIndex(of: ")")
    else { return [selector] }
    let rest = selector[selector.index(after: end)...]
    return selector[start.upperBound..<end].split(separator: ",").flatMap { option in
      let trimmed = option.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return expanding(selector[..<start.lowerBound] + trimmed + rest)
    }
  }
}
