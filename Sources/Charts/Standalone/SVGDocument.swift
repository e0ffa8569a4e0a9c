import Ground

/// A chart on its ground as an XML document with its styles inside, which fetches nothing.
struct SVGDocument {
  /// The chart.
  let chart: any Chart
  /// The CSS inside, an element each.
  let styles: [String]
  /// What is shown, which the ground fills.
  let frame: Rectangle
  /// How large it is shown where nobody says otherwise.
  let pixelsPerUnit: Double

  /// Appends the document of `drawing` and more text, its description ending with `lines`.
  func append(
    of drawing: ChartDrawing, with more: [TextMark], saying lines: [String], to bytes: inout [UInt8]
  ) {
    let attributes =
      [
        .namespace, .length(.width, frame.width * pixelsPerUnit),
        .length(.height, frame.height * pixelsPerUnit),
      ] + chart.attributes(of: drawing, showing: frame, chart.access)
    // The stylesheet is the one thing in a document that is no node: pages must not have any.
    SVGNode.appendStart(of: .svg, attributes, to: &bytes)
    bytes += ">\n".utf8
    for node in chart.words([.title, .description], closing: lines) {
      node.append(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    for style in styles {
      bytes += "<style>".utf8
      Escaping.xml.append(style, to: &bytes)
      bytes += "</style>\n".utf8
    }
    let ground = SVGNode.element(.rectangle, [.classes([.ground])] + SVGAttribute.place(frame), [])
    for node in [ground] + drawing.nodes(with: more) {
      node.append(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes += "</svg>\n".utf8
  }
}
