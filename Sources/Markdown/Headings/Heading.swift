public import Diagnostics

extension Rule { static let headingLevel = Rule("heading-level") }

/// A heading of a document.
public struct MarkdownHeading: Hashable, Sendable {
  /// Its level, from two: the page has the first for its title.
  public let level: Int
  /// What a link writes after `#` to reach it; unique in the document.
  public let anchor: String
  /// Its text without marks.
  public let text: String
  /// Its line in the source.
  public let location: SourceLocation
}

extension DocumentReader {
  /// Reads the heading that starts at an event, and returns the event that ends it.
  mutating func readHeading(at index: Int, of part: inout PartDraft) -> Int {
    let event = source.tree.events[index]
    let line = source.layout.firstLine(of: event)
    let location = source.location(line)
    let isHeading = part.role == .body
    let isUnderlined = source.layout.bytes[line].first != UInt8(ascii: "#")
    if isUnderlined, event.number > 1 { reportUnderlined(event) }
    let element = isHeading ? MarkdownElement.heading(part.text.headings.count) : .paragraph
    let first = part.text.events.count
    part.text.events.append(.enter(element))
    let end = readInlines(from: index, at: textStart(of: event, on: line), of: &part)
    part.text.events.append(.leave(element))
    if isHeading {
      let text = part.text.words(of: part.text.events[first...]) { _ in "" }
      part.text.headings.append(
        headings.heading(
          text, level: event.number, isUnderlined: isUnderlined, at: location, into: &diagnostics))
    } else {
      diagnostics.append(
        Diagnostic(
          .headingLevel, at: location, "une note ne peut pas contenir de titre",
          "a note cannot hold a heading", help: "écrivez un paragraphe", "write a paragraph"))
    }
    return end
  }

  /// The offset of the text of a heading: after `##` and the space, or at once when it is underlined.
  private func textStart(of event: CommonMarkTree.Event, on line: Range<Int>) -> Int {
    let bytes = source.layout.bytes[line]
    let text = bytes.drop { $0 == UInt8(ascii: "#") }
    let marks = text.startIndex - bytes.startIndex
    guard marks == event.number, text.first?.isSpaceOrTab ?? true else { return line.lowerBound }
    return text.drop(while: \.isSpaceOrTab).startIndex
  }
}

/// The headings of a document as they are met: their levels follow, and each has an anchor of its own.
struct HeadingRegister {
  private var taken: Set<String>
  private var nextNumbers: [String: Int] = [:]
  /// The level of the heading before; one at the start, the title of the page.
  private var levelBefore = 1

  /// Makes a register in which some anchors are taken already.
  init(reserved: Set<String>) { taken = reserved }

  /// The heading that a text makes, its mistakes told.
  mutating func heading(
    _ text: String, level: Int, isUnderlined: Bool, at location: SourceLocation,
    into diagnostics: inout [Diagnostic]
  ) -> MarkdownHeading {
    if level == 1 {
      diagnostics.append(
        Diagnostic(
          .headingLevel, at: location, "un titre de niveau 1 est réservé au titre de la page",
          "a heading of level 1 is reserved for the title of the page",
          help: isUnderlined
            ? Message(
              "écrivez '## ' devant ce titre, et retirez la ligne de '=' qui le suit",
              "write '## ' before this heading, and remove the line of '=' after it")
            : Message("écrivez '## ' devant ce titre", "write '## ' before this heading")))
    } else if level > levelBefore + 1 {
      diagnostics.append(skipped(level, at: location))
    }
    if text.isEmpty {
      diagnostics.append(
        Diagnostic(
          .headingLevel, at: location, "ce titre n’a pas de texte", "this heading has no text",
          help: "écrivez le titre après '##', ou retirez la ligne",
          "write the title after '##', or remove the line"))
    }
    levelBefore = max(2, level)
    return MarkdownHeading(
      level: levelBefore, anchor: anchor(of: text), text: text, location: location)
  }

  /// The slug of a heading, followed by `-2` or more when that is taken.
  private mutating func anchor(of text: String) -> String {
    let slug = AnchorSlug.slug(of: text)
    guard !taken.insert(slug).inserted else { return slug }
    var number = nextNumbers[slug] ?? 2
    while !taken.insert("\(slug)-\(number)").inserted { number += 1 }
    nextNumbers[slug] = number + 1
    return "\(slug)-\(number)"
  }

  private func skipped(_ level: Int, at location: SourceLocation) -> Diagnostic {
    let marks = String(repeating: "#", count: levelBefore + 1)
    return Diagnostic(
      .headingLevel, at: location,
      levelBefore == 1
        ? "le premier titre est de niveau \(level), et non de niveau 2"
        : "un titre de niveau \(level) suit un titre de niveau \(levelBefore)",
      levelBefore == 1
        ? "the first heading is of level \(level), not of level 2"
        : "a heading of level \(level) follows a heading of level \(levelBefore)",
      help: "écrivez '\(marks) ' devant ce titre", "write '\(marks) ' before this heading")
  }
}

extension HTMLRenderer {
  /// Starts a heading at its level on the page.
  mutating func openHeading(_ heading: MarkdownHeading) {
    startLine()
    append("<h\(level(of: heading))")
    attribute("id", resolver.placement.prefix + heading.anchor)
    html.append(UInt8(ascii: ">"))
  }

  /// Ends a heading.
  mutating func closeHeading(_ heading: MarkdownHeading) { append("</h\(level(of: heading))>\n") }

  /// HTML has six levels.
  private func level(of heading: MarkdownHeading) -> Int {
    min(heading.level + resolver.placement.levelsDown, 6)
  }
}
