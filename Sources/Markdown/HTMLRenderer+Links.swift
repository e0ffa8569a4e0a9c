import Ground

extension HTMLRenderer {
  /// Starts a link, and writes its text when it has none of its own.
  mutating func openLink(_ link: MarkdownLink) {
    let target = resolver.target(of: link)
    openTargets.append(target)
    if let target {
      html.append("<a")
      attribute("href", target.href)
      if let relation = target.relation { attribute("rel", relation) }
      if let language = target.language { attribute("hreflang", language) }
      if let title = link.title { attribute("title", title) }
      html.append(UInt8(ascii: ">"))
    }
    if link.role == .citation { Escaping.html.append(resolver.citationText(of: link), to: &html) }
  }

  /// Ends the innermost link.
  mutating func closeLink() {
    guard let target = openTargets.popLast(), target != nil else { return }
    html.append("</a>")
  }

  /// Writes an image, or its alternative when there is no file.
  mutating func renderImage(_ image: Int, _ alternative: Range<Int>) {
    let link = document.links[image]
    guard let source = resolver.imageSource(of: link) else {
      escape(alternative)
      return
    }
    html.append("<img")
    attribute("src", source.path)
    html.append(" alt=\"")
    escape(alternative)
    html.append(UInt8(ascii: "\""))
    if let size = source.size { append(" width=\"\(size.width)\" height=\"\(size.height)\"") }
    if let title = link.title { attribute("title", title) }
    html.append(UInt8(ascii: ">"))
  }
}
