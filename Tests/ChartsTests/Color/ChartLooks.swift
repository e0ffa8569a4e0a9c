import Ground

/// What the theme's rules make of an element of a chart: the cascade, for the selectors that charts
/// need.
struct ChartLooks {
  private let rules: [(selector: ChartSelector, order: Int, declarations: [String: String])]
  private let tokens: [String: String]

  /// The looks in `theme` where `conditions` hold, with `tokens` for its variables.
  init(_ theme: Stylesheet, where conditions: Set<String>, tokens: [String: String]) {
    self.tokens = tokens
    let holding = theme.rules.filter { $0.media.map(conditions.contains) ?? true }
    rules = holding.enumerated().flatMap { order, rule in
      let pairs = rule.declarations.map { ($0.property, $0.value) }
      let declarations = Dictionary(pairs) { $1 }
      return ChartSelector.all(in: rule.selectors).map { ($0, order, declarations) }
    }
  }

  /// The value of `property` for an element with these classes, variables replaced; `nil` where no
  /// rule says anything.
  func value(of property: String, _ element: String, _ classes: Set<String>) -> String? {
    let matching = rules.filter {
      $0.declarations[property] != nil && $0.selector.matches(element, classes)
    }
    let winner = matching.max { ($0.selector.weight, $0.order) < ($1.selector.weight, $1.order) }
    guard let value = winner?.declarations[property] else { return nil }
    return value == "currentColor"
      ? self.value(of: "color", element, classes) : Stylesheet.resolve(value, with: tokens)
  }
}

/// A selector of the form `.chart element.class:is(.one, .other)`, or `.chart [class]`.
private struct ChartSelector {
  private let element: String?
  private let classes: Set<String>
  private let alternatives: [Set<String>]
  /// How specific the selector is.
  let weight: Int

  /// The selectors of a rule that are of these forms.
  static func all(in list: String) -> [ChartSelector] {
    var depth = 0
    return list.split { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return character == "," && depth == 0
    }.compactMap { ChartSelector(String($0.drop(while: \.isWhitespace))) }
  }

  private init?(_ selector: String) {
    guard selector.hasPrefix(".chart") else { return nil }
    let isScoped = selector.hasPrefix(".chart ")
    var rest = isScoped ? selector.dropFirst(".chart ".count) : Substring(selector)
    let isAny = rest == "[class]"
    if isAny { rest = "" }
    var alternatives: [Set<String>] = []
    while let start = rest.firstRange(of: ":is("), let end = rest.firstIndex(of: ")") {
      let options = rest[start.upperBound..<end].split(separator: ",")
      alternatives.append(Set(options.map { $0.filter { $0 != "." && $0 != " " } }))
      rest = rest[..<start.lowerBound] + rest[rest.index(after: end)...]
    }
    guard !rest.contains(where: { " :>+~[".contains($0) }) else { return nil }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    element = parts[0].isEmpty ? nil : parts[0]
    classes = Set(parts.dropFirst())
    self.alternatives = alternatives
    weight =
      (classes.count + alternatives.count + (isAny ? 1 : 0) + (isScoped ? 1 : 0)) * 10
      + (element == nil ? 0 : 1)
  }

  func matches(_ name: String, _ names: Set<String>) -> Bool {
    (element == nil || element == name) && classes.isSubset(of: names)
      && alternatives.allSatisfy { !$0.isDisjoint(with: names) }
  }
}
