/// The rules of a CSS stylesheet, as far as charts and themes ask for them: style rules, alone or inside
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
        preludes.append(String(decoding: text, as: UTF8.self))
        continue
      }
      if !preludes.isEmpty, let declaration = Declaration(text) { declarations.append(declaration) }
      guard end == UInt8(ascii: "}"), let prelude = preludes.popLast() else { continue }
      if !prelude.hasPrefix("@") {
        let media = preludes.last.map(Self.condition(of:))
        rules.append(Rule(media: media, selectors: prelude, declarations: declarations))
      }
      declarations = []
    }
    self.rules = rules
  }

  /// What a prelude of `@media` asks for.
  private static func condition(of prelude: String) -> String {
    ["@media ", "screen and "].reduce(prelude) { rest, word in
      rest.hasPrefix(word) ? String(rest.dropFirst(word.count)) : rest
    }
  }

  private static let commentEnd = Array("*/".utf8)

  /// The texts between braces and semicolons, their spaces made single, each with the one that ends it.
  ///
  /// Comments are left out, and nothing inside quotation marks or parentheses ends a text.
  private static func pieces(of bytes: [UInt8]) -> [(text: [UInt8], end: UInt8)] {
    var pieces: [(text: [UInt8], end: UInt8)] = []
    var text: [UInt8] = []
    var quote: UInt8?
    var depth = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "/")
      where quote == nil && place < bytes.count && bytes[place] == UInt8(ascii: "*"):
        place = (ByteSearch.first(commentEnd, in: bytes, from: place + 1) ?? bytes.count) + 2
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = quote == nil ? byte : quote == byte ? nil : quote
      case UInt8(ascii: "(") where quote == nil: depth += 1
      case UInt8(ascii: ")") where quote == nil: depth -= 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
        guard quote == nil, depth <= 0 else { break }
        pieces.append((Declaration.trimmed(text[...]), byte))
        text = []
        continue
      case Declaration.space, UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0C:
        if let last = text.last, last != Declaration.space { text.append(Declaration.space) }
        continue
      default: break
      }
      text.append(byte)
    }
    return pieces
  }
}

extension Stylesheet.Declaration {
  fileprivate static let space = UInt8(ascii: " ")

  /// What a text with single spaces declares.
  fileprivate init?(_ text: [UInt8]) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let parts = [text[..<colon], text[(colon + 1)...]].map(Self.trimmed)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    property = String(decoding: parts[0], as: UTF8.self)
    value = String(decoding: parts[1], as: UTF8.self)
  }

  /// A text with single spaces, without those at its ends.
  fileprivate static func trimmed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let start = text.first == space ? text.dropFirst() : text
    return Array(start.last == space ? start.dropLast() : start)
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

  private static let call = Array("var(".utf8)

  /// `value` with every `var(…)` replaced by what `tokens` have for it.
  ///
  /// `nil` when a custom property is not there, or leads back to itself.
  public static func resolve(_ value: String, with tokens: [String: String]) -> String? {
    var value = value
    // No chain of custom properties is as long, unless it is a circle.
    for _ in 0..<32 {
      let bytes = Array(value.utf8)
      guard let start = ByteSearch.first(call, in: bytes),
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
      else { return value }
      let name = String(decoding: bytes[(start + call.count)..<end], as: UTF8.self)
      guard let token = tokens[name] else { return nil }
      value = String(decoding: bytes[..<start] + token.utf8 + bytes[(end + 1)...], as: UTF8.self)
    }
    return nil
  }
}
