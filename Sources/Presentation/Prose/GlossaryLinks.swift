import Ground
import Markdown
public import Model
import Templates

/// Links the words of the glossary where a page first uses them: proper names and acronyms.
///
/// Whoever makes a text for a page knows whether it may hold links, which a title, a link or code may not, and marks
/// its words. When the page is whole, the first mark of each term, in reading order, becomes a link and the others
/// leave no trace; a term to which the author linked before is known already.
///
/// Only single words with a capital letter count, as the glossary writes them: any other word of a glossary
/// may stand in a text with its everyday meaning, so that only the author can link it.
public struct GlossaryLinks: Sendable {
  private struct Word {
    let term: Term.ID
    /// What the term stands for, in few words.
    let expansion: String?
    /// The language of the word, where it is not that of the text around it.
    let foreign: Language?
  }

  private var words: [Word] = []
  private var places: [Language: [String: Int]] = [:]
  private var terms: [Term.ID: Int] = [:]

  /// Knows no words.
  public static let none = GlossaryLinks(of: [], in: [])

  /// Takes the words of a glossary in the languages of a site; the first of two alike counts.
  public init(of glossary: [Term], in languages: [Language]) {
    for language in languages {
      for term in glossary where Self.isName(term.term[language]) {
        guard places[language]?[term.term[language]] == nil else { continue }
        places[language, default: [:]][term.term[language]] = words.count
        terms[term.id] = words.count
        let original = term.term.originalLanguage
        let isForeign = language != original && term.term[language] == term.term.original
        words.append(
          Word(
            term: term.id, expansion: (term.official ?? term.plain)?[language],
            foreign: isForeign ? original : nil))
      }
    }
  }

  private static func isName(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    return letters.count > 1 && letters.contains { $0.properties.isUppercase }
      && letters.allSatisfy { !$0.properties.isWhitespace }
  }
}

extension GlossaryLinks {
  // A mark is a start, the number of a word, a middle, the text and an end: signs that no text of HTML holds.
  private static let start: UInt8 = 1
  private static let middle: UInt8 = 2
  private static let end: UInt8 = 3

  /// Whether there are words to mark in texts of a language.
  func hasWords(in language: Language) -> Bool { places[language] != nil }

  /// Appends a text in a language, its words marked.
  func append(
    _ text: [UInt8], in range: Range<Int>, written language: Language, to html: inout [UInt8]
  ) {
    var written = range.lowerBound
    if let places = places[language] {
      var scanner = WordScanner(text, in: range)
      while let word = scanner.nextCapitalized() {
        guard let number = places[String(decoding: text[word], as: UTF8.self)] else { continue }
        Escaping.html.append(text[written..<word.lowerBound], to: &html)
        append(number, text[word], to: &html)
        written = word.upperBound
      }
    }
    Escaping.html.append(text[written..<range.upperBound], to: &html)
  }

  /// What an author's link to a term leaves on the page, so that the term is not linked again.
  func note(_ term: Term.ID) -> [UInt8] {
    var mark: [UInt8] = []
    if let number = terms[term] { append(number, [], to: &mark) }
    return mark
  }

  /// Appends a mark.
  private func append(_ number: Int, _ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
    html.append(Self.start)
    html += String(number).utf8
    html.append(Self.middle)
    html += text
    html.append(Self.end)
  }

  /// A page with its first marks turned into links to the glossary, at an address.
  public func linked(_ page: [UInt8], to glossary: String) -> [UInt8] {
    guard !words.isEmpty, var start = page.firstIndex(of: Self.start) else { return page }
    var result: [UInt8] = []
    result.reserveCapacity(page.count + 4_096)
    var linked: Set<Term.ID> = []
    var place = 0
    while start < page.count {
      if let mark = self.mark(in: page, at: start) {
        result += page[place..<start]
        let text = page[mark.text]
        let isFirst = linked.insert(words[mark.number].term).inserted
        result += isFirst && !text.isEmpty ? link(words[mark.number], text, glossary) : text
        place = mark.text.upperBound + 1
      }
      start = page[max(place, start + 1)...].firstIndex(of: Self.start) ?? page.count
    }
    return result + page[place...]
  }

  private func mark(in page: [UInt8], at start: Int) -> (number: Int, text: Range<Int>)? {
    guard let middle = page[start...].prefix(8).firstIndex(of: Self.middle),
      let number = Int(String(decoding: page[start + 1..<middle], as: UTF8.self)),
      words.indices.contains(number), let end = page[middle...].firstIndex(of: Self.end)
    else { return nil }
    return (number, middle + 1..<end)
  }

  private func link(
    _ word: Word, _ text: ArraySlice<UInt8>, _ glossary: String
  ) -> ArraySlice<UInt8> {
    var link = Markup()
    link.append(trusted: "<a class=\"term\" href=\"")
    link.append(escaping: glossary + "#" + PercentEncoding.text(of: word.term.rawValue))
    link.append(trusted: "\"><abbr")
    if let expansion = word.expansion {
      link.append(trusted: " title=\"")
      link.append(escaping: expansion)
      link.append(trusted: "\"")
    }
    link.append(trusted: ">")
    guard let foreign = word.foreign else { return link.bytes + text + Array("</abbr></a>".utf8) }
    link.append(trusted: "<span lang=\"")
    link.append(escaping: foreign.code)
    link.append(trusted: "\">")
    return link.bytes + text + Array("</span></abbr></a>".utf8)
  }
}
