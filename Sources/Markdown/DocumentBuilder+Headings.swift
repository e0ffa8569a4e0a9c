import Diagnostics

extension Rule { static let headingLevel = Rule("heading-level") }

extension DocumentBuilder {
  /// Builds the heading that starts at an event, and returns the event that ends it.
  mutating func buildHeading(at index: Int) -> Int {
    let event = tree.events[index]
    let line = layout.lines[event.line - 1]
    let start = min(line.lowerBound + event.column - 1, line.upperBound)
    let location = location(start..<line.upperBound)
    check(level: event.number, at: location)
    let element = part == .body ? MarkdownElement.heading(document.headings.count) : .paragraph
    let first = events.count
    events.append(.enter(element))
    let end = buildInlines(from: index, at: textStart(of: event, from: start))
    events.append(.leave(element))
    guard part == .body else { return end }
    let text = PlainText.text(of: events[first...], in: document, citation: { _ in "" })
    if text.isEmpty { reportEmpty(location) }
    document.headings.append(
      MarkdownHeading(
        level: max(2, event.number), anchor: anchors.register(text), text: text, location: location)
    )
    return end
  }

  /// The offset of the text of a heading: after `##` and the space, or at once when it is underlined.
  private func textStart(of event: CommonMarkTree.Event, from start: Int) -> Int {
    var cursor = InlineCursor(
      layout.bytes, from: start, to: layout.lines[event.line - 1].upperBound, quoteDepth: 0)
    let marks = cursor.run(of: UInt8(ascii: "#"))
    guard marks == event.number, cursor[marks].isSpaceOrTab || start + marks == cursor.end else {
      return start
    }
    cursor.offset += marks
    cursor.skipSpaces()
    return cursor.offset
  }

  private mutating func check(level: Int, at location: SourceLocation) {
    guard part == .body else {
      report(
        Message(
          french: "une note ne peut pas contenir de titre", english: "a note cannot hold a heading"),
        location, help: Message(french: "écrivez un paragraphe", english: "write a paragraph"))
      return
    }
    let before = headingLevel
    headingLevel = max(2, level)
    if level == 1 {
      report(
        Message(
          french: "un titre de niveau 1 est réservé au titre de la page",
          english: "a heading of level 1 is reserved for the title of the page"), location,
        help: Message(
          french: "écrivez '## ' devant ce titre", english: "write '## ' before this heading"))
    } else if level > before + 1 {
      reportSkipped(level, after: before, location)
    }
  }

  private mutating func reportEmpty(_ location: SourceLocation) {
    report(
      Message(french: "ce titre n’a pas de texte", english: "this heading has no text"), location,
      help: Message(
        french: "écrivez le titre après '##', ou retirez la ligne",
        english: "write the title after '##', or remove the line"))
  }

  private mutating func reportSkipped(_ level: Int, after before: Int, _ location: SourceLocation) {
    let marks = String(repeating: "#", count: before + 1)
    report(
      Message(
        french: before == 1
          ? "le premier titre est de niveau \(level), et non de niveau 2"
          : "un titre de niveau \(level) suit un titre de niveau \(before)",
        english: before == 1
          ? "the first heading is of level \(level), not of level 2"
          : "a heading of level \(level) follows a heading of level \(before)"), location,
      help: Message(
        french: "écrivez '\(marks) ' devant ce titre",
        english: "write '\(marks) ' before this heading"))
  }

  private mutating func report(_ message: Message, _ location: SourceLocation, help: Message) {
    diagnostics.append(Diagnostic(.headingLevel, message, at: location, help: help))
  }
}
