import Diagnostics

extension Rule { static let rawHTML = Rule("raw-html") }

extension DocumentBuilder {
  /// Reports a block of raw HTML.
  mutating func reportHTMLBlock(_ event: CommonMarkTree.Event) {
    let line = layout.lines[event.line - 1]
    let start = min(line.lowerBound + event.column - 1, line.upperBound)
    reportHTML(shown(start..<line.upperBound))
  }

  /// Reports a tag or a comment in a line.
  mutating func reportInlineHTML(_ literal: Range<Int>, _ run: inout InlineRun) {
    while run.cursor.offset < run.cursor.end, run.cursor.byte != UInt8(ascii: "<") {
      run.cursor.offset += 1
    }
    let start = run.cursor.offset
    run.cursor.skipVerbatim(tree.text, in: literal)
    let place = shown(start..<max(start, run.cursor.offset))
    let tag = String(decoding: layout.bytes[place], as: UTF8.self)
    let name = Self.name(ofTag: tag)
    // The end of a tag that was reported is no second mistake.
    if tag.hasPrefix("</"), let open = run.openTags.lastIndex(of: name) {
      run.openTags.removeSubrange(open...)
      return
    }
    if !name.isEmpty, !tag.hasPrefix("</"), run.openTags.count < 64 { run.openTags.append(name) }
    reportHTML(place)
  }

  /// What a message shows of some HTML: the first tag, on its first line.
  private func shown(_ range: Range<Int>) -> Range<Int> {
    let line = layout.bytes[range].prefix { !$0.isLineEnding }
    let end = line.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? line.endIndex
    return line.startIndex..<end
  }

  private mutating func reportHTML(_ range: Range<Int>) {
    let tag = String(decoding: layout.bytes[range], as: UTF8.self)
    diagnostics.append(
      Diagnostic(
        .rawHTML,
        Message(
          french: "le HTML n’est pas admis dans le texte\u{A0}: '\(tag)'",
          english: "HTML is not allowed in the text: '\(tag)'"), at: location(range),
        help: Self.htmlHelp(tag)))
  }

  private static func name(ofTag tag: String) -> Substring {
    tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
  }

  /// What to write in the place of a tag.
  private static func htmlHelp(_ tag: String) -> Message {
    guard !tag.hasPrefix("<!--") else {
      return Message(
        french: "retirez ce commentaire\u{202F}; le site publierait ce qu’il cache",
        english: "remove this comment; the site would publish what it hides")
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
    case "br":
      return Message(
        french: "finissez la ligne par '\\', ou laissez une ligne vide",
        english: "end the line with '\\', or leave an empty line")
    default:
      return Message(
        french: "écrivez-le en Markdown, ou '\\<' pour un simple signe",
        english: "write it in Markdown, or '\\<' for a plain sign")
    }
  }

  private static func write(_ markdown: String) -> Message {
    Message(french: "écrivez '\(markdown)'", english: "write '\(markdown)'")
  }
}
