import Ground

/// Writes an XML document, an element without elements inside on a line.
struct XMLWriter {
  /// The attributes of an element, in order.
  typealias Attributes = [(name: String, value: String)]

  /// The document so far.
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Appends an element and what stands in it.
  mutating func element(
    _ name: String, _ attributes: Attributes, _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, end: ">\n")
    content(&self)
    close(name)
  }

  /// Appends an element with a text, whose lines are kept.
  mutating func text(_ name: String, _ text: String, _ attributes: Attributes = []) {
    open(name, attributes, end: ">")
    bytes += Self.escaped(text.unjoined)
    close(name)
  }

  /// Appends an element without content.
  mutating func empty(_ name: String, _ attributes: Attributes) {
    open(name, attributes, end: "/>\n")
  }

  /// A text in XML.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      Escaping.xml.append(String(line), to: &bytes)
    }
    return bytes
  }

  private mutating func open(_ name: String, _ attributes: Attributes, end: String) {
    bytes += "<\(name)".utf8
    for attribute in attributes {
      bytes += " \(attribute.name)=\"".utf8
      Escaping.xml.append(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += end.utf8
  }

  private mutating func close(_ name: String) { bytes += "</\(name)>\n".utf8 }
}
