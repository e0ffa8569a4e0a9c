extension HTMLRenderer {
  /// Starts a heading at its level on the page.
  mutating func openHeading(_ heading: MarkdownHeading) {
    startLine()
    append("<h\(level(of: heading))")
    attribute("id", resolver.headingPlacement.prefix + heading.anchor)
    html.append(UInt8(ascii: ">"))
  }

  /// Ends a heading.
  mutating func closeHeading(_ heading: MarkdownHeading) { append("</h\(level(of: heading))>\n") }

  /// HTML has six levels.
  private func level(of heading: MarkdownHeading) -> Int {
    min(heading.level + resolver.headingPlacement.levelsDown, 6)
  }
}
