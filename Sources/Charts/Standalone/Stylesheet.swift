/// The rules of a CSS stylesheet, as far as charts need to know them: style rules, alone or inside
/// `@media`.
///
/// Values are taken as written, their spaces made single.
public struct Stylesheet: Hashable, Sendable {
  /// A style rule.
  public struct Rule: Hashable, Sendable {
    /// The condition of the `@media` around the rule, if there is one, without `screen and`, which
    /// charts on paper never ask for.
    public let media: String?
    /// The selectors, as written.
    public let selectors: String
    /// The declarations, in order.
    public let declarations: [Declaration]
  }

  /// A property and its value.
  public struct Declaration: Hashable, Sendable {
    /// The property, for instance `fill` or `--ink`.
    public let property: String
    /// The value, for instance `var(--ink)`.
    public let value: String
  }

  /// The rules, in order.
  public let rules: [Rule]

  /// The rules of `text`.
  public init(_ text: String) {
    var rules: [Rule] = []
    var preludes: [String] = []
    var declarations: [Declaration] = []
    for (text, end) in Self.pieces(of: Array(text.utf8)) {
      if end == UInt8(ascii: "{") {
        preludes.append(text)
        continue
      }
      let parts = text.split(separator: ":", maxSplits: 1).map(Self.singleSpaced)
      if parts.count == 2, !preludes.isEmpty {
        declarations.append(Declaration(property: parts[0], value: parts[1]))
      }
      guard end == UInt8(ascii: "}"), let prelude = preludes.popLast() else { continue }
      if !prelude.hasPrefix("@") {
        let media = preludes.last?.replacing("@media ", with: "").replacing("screen and ", with: "")
        rules.append(Rule(media: media, selectors: prelude, declarations: declarations))
      }
      declarations = []
    }
    self.rules = rules
  }

  /// The texts between braces and semicolons, each with the one that ends it.
  ///
  /// Comments are left out, and nothing inside quotation marks or parentheses ends a text.
  private static func pieces(of bytes: [UInt8]) -> [(text: String, end: UInt8)] {
    var pieces: [(text: String, end: UInt8)] = []
    var text: [UInt8] = []
    var quote: UInt8?
    var depth = 0
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "/") where quote == nil && rest.first == UInt8(ascii: "*"):
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
        rest = rest.dropFirst(2)
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = quote == nil ? byte : quote == byte ? nil : quote
      case UInt8(ascii: "(") where quote == nil: depth += 1
      case UInt8(ascii: ")") where quote == nil: depth -= 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
        guard quote == nil, depth <= 0 else { break }
        pieces.append((singleSpaced(String(decoding: text, as: UTF8.self)[...]), byte))
        text = []
        continue
      default: break
      }
      text.append(byte)
    }
    return pieces
  }

  private static func singleSpaced(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Stylesheet {
  /// The custom properties of `:root` where these media conditions hold, as written.
  ///
  /// Rules without a condition hold everywhere; later ones win.
  public func tokens(where conditions: Set<String>) -> [String: String] {
    var tokens: [String: String] = [:]
    for rule in rules where rule.selectors == ":root" {
      guard rule.media.map(conditions.contains) ?? true else { continue }
      for declaration in rule.declarations where declaration.property.hasPrefix("--") {
        tokens[declaration.property] = declaration.value
      }
    }
    return tokens
  }

  /// `value` with every `var(…)` replaced by what `tokens` have for it.
  ///
  /// `nil` when a custom property is not there, or leads back to itself.
  public static func resolve(_ value: String, with tokens: [String: String]) -> String? {
    var value = value
    // No chain of custom properties is as long, unless it is a circle.
    for _ in 0..<32 {
      guard let start = value.firstRange(of: "var("),
        let end = value[start.upperBound...].firstIndex(of: ")")
      else { return value }
      guard let token = tokens[String(value[start.upperBound..<end])] else { return nil }
      value.replaceSubrange(start.lowerBound...end, with: token)
    }
    return nil
  }
}
