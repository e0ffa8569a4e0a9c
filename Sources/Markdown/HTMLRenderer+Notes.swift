extension HTMLRenderer {
  /// Writes the use of a note.
  mutating func renderReference(_ number: Int, _ occurrence: Int) {
    html.append("<sup><a")
    attribute("id", referenceIdentifier(number, occurrence))
    attribute("href", "#\(noteIdentifier(number))")
    attribute("role", "doc-noteref")
    attribute("aria-label", fill(labels.reference, number, occurrence))
    append(">\(number)</a></sup>")
  }

  /// Writes the list of notes, each with a way back to where it is used.
  mutating func renderNotes() {
    guard !document.notes.isEmpty else { return }
    startLine()
    html.append("<section class=\"notes\" role=\"doc-endnotes\"")
    attribute("aria-label", labels.section)
    html.append(">\n<ol>\n")
    for (index, note) in document.notes.enumerated() {
      html.append("<li")
      attribute("id", noteIdentifier(index + 1))
      html.append(">\n")
      // The way back ends the last paragraph, or makes one.
      if note.events.last == .leave(.paragraph) {
        render(note.events.dropLast())
        html.append(0x20)
      } else {
        render(note.events[...])
        startLine()
        html.append("<p>")
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
      let label = count > 1 ? labels.repeatedBack : labels.back
      attribute("aria-label", fill(label, number, occurrence))
      // U+FE0E asks for the sign, not for a picture of it.
      append(">\u{21A9}\u{FE0E}")
      if occurrence > 1 { append("<sup>\(occurrence)</sup>") }
      html.append("</a>")
    }
  }

  private func noteIdentifier(_ number: Int) -> String { "\(labels.prefix)fn-\(number)" }

  private func referenceIdentifier(_ number: Int, _ occurrence: Int) -> String {
    let first = "\(labels.prefix)fnref-\(number)"
    return occurrence == 1 ? first : "\(first)-\(occurrence)"
  }

  private func fill(_ label: String, _ number: Int, _ occurrence: Int) -> String {
    var filled = ""
    var rest = label[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      switch rest[open...close] {
      case "{number}": filled += String(number)
      case "{occurrence}": filled += String(occurrence)
      default: filled += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
