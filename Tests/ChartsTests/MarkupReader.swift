import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in the markup of a chart.
final class MarkupReader: NSObject, XMLParserDelegate {
  /// A shape or a text as a theme sees it.
  struct Part: Hashable, CustomStringConvertible {
    let element: String
    /// Its classes, or those of the group it stands in: what they say is inherited.
    let classes: Set<String>
    let hasPattern: Bool
    /// Whether it is drawn on the tile of a pattern, outside the drawing.
    let isTile: Bool

    var description: String { "\(element).\(classes.sorted().joined(separator: "."))" }
  }

  private(set) var parts: Set<Part> = []
  /// What each style element holds.
  private(set) var styles: [String] = []
  private var open: [Part] = []
  private(set) var isWellFormed = false
  private(set) var identifiers: [String] = []
  private(set) var references: [String] = []
  private(set) var fills: [String] = []
  /// What a shape looks like where no stylesheet is.
  private(set) var fallbacks: Set<String> = []
  private(set) var attributeNames: Set<String> = []
  /// The numbers of all geometry, each once.
  private(set) var numbers: Set<String> = []

  init(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    attributeNames.formUnion(attributes.keys)
    add(element, attributes)
    if element == "style" { styles.append("") }
    for (name, value) in attributes {
      switch name {
      case "id": identifiers.append(value)
      case "aria-labelledby": references += value.split(separator: " ").map(String.init)
      case "stroke", "display": fallbacks.insert("\(name): \(value)")
      case "fill" where value == "none": fallbacks.insert("fill: none")
      case "fill":
        fills.append(value)
        references.append(String(value.dropFirst(5).dropLast()))
      case "d", "viewBox", "x", "y", "dy", "cx", "cy", "r", "rx", "width", "height", "font-size",
        "patternTransform":
        numbers.formUnion(Self.numbers(in: value))
      default: break
      }
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if open.last?.element == "style" { styles[styles.count - 1] += text }
  }

  private func add(_ element: String, _ attributes: [String: String]) {
    let group = open.last.flatMap { $0.element == "g" ? $0 : nil }
    let own = attributes["class"].map { Set($0.split(separator: " ").map(String.init)) }
    let part = Part(
      element: element, classes: own ?? group?.classes ?? [],
      hasPattern: attributes["fill"]?.hasPrefix("url") ?? group?.hasPattern ?? false,
      isTile: open.contains { $0.element == "pattern" })
    open.append(part)
    if ["circle", "path", "rect", "text"].contains(element) { parts.insert(part) }
  }

  private static func numbers(in value: String) -> [String] {
    let parts = value.utf8.split { byte in
      !(0x30...0x39 ~= byte) && byte != UInt8(ascii: "-") && byte != UInt8(ascii: ".")
        && byte != UInt8(ascii: "e")
    }
    return parts.map { String(Substring($0)) }.filter { $0 != "e" }
  }
}
