extension MarkdownDocument {
  /// Appends the body and its notes as HTML.
  public func appendHTML(to html: inout [UInt8], resolver: some MarkdownResolver) {
    write(to: &html, resolver) { renderer in
      renderer.render(events[...])
      renderer.renderNotes()
    }
  }

  /// Appends the body as HTML, without the notes it refers to.
  public func appendBody(to html: inout [UInt8], resolver: some MarkdownResolver) {
    write(to: &html, resolver) { $0.render(events[...]) }
  }

  /// Appends the list of notes as HTML; nothing when there are none.
  public func appendNotes(to html: inout [UInt8], resolver: some MarkdownResolver) {
    write(to: &html, resolver) { $0.renderNotes() }
  }

  /// Lends the caller's bytes to a renderer, without a copy.
  private func write<Resolver: MarkdownResolver>(
    to html: inout [UInt8], _ resolver: Resolver, _ body: (inout HTMLRenderer<Resolver>) -> Void
  ) {
    var lent: [UInt8] = []
    swap(&lent, &html)
    var renderer = HTMLRenderer(self, resolver, lent)
    lent = []
    body(&renderer)
    swap(&renderer.html, &html)
  }
}
