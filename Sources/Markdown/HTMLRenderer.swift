import Ground

/// Writes the events of a document as HTML bytes, one after the other.
struct HTMLRenderer<Resolver: MarkdownResolver> {
  let document: MarkdownDocument
  let resolver: Resolver
  let labels: NoteLabels
  var html: [UInt8]
  /// Whether the elements that hold the current text are links that lead nowhere.
  var openTargets: [LinkTarget?] = []

  /// Makes a renderer that appends to bytes.
  init(_ document: MarkdownDocument, _ resolver: Resolver, _ html: [UInt8]) {
    self.document = document
    self.resolver = resolver
    self.labels = resolver.noteLabels
    self.html = html
  }

  /// Writes events.
  mutating func render(_ events: ArraySlice<MarkdownEvent>) {
    for index in events.indices {
      switch events[index] {
      case .enter(.table): enterTable(events[index...])
      case .enter(let element): enter(element)
      case .leave(let element): leave(element)
      case .text(let range): escape(range)
      case .code(let range): element("code", range)
      case .softBreak: html.append(0x0A)
      case .hardBreak: html.append("<br>\n")
      case .thematicBreak:
        startLine()
        html.append("<hr>\n")
      case .codeBlock(let range): renderCodeBlock(range)
      case .image(let image, let alternative): renderImage(image, alternative)
      case .noteReference(let number, let occurrence): renderReference(number, occurrence)
      case .block(let block):
        startLine()
        resolver.appendBlock(document.blocks[block], at: block, to: &html)
        startLine()
      }
    }
  }

  /// Starts a new line unless one has just started.
  mutating func startLine() { if let last = html.last, last != 0x0A { html.append(0x0A) } }

  /// Writes a range of the document's text.
  mutating func escape(_ range: Range<Int>) {
    Escaping.html.append(document.text[range], to: &html)
  }

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
    case .paragraph: open("<p>")
    case .caption: html.append("<caption>")
    case .tightParagraph, .table: break
    case .heading(let heading): openHeading(document.headings[heading])
    case .blockQuote: open("<blockquote>\n")
    case .bulletList: open("<ul>\n")
    case .orderedList(let start): open(listStart: start)
    case .item: open("<li>")
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .link(let link): openLink(document.links[link])
    case .headerRow: open("<thead>\n<tr>\n")
    case .row(let isFirst, _): open(isFirst ? "<tbody>\n<tr>\n" : "<tr>\n")
    case .cell(let cell): open(cell)
    }
  }

  private mutating func leave(_ element: MarkdownElement) {
    switch element {
    case .paragraph: html.append("</p>\n")
    case .tightParagraph: break
    case .heading(let heading): closeHeading(document.headings[heading])
    case .blockQuote: close("</blockquote>\n")
    case .bulletList: close("</ul>\n")
    case .orderedList: close("</ol>\n")
    case .item: html.append("</li>\n")
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .link: closeLink()
    case .table: html.append("</table>\n</div>\n")
    case .caption: html.append("</caption>\n")
    case .headerRow: html.append("</tr>\n</thead>\n")
    case .row(_, let isLast): html.append(isLast ? "</tr>\n</tbody>\n" : "</tr>\n")
    case .cell(let cell): html.append(cell.role == .value ? "</td>\n" : "</th>\n")
    }
  }

  private mutating func open(_ tag: StaticString) {
    startLine()
    html.append(tag)
  }

  private mutating func close(_ tag: StaticString) {
    startLine()
    html.append(tag)
  }

  private mutating func open(listStart start: Int) {
    startLine()
    append(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
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

  private mutating func renderCodeBlock(_ range: Range<Int>) {
    startLine()
    html.append("<pre><code>")
    escape(range)
    html.append("</code></pre>\n")
  }
}
