import Ground

/// A piece of a drawing: an element with its children, or text.
///
/// Markup exists only as this tree. Text becomes bytes in one place, escaped, so nothing an author
/// wrote can open an element or leave an attribute.
public enum SVGNode: Hashable, Sendable {
  /// An element, its attributes in the order they are written, and what it contains.
  case element(SVGElement, [SVGAttribute], [SVGNode])
  /// Text as a reader sees it; it is escaped when written.
  case text(String)
  /// Nodes that were written once, to stand in several places.
  case written(WrittenNodes)

  /// Nodes written each on a line of its own.
  public struct WrittenNodes: Hashable, Sendable {
    fileprivate let bytes: [UInt8]
    /// The bytes of many drawings, so that they are not moved while they grow.
    private static let size = 1 << 12

    /// Writes nodes.
    init(_ nodes: [SVGNode]) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(Self.size)
      for (index, node) in nodes.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "\n")) }
        node.append(to: &bytes)
      }
      self.bytes = bytes
    }
  }

  /// Appends the node as UTF-8 that both an HTML and an XML parser read alike.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Escaping.xml.append(text, to: &bytes)
    case .written(let nodes): bytes += nodes.bytes
    case .element(let element, let attributes, let children):
      Self.appendStart(of: element, attributes, to: &bytes)
      guard !children.isEmpty else {
        bytes += "/>".utf8
        return
      }
      bytes.append(UInt8(ascii: ">"))
      for child in children {
        if element.isContainer { bytes.append(UInt8(ascii: "\n")) }
        child.append(to: &bytes)
      }
      bytes += "</".utf8
      bytes += element.rawValue.utf8
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Appends the start tag of an element but for its end.
  static func appendStart(
    of element: SVGElement, _ attributes: [SVGAttribute], to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes += element.rawValue.utf8
    for attribute in attributes { attribute.append(to: &bytes) }
  }

  /// The node as text.
  public var markup: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
