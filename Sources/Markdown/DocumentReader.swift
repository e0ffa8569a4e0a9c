import Diagnostics

/// Makes a document of what libcmark found, and reports what may not stand in it.
struct DocumentReader {
  let source: ProseSource
  let typographer: Typographer
  var links: LinkRules
  var headings: HeadingRegister
  var notes: NoteRegister
  /// The mistakes found so far.
  var diagnostics: [Diagnostic] = []

  /// Makes a reader of a source.
  init(_ source: ProseSource, parser: MarkdownParser) {
    self.source = source
    typographer = parser.typographer
    links = LinkRules(parser.schemes, in: source, into: &diagnostics)
    headings = HeadingRegister(reserved: parser.reservedAnchors)
    notes = NoteRegister(source, into: &diagnostics)
  }

  /// Reads the body, then the notes that it uses.
  mutating func read() -> MarkdownDocument {
    let body = readBlocks(source.parts.body, of: .body)
    let notes = readNotes()
    reportLostDefinitions()
    return MarkdownDocument(body: body, notes: notes)
  }
}

/// A part of a document while it is read.
struct PartDraft {
  /// What a part is of its document.
  enum Role {
    case body
    case note
    /// A note that nothing refers to: read for its mistakes alone.
    case unusedNote
  }

  let role: Role
  /// What was read so far.
  var text = MarkdownText()
  /// The blocks around what is read, the outermost first.
  var containers: [CommonMarkTree.Event] = []
  /// The lists around what is read, the outermost first.
  var lists: [ListDraft] = []
  /// The list that was closed last.
  var closedList: ListDraft?

  /// How many quotations surround what is read.
  var quoteDepth: Int { containers.count { $0.kind == .blockQuote } }

  /// Whether the block being read stands directly in an item of a tight list.
  var isInTightItem: Bool {
    containers.last?.kind == .item && containers.dropLast().last?.isTight == true
  }
}
