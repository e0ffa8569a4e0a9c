import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in the markup of a chart.
final class MarkupReader: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var identifiers: [String] = []
  private(set) var references: [String] = []
  private(set) var fills: [String] = []
  /// What a shape looks like where no stylesheet is.
  private(set) var fallbacks: Set<String> = []
  private(set) var attributeNames: Set<String> = []
  /// The numbers of all geometry.
  private(set) var numbers: [String] = []

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
    for (name, value) in attributes {
      switch name {
      case "id": identifiers.append(value)
      case "aria-labelledby": references += value.split(separator: " ").map(String.init)
      case "stroke", "display": fallbacks.insert("\(name): \(value)")
      case "fill" where value == "none": fallbacks.insert("fill: none")
      case "fill":
        fills.append(value)
        references.append(String(value.dropFirst(5).dropLast()))
      case "d", "viewBox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "width",
        "height", "font-size", "patternTransform":
        numbers += value.split { !"-.0123456789e".contains($0) }.map(String.init).filter {
          $0 != "e"
        }
      default: break
      }
    }
  }
}
