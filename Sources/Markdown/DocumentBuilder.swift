import Diagnostics

extension Rule { static let footnoteUnused = Rule("footnote-unused", .warning) }

/// Makes a document of what libcmark found, and reports what may not stand in it.
struct DocumentBuilder {
  /// A block that surrounds the one being read.
  struct Container {
    let kind: CommonMarkTree.Kind
    let isTight: Bool
  }

  /// What is being read.
  enum Part {
    case body
    case note
    /// A note that nothing refers to: read for its mistakes alone.
    case unusedNote
  }

  let file: SourceFile
  let layout: ProseLayout
  let tree: CommonMarkTree
  let parts: TreeParts
  let typographer: Typographer
  let schemes: [LinkScheme]
  var document = MarkdownDocument()
  var diagnostics: [Diagnostic] = []
  var notes: NoteRegister
  var anchors: AnchorRegister
  /// The level of the heading before; one at the start, the title of the page.
  var headingLevel = 1
  /// The events of the part being read.
  var events: [MarkdownEvent] = []
  var part = Part.body
  var containers: [Container] = []
  /// The run of the block before, of which the memory serves again.
  var spareRun: InlineRun
  var quoteDepth = 0
  /// The first table that the body has not reached yet.
  var nextTable = 0
  /// Destinations of definitions that were reported where they are defined.
  var reportedDestinations: Set<String> = []

  /// Reads a layout with libcmark.
  init(_ file: SourceFile, _ layout: ProseLayout, parser: MarkdownParser) {
    self.file = file
    self.layout = layout
    tree = CommonMarkTree(layout.bytes)
    parts = TreeParts(of: tree, layout: layout)
    typographer = parser.typographer
    schemes = parser.schemes
    spareRun = InlineRun(InlineCursor([], from: 0, to: 0, quoteDepth: 0))
    anchors = AnchorRegister(reserved: parser.reservedAnchors)
    notes = NoteRegister(layout, in: file, into: &diagnostics)
  }

  /// Builds the document.
  mutating func build() {
    checkDefinitions()
    document.text.reserveCapacity(tree.text.count + tree.text.count / 16)
    events.reserveCapacity(tree.events.count)
    if layout.isLine { buildLine() } else { buildBlocks(parts.body) }
    document.events = takeEvents()
    buildNotes()
  }

  /// The place in the file of a range of what libcmark read.
  func location(_ range: Range<Int>) -> SourceLocation { file.location(layout.map.range(range)) }

  /// The place of a range of the body as the scanner saw it.
  func bodyLocation(_ range: Range<Int>) -> SourceLocation {
    file.location(layout.sourceRange(ofBody: range))
  }
}

extension DocumentBuilder {
  private mutating func takeEvents() -> [MarkdownEvent] {
    defer { events = [] }
    return events
  }

  private mutating func buildLine() {
    guard let heading = tree.events.indices.dropFirst().first else { return }
    _ = buildInlines(from: heading, at: 2)
  }

  /// Builds the notes in the order of their first use; a note may be the first to use another.
  private mutating func buildNotes() {
    guard !layout.scanner.notes.isEmpty else { return }
    part = .note
    var next = 0
    while next < notes.order.count {
      buildBlocks(parts.notes[notes.order[next]])
      document.notes.append(MarkdownNote(events: takeEvents()))
      next += 1
    }
    for (index, count) in notes.referenceCounts.enumerated() {
      document.notes[index].referenceCount = count
    }
    part = .unusedNote
    let kept = document.links.count
    for (name, definition) in notes.unused {
      reportUnused(name, layout.scanner.notes[definition].identifier)
      buildBlocks(parts.notes[definition])
      events = []
      document.links.removeSubrange(kept...)
    }
  }

  private mutating func reportUnused(_ name: String, _ identifier: Range<Int>) {
    diagnostics.append(
      Diagnostic(
        .footnoteUnused,
        Message(
          french: "aucun texte ne renvoie à la note '\(name)'",
          english: "no text refers to the note '\(name)'"), at: bodyLocation(identifier),
        help: Message(
          french: "écrivez '[^\(name)]' là où la note s’applique, ou retirez la note",
          english: "write '[^\(name)]' where the note applies, or remove the note")))
  }

  /// Checks where the definitions of references point, used or not.
  private mutating func checkDefinitions() {
    for range in layout.scanner.definitions {
      let written = layout.scanner.bytes[range]
      guard case .failure(let fault) = LinkDestination.classify(written, schemes: schemes) else {
        continue
      }
      diagnostics.append(fault.diagnostic(at: bodyLocation(range), schemes: schemes))
      reportedDestinations.insert(String(decoding: written, as: UTF8.self))
    }
  }
}
