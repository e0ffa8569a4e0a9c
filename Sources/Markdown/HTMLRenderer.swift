import Ground

/// Writes the events of a text as HTML bytes, one after the other.
struct HTMLRenderer<Resolver: MarkdownResolver> {
  let resolver: Resolver
  /// What is written: the body, then each note.
  var text: MarkdownText
  var html: [UInt8]
  /// The links around what is written, each with where it leads, if anywhere.
  var openLinks: [(link: MarkdownLink, target: LinkTarget?)] = []
  /// Whether what is written stands in a heading or a caption, where no word becomes a link.
  private var isTitle = false

  /// Makes a renderer that appends to bytes.
  init(_ text: MarkdownText, _ resolver: Resolver, _ html: [UInt8]) {
    self.text = text
    self.resolver = resolver
    self.html = html
  }

  /// Writes events.
  mutating func render(_ events: ArraySlice<MarkdownEvent>) {
    for index in events.indices {
      switch events[index] {
      case .enter(.table): openTable(events[index...])
      case .enter(let element): enter(element)
      case .leave(let element): leave(element)
      case .text(let range): words(text.bytes, in: range)
      case .code(let range): element("code", range)
      case .softBreak: html.append(0x0A)
      case .hardBreak: html.append("<br>\n")
      case .thematicBreak: line("<hr>\n")
      case .codeBlock(let range):
        line("<pre>")
        element("code", range)
        html.append("</pre>\n")
      case .image(let image, let alternative): renderImage(text.links[image], alternative)
      case .noteReference(let number, let occurrence): renderReference(number, occurrence)
      case .block(let block):
        startLine()
        resolver.appendBlock(text.blocks[block], at: block, to: &html)
        startLine()
      }
    }
  }

  /// Starts a new line unless one has just started.
  mutating func startLine() { if let last = html.last, last != 0x0A { html.append(0x0A) } }

  /// Writes a tag on a new line.
  mutating func line(_ tag: StaticString) {
    startLine()
    html.append(tag)
  }

  /// Writes words that the page may link, where neither a title nor another link holds them.
  mutating func words(_ bytes: [UInt8], in range: Range<Int>) {
    let link = openLinks.last { $0.target != nil }?.link
    if isTitle, link == nil {
      Escaping.html.append(bytes[range], to: &html)
    } else {
      resolver.appendWords(bytes, in: range, of: link, to: &html)
    }
  }

  /// Writes a range of the text.
  mutating func escape(_ range: Range<Int>) { Escaping.html.append(text.bytes[range], to: &html) }

  /// Writes ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: String) {
    html.append(0x20)
    html.append(name)
    html.append("=\"")
    Escaping.html.append(value, to: &html)
    html.append(UInt8(ascii: "\""))
  }

  /// Writes an ASCII text that needs no escape, such as a number.
  mutating func append(_ text: String) { html.append(contentsOf: text.utf8) }
}

extension HTMLRenderer {
  private mutating func enter(_ element: MarkdownElement) {
    switch element {
    case .paragraph: line("<p>")
    case .tightParagraph, .table: break
    case .heading(let heading):
      openHeading(text.headings[heading])
      isTitle = true
    case .caption:
      html.append("<caption>")
      isTitle = true
    case .blockQuote: line("<blockquote>\n")
    case .bulletList: line("<ul>\n")
    case .orderedList(let start):
      startLine()
      append(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    case .item: line("<li>")
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .link(let link): openLink(text.links[link])
    case .headerRow: line("<thead>\n<tr>\n")
    case .row(let isFirst, _): line(isFirst ? "<tbody>\n<tr>\n" : "<tr>\n")
    case .cell(let cell): open(cell)
    }
  }

  private mutating func leave(_ element: MarkdownElement) {
    switch element {
    case .paragraph: html.append("</p>\n")
    case .tightParagraph: break
    case .heading(let heading):
      isTitle = false
      closeHeading(text.headings[heading])
    case .caption:
      isTitle = false
      html.append("</caption>\n")
    case .blockQuote: line("</blockquote>\n")
    case .bulletList: line("</ul>\n")
    case .orderedList: line("</ol>\n")
    case .item: html.append("</li>\n")
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .link: closeLink()
    case .table: html.append("</table>\n</div>\n")
    case .headerRow: html.append("</tr>\n</thead>\n")
    case .row(_, let isLast): html.append(isLast ? "</tr>\n</tbody>\n" : "</tr>\n")
    case .cell(let cell): html.append(cell.role == .value ? "</td>\n" : "</th>\n")
    }
  }

  private mutating func element(_ name: StaticString, _ range: Range<Int>) {
    html.append(UInt8(ascii: "<"))
    html.append(name)
    html.append(UInt8(ascii: ">"))
    escape(range)
    html.append("</")
    html.append(name)
    html.append(UInt8(ascii: ">"))
  }
}
