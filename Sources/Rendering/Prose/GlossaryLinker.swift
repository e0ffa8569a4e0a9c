import Ground
import Model
import Templates

/// Links the words of the glossary where a page first uses them, in whatever part of its content
/// that is: prose, a note, a table.
///
/// It reads the finished page. Headings, captions, other links, code and drawings stay as they are,
/// and a word that the author linked earlier on the page is not linked again.
struct GlossaryLinker {
  private let html: [UInt8]
  private let language: Language
  private let words: [Language: GlossaryWords]
  private let glossary: String
  private var output: [UInt8] = []
  private var linked: Set<Term.ID> = []
  private var open: [HTMLElement] = []

  /// Takes a page in a language, the words to link in each language, and the address of the glossary.
  init(_ html: [UInt8], in language: Language, words: [Language: GlossaryWords], glossary: String) {
    self.html = html
    self.language = language
    self.words = words
    self.glossary = glossary + "#"
  }

  /// The page with its links.
  mutating func linkedPage() -> [UInt8] {
    guard let content = HTMLTag.content(of: html) else { return html }
    output.reserveCapacity(html.count + 4_096)
    output += html[..<content.lowerBound]
    var place = content.lowerBound
    while place < content.upperBound {
      let start = html[place..<content.upperBound].firstIndex(of: UInt8(ascii: "<"))
      appendText(place..<(start ?? content.upperBound))
      guard let start else { break }
      let tag = HTMLTag(html, from: start)
      output += html[tag.range]
      follow(tag)
      place = tag.range.upperBound
    }
    output += html[content.upperBound...]
    return output
  }
}

/// An element that is open at some place of a page.
private struct HTMLElement {
  let name: ArraySlice<UInt8>
  /// Whether its words may lead to the glossary.
  let isLinked: Bool
  let language: Language
}

extension GlossaryLinker {
  private static let plain: Set<String> = [
    "a", "abbr", "button", "caption", "code", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6",
    "label", "pre", "svg",
  ]

  private mutating func follow(_ tag: HTMLTag) {
    switch tag.kind {
    case .empty: break
    case .closing:
      guard let index = open.lastIndex(where: { $0.name == tag.name }) else { return }
      open.removeSubrange(index...)
    case .opening:
      let name = String(decoding: tag.name, as: UTF8.self)
      if name == "a" { noteLink(tag) }
      let own = tag.value(of: "lang").map { Language($0) }
      open.append(
        HTMLElement(
          name: tag.name,
          isLinked: (open.last?.isLinked ?? true) && !Self.plain.contains(name)
            && tag.value(of: "role") != "img", language: own ?? open.last?.language ?? language))
    }
  }

  /// Remembers the term that a link of the author's leads to.
  private mutating func noteLink(_ tag: HTMLTag) {
    guard let href = tag.value(of: "href"), href.hasPrefix(glossary) else { return }
    linked.insert(Term.ID(String(href.dropFirst(glossary.count))))
  }

  private mutating func appendText(_ range: Range<Int>) {
    guard open.last?.isLinked ?? true, let words = words[open.last?.language ?? language] else {
      output += html[range]
      return
    }
    var written = range.lowerBound
    var scanner = WordScanner(html, in: range)
    while let word = scanner.nextCapitalized() {
      let text = String(decoding: html[word], as: UTF8.self)
      guard let term = words.term(text), linked.insert(term.id).inserted else { continue }
      output += html[written..<word.lowerBound]
      output += link(to: term, text, words).bytes
      written = word.upperBound
    }
    output += html[written..<range.upperBound]
  }

  private func link(to term: Term, _ word: String, _ words: GlossaryWords) -> Markup {
    var link = Markup()
    link.append(trusted: "<a class=\"term\" href=\"")
    link.append(escaping: glossary + PercentEncoding.text(of: term.id.rawValue))
    link.append(trusted: "\"><abbr")
    if let expansion = words.expansion(of: term) {
      link.append(trusted: " title=\"")
      link.append(escaping: expansion)
      link.append(trusted: "\"")
    }
    link.append(trusted: ">")
    link.append(escaping: word)
    link.append(trusted: "</abbr></a>")
    return link
  }
}
