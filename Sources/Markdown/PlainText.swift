/// The words of a document without any mark.
enum PlainText {
  /// The text of some events on one line.
  ///
  /// Code blocks, tables, fenced blocks, images and references to notes are left out; a link without text of its own
  /// takes what `citation` says of it.
  static func text(
    of events: ArraySlice<MarkdownEvent>, in document: MarkdownDocument,
    citation: (MarkdownLink) -> String
  ) -> String {
    var text: [UInt8] = []
    var isInTable = false
    for event in events {
      switch event {
      case .enter(.table): isInTable = true
      case .leave(.table): isInTable = false
      case .enter(.link(let link)) where !isInTable && document.links[link].role == .citation:
        text += Array(citation(document.links[link]).utf8)
      case .text(let range) where !isInTable, .code(let range) where !isInTable:
        text += document.text[range]
      case .softBreak, .hardBreak, .leave(.paragraph), .leave(.tightParagraph), .leave(.heading):
        if let last = text.last, last != 0x20 { text.append(0x20) }
      default: break
      }
    }
    while text.last?.isSpaceOrTab == true { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}

extension MarkdownDocument {
  /// The words of the body on one line: for a description, for a search.
  ///
  /// Code blocks, tables, fenced blocks, images and references to notes are left out.
  public func plainText(resolver: some MarkdownResolver) -> String {
    PlainText.text(of: events[...], in: self, citation: resolver.citationText)
  }
}
