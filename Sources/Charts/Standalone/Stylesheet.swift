/// The rules of a CSS stylesheet, as far as charts need to know them: style rules, alone or inside
/// `@media`.
///
/// Other at-rules are left out. Values are taken as written, their spaces made single.
public struct Stylesheet: Hashable, Sendable {
  /// A style rule.
  public struct Rule: Hashable, Sendable {
    /// The condition of the `@media` around the rule, if there is one, without `screen and`, which
    /// charts on paper never ask for.
    public let media: String?
    /// The selectors, in order.
    public let selectors: [String]
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
    var scanner = StylesheetScanner(text)
    rules = scanner.rules(in: nil)
  }
}

/// Reads a stylesheet from its first byte to its last.
private struct StylesheetScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The rules up to the end of the block or of the text.
  mutating func rules(in media: String?) -> [Stylesheet.Rule] {
    var rules: [Stylesheet.Rule] = []
    while let (prelude, end) = next(until: "{;}") {
      guard end == UInt8(ascii: "{") else {
        if end == UInt8(ascii: "}") { break }
        continue
      }
      if prelude.hasPrefix("@media") {
        let condition = Self.trimmed(prelude.dropFirst("@media".count))
        let screen = "screen and "
        rules += self.rules(
          in: condition.hasPrefix(screen) ? String(condition.dropFirst(screen.count)) : condition)
      } else if prelude.hasPrefix("@") {
        skipBlock()
      } else {
        let selectors = Self.split(prelude, at: ",")
        rules.append(
          Stylesheet.Rule(media: media, selectors: selectors, declarations: declarations()))
      }
    }
    return rules
  }

  private mutating func declarations() -> [Stylesheet.Declaration] {
    var declarations: [Stylesheet.Declaration] = []
    while let (text, end) = next(until: ";}") {
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        declarations.append(
          Stylesheet.Declaration(property: Self.trimmed(parts[0]), value: Self.trimmed(parts[1])))
      }
      if end == UInt8(ascii: "}") { break }
    }
    return declarations
  }

  private mutating func skipBlock() {
    var depth = 1
    while depth > 0, let (_, end) = next(until: "{}") { depth += end == UInt8(ascii: "{") ? 1 : -1 }
  }

  /// The text up to one of the bytes in `stops`, and that byte.
  ///
  /// Comments are left out, and nothing inside quotation marks or parentheses stops. The end of the
  /// stylesheet closes what is open; then there is `nil`.
  private mutating func next(until stops: StaticString) -> (String, UInt8)? {
    let stops = Set(stops.description.utf8)
    var text: [UInt8] = []
    var quote: UInt8?
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote == nil, byte == UInt8(ascii: "/"), bytes[index...].starts(with: "/*".utf8) {
        skipComment()
        continue
      }
      index += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = quote == nil ? byte : quote == byte ? nil : quote
      case UInt8(ascii: "(") where quote == nil: depth += 1
      case UInt8(ascii: ")") where quote == nil: depth -= 1
      default:
        if quote == nil, depth <= 0, stops.contains(byte) {
          return (Self.trimmed(String(decoding: text, as: UTF8.self)), byte)
        }
      }
      text.append(byte)
    }
    let rest = Self.trimmed(String(decoding: text, as: UTF8.self))
    return rest.isEmpty ? nil : (rest, UInt8(ascii: "}"))
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
    index = min(index + 2, bytes.count)
  }

  /// The parts between separators outside parentheses.
  private static func split(_ text: String, at separator: Character) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      if character == separator, depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
