import Diagnostics

extension DocumentReader {
  /// Reads a reference to a note, whose identifier stands in what libcmark read.
  mutating func readNoteReference(
    _ identifier: Range<Int>, _ run: inout InlineRun, of part: inout PartDraft
  ) {
    let name = String(decoding: source.layout.bytes[identifier], as: UTF8.self)
    let location = source.location(identifier.lowerBound - 2..<identifier.upperBound + 1)
    guard run.links.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .brokenLink, at: location, "un renvoi à une note ne peut pas être dans un lien",
          "a reference to a note cannot stand in a link", help: "placez '[^\(name)]' après le lien",
          "put '[^\(name)]' after the link"))
      return
    }
    guard notes.defines(name) else {
      diagnostics.append(notes.undefined(name, at: location))
      return
    }
    guard part.role != .unusedNote, let use = notes.refer(to: name) else { return }
    run.text.append(InlineRun.placeholder)
    part.text.events.append(.noteReference(use.number, occurrence: use.occurrence))
  }

  /// What is said of a note that only libcmark sees, as a reference, because it is defined in a list or a quotation.
  static func misplacedNote(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .footnoteUndefined, at: location, "cette note est définie dans une liste ou une citation",
      "this note is defined in a list or a quotation",
      help: "placez la définition à la marge de gauche, après une ligne vide",
      "put the definition at the left margin, after an empty line")
  }

  /// Reads the notes in the order of their first use; a note may be the first to use another.
  mutating func readNotes() -> [MarkdownDocument.Note] {
    var texts: [MarkdownText] = []
    while texts.count < notes.order.count {
      texts.append(readBlocks(source.parts.notes[notes.order[texts.count]], of: .note))
    }
    for definition in notes.unused {
      let identifier = source.layout.scanner.notes[definition].identifier
      let name = source.bodyText(identifier)
      diagnostics.append(
        Diagnostic(
          .footnoteUnused, at: source.bodyLocation(identifier),
          "aucun texte ne renvoie à la note '\(name)'", "no text refers to the note '\(name)'",
          help: "écrivez '[^\(name)]' là où la note s’applique, ou retirez la note",
          "write '[^\(name)]' where the note applies, or remove the note"))
      _ = readBlocks(source.parts.notes[definition], of: .unusedNote)
    }
    return zip(texts, notes.referenceCounts).map {
      MarkdownDocument.Note(text: $0, referenceCount: $1)
    }
  }
}

extension HTMLRenderer {
  /// Writes the use of a note.
  mutating func renderReference(_ number: Int, _ occurrence: Int) {
    html.append("<sup><a")
    attribute("id", referenceIdentifier(number, occurrence))
    attribute("href", "#\(noteIdentifier(number))")
    attribute("role", "doc-noteref")
    attribute("aria-label", resolver.label(.reference(number)))
    append(">\(number)</a></sup>")
  }

  /// Writes the list of notes, each with a way back to where it is used.
  mutating func renderNotes(_ notes: [MarkdownDocument.Note]) {
    guard !notes.isEmpty else { return }
    line("<section class=\"notes\" role=\"doc-endnotes\"")
    attribute("aria-label", resolver.label(.list))
    html.append(">\n<ol>\n")
    for (index, note) in notes.enumerated() {
      html.append("<li")
      attribute("id", noteIdentifier(index + 1))
      html.append(">\n")
      text = note.text
      // The way back ends the last paragraph, or makes one.
      if text.events.last == .leave(.paragraph) {
        render(text.events.dropLast())
        html.append(0x20)
      } else {
        render(text.events[...])
        line("<p>")
      }
      renderWaysBack(index + 1, count: note.referenceCount)
      html.append("</p>\n</li>\n")
    }
    html.append("</ol>\n</section>\n")
  }

  private mutating func renderWaysBack(_ number: Int, count: Int) {
    for occurrence in 1...max(count, 1) {
      if occurrence > 1 { html.append(0x20) }
      html.append("<a")
      attribute("href", "#\(referenceIdentifier(number, occurrence))")
      attribute("role", "doc-backlink")
      attribute(
        "aria-label",
        resolver.label(count > 1 ? .backToOne(number, occurrence: occurrence) : .back(number)))
      // U+FE0E asks for the sign, not for a picture of it.
      append(">\u{21A9}\u{FE0E}")
      if occurrence > 1 { append("<sup>\(occurrence)</sup>") }
      html.append("</a>")
    }
  }

  private func noteIdentifier(_ number: Int) -> String {
    "\(resolver.placement.prefix)fn-\(number)"
  }

  private func referenceIdentifier(_ number: Int, _ occurrence: Int) -> String {
    let first = "\(resolver.placement.prefix)fnref-\(number)"
    return occurrence == 1 ? first : "\(first)-\(occurrence)"
  }
}
