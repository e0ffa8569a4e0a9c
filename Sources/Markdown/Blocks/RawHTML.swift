import Diagnostics

extension Rule { static let rawHTML = Rule("raw-html") }

extension DocumentReader {
  /// Reports a block of raw HTML.
  mutating func reportHTMLBlock(_ event: CommonMarkTree.Event) {
    reportHTML(firstTag(in: source.layout.firstLine(of: event)))
  }

  /// Reports a tag or a comment in a line.
  mutating func reportInlineHTML(_ literal: Range<Int>, _ run: inout InlineRun) {
    while run.cursor.offset < run.cursor.end, run.cursor.byte != UInt8(ascii: "<") {
      run.cursor.offset += 1
    }
    let start = run.cursor.offset
    run.cursor.skipVerbatim(source.tree.text, in: literal)
    let place = firstTag(in: start..<max(start, run.cursor.offset))
    let tag = String(decoding: source.layout.bytes[place], as: UTF8.self)
    let name = RawHTML.name(ofTag: tag)
    // The end of a tag that was reported is no second mistake.
    if tag.hasPrefix("</"), let open = run.openTags.lastIndex(of: name) {
      run.openTags.removeSubrange(open...)
      return
    }
    if !name.isEmpty, !tag.hasPrefix("</"), run.openTags.count < 64 { run.openTags.append(name) }
    reportHTML(place)
  }

  /// What a message shows of some HTML: the first tag, on its first line.
  private func firstTag(in range: Range<Int>) -> Range<Int> {
    let line = source.layout.bytes[range].prefix { !$0.isLineEnding }
    let end = line.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? line.endIndex
    return line.startIndex..<end
  }

  private mutating func reportHTML(_ range: Range<Int>) {
    let tag = String(decoding: source.layout.bytes[range], as: UTF8.self)
    diagnostics.append(
      Diagnostic(
        .rawHTML, at: source.location(range),
        "le HTML n’est pas admis dans le texte\u{A0}: '\(tag)'",
        "HTML is not allowed in the text: '\(tag)'",
        help: RawHTML.help(tag, in: kindOfLine(at: source.location(range)))))
  }

  /// What the line is in which a place stands, by the sign that begins it.
  private func kindOfLine(at place: SourceLocation) -> RawHTML.Line {
    let before = place.file.bytes[..<place.range.lowerBound]
    let start = before.lastIndex(where: \.isLineEnding).map { $0 + 1 } ?? before.startIndex
    return switch before[start...].first(where: { !$0.isSpaceOrTab }) {
    case UInt8(ascii: "|"): .table
    case UInt8(ascii: "#"): .heading
    default: .text
    }
  }
}

/// What authors write in Markdown instead of HTML.
private enum RawHTML {
  /// Where a tag stands, which decides what can be written instead.
  enum Line {
    case text
    case table
    case heading
  }

  static func name(ofTag tag: String) -> Substring {
    tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
  }

  /// What to write in the place of a tag.
  static func help(_ tag: String, in line: Line) -> Message {
    guard !tag.hasPrefix("<!--") else {
      return Message(
        "retirez ce commentaire\u{202F}; le site publierait ce qu’il cache",
        "remove this comment; the site would publish what it hides")
    }
    switch name(ofTag: tag).lowercased() {
    case "b", "strong": return write("**…**")
    case "i", "em": return write("*…*")
    case "code", "tt", "kbd": return write("`…`")
    case "a": return write("[…](https://…)")
    case "img": return write("![…](document:…)")
    case "h1", "h2", "h3", "h4", "h5", "h6": return write("## …")
    case "table", "tr", "td", "th": return write("| … | … |")
    case "ul", "ol", "li": return write("- …")
    case "blockquote": return write("> …")
    case "hr": return write("***")
    case "br": return lineBreak(in: line)
    default:
      return Message(
        "écrivez-le en Markdown, ou '\\<' pour un simple signe",
        "write it in Markdown, or '\\<' for a plain sign")
    }
  }

  private static func lineBreak(in line: Line) -> Message {
    switch line {
    case .text:
      Message(
        "finissez la ligne par '\\', ou laissez une ligne vide",
        "end the line with '\\', or leave an empty line")
    case .table:
      Message(
        "une case n’a qu’une ligne\u{A0}: mettez un point-virgule, ou une autre ligne de tableau",
        "a cell is one line: put a semicolon, or another row of the table")
    case .heading:
      Message("un titre n’a qu’une ligne\u{A0}: retirez-le", "a heading is one line: remove it")
    }
  }

  private static func write(_ markdown: String) -> Message {
    Message("écrivez '\(markdown)'", "write '\(markdown)'")
  }
}
