/// A text in Markdown, read and checked: what it says, and what it points at.
///
/// Made by `MarkdownParser`.
public struct MarkdownDocument: Sendable {
  /// The text itself.
  let body: MarkdownText
  /// The notes that the body or another note uses, in the order of their numbers.
  let notes: [Note]

  /// The headings, in reading order.
  public var headings: [MarkdownHeading] { body.headings }
  /// The links and images, in reading order; those of the notes last.
  public var links: [MarkdownLink] { body.links + notes.flatMap(\.text.links) }
  /// The fenced blocks that show data, in reading order.
  public var blocks: [FencedBlock] { body.blocks }

  /// A note of a document.
  struct Note: Sendable {
    /// What the note says.
    let text: MarkdownText
    /// How many times it is referred to.
    let referenceCount: Int
  }

  /// Appends the body and its notes as HTML.
  public func appendHTML(to html: inout [UInt8], resolver: some MarkdownResolver) {
    // Lent to the renderer, without a copy.
    var lent: [UInt8] = []
    swap(&lent, &html)
    var renderer = HTMLRenderer(body, resolver, lent)
    lent = []
    renderer.render(body.events[...])
    renderer.renderNotes(notes)
    swap(&renderer.html, &html)
  }
}

/// What a document or one of its notes says: a list of events, so that nothing depends on how deep it nests.
struct MarkdownText: Sendable {
  /// The steps through it, in reading order.
  var events: [MarkdownEvent] = []
  /// The bytes of all events.
  var bytes: [UInt8] = []
  var headings: [MarkdownHeading] = []
  var links: [MarkdownLink] = []
  var blocks: [FencedBlock] = []

  /// The words of some events on one line: those of paragraphs and headings, without marks.
  ///
  /// A link without text of its own takes what `citation` says of it.
  func words(of events: ArraySlice<MarkdownEvent>, citation: (MarkdownLink) -> String) -> String {
    var words: [UInt8] = []
    for event in events {
      switch event {
      case .enter(.link(let link)) where links[link].role == .citation:
        words += Array(citation(links[link]).utf8)
      case .text(let range), .code(let range): words.append(bytes, in: range)
      case .softBreak, .hardBreak: if let last = words.last, last != 0x20 { words.append(0x20) }
      default: break
      }
    }
    return String(decoding: words[words.trimmed(words.indices)], as: UTF8.self)
  }
}
