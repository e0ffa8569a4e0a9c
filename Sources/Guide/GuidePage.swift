public import Diagnostics
import Ground
import Markdown

/// The authors' guide of one language as a page: chapters, the reference of keys, the rules.
public struct GuidePage {
  private let language: DiagnosticLanguage
  private var html: [UInt8] = []

  /// The files of the guide: a page for each language, and their style.
  public static var files: [SourceFile] {
    DiagnosticLanguage.allCases.map { language in
      var page = GuidePage(language: language)
      page.write()
      return SourceFile(path: name(of: language), bytes: page.html)
    } + [SourceFile(path: "guide.css", text: Texts.text("guide.css") + "\n")]
  }

  /// What every page says of where it comes from.
  public static let mark = "<meta name=\"generator\" content=\"parvis guide\">"

  static func name(of language: DiagnosticLanguage) -> String { "guide.\(language.rawValue).html" }

  private init(language: DiagnosticLanguage) { self.language = language }

  private func words(_ french: String, _ english: String) -> String {
    Message(french, english)[language]
  }

  private mutating func tag(_ markup: String) { html += markup.utf8 }

  private mutating func text(_ text: String) { Escaping.html.append(text, to: &html) }

  private mutating func element(_ name: String, _ attributes: String = "", _ content: String) {
    tag("<\(name)\(attributes)>")
    text(content)
    tag("</\(name)>\n")
  }
}

extension GuidePage {
  private var title: String { words("Guide des auteurs de Parvis", "Parvis authors’ guide") }

  private mutating func write() {
    let chapters = GuideChapter.all(in: language)
    let references = KeyReference.all(in: language)
    tag("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\(Self.mark)\n")
    element("title", "", title)
    tag("<link rel=\"stylesheet\" href=\"guide.css\">\n</head>\n<body>\n<header>\n")
    element("h1", "", title)
    for other in DiagnosticLanguage.allCases where other != language {
      let code = other.rawValue
      tag("<p>")
      element(
        "a", " href=\"\(Self.name(of: other))\" lang=\"\(code)\" hreflang=\"\(code)\"",
        Message("Français", "English")[other])
      tag("</p>\n")
    }
    tag("</header>\n")
    writeContents(chapters)
    tag("<main>\n")
    for chapter in chapters { write(chapter) }
    writeKeys(references)
    writeRules()
    tag("</main>\n</body>\n</html>\n")
  }

  private mutating func writeContents(_ chapters: [GuideChapter]) {
    tag("<nav aria-labelledby=\"contents\">\n")
    element("h2", " id=\"contents\"", words("Sommaire", "Contents"))
    tag("<ul>\n")
    let rest = [
      ("keys", words("Toutes les clés", "All keys")),
      ("rules", words("Toutes les règles", "All rules")),
    ]
    for (id, title) in chapters.map({ ($0.topic, $0.title) }) + rest {
      tag("<li>")
      element("a", " href=\"#\(id)\"", title)
      tag("</li>\n")
    }
    tag("</ul>\n</nav>\n")
  }

  private mutating func write(_ chapter: GuideChapter) {
    tag("<section aria-labelledby=\"\(chapter.topic)\">\n")
    element("h2", " id=\"\(chapter.topic)\"", chapter.title)
    for (index, part) in chapter.parts.enumerated() {
      switch part {
      case .prose(let markdown): prose(markdown, prefix: "\(chapter.topic)-\(index)-")
      case .example(let example): write(example)
      }
    }
    tag("</section>\n")
  }

  private mutating func prose(_ markdown: String, prefix: String) {
    let parser = MarkdownParser(
      typographer: Typographer(language: language.rawValue), reservedAnchors: [], schemes: [])
    parser.document(of: Array(markdown.utf8)).appendHTML(
      to: &html, resolver: GuideResolver(placement: TextPlacement(levelsDown: 1, prefix: prefix)))
  }

  private mutating func write(_ example: GuideExample) {
    guard let path = example.path else { return code(example.text) }
    tag("<figure>\n<figcaption><code>")
    text(path)
    tag("</code></figcaption>\n")
    code(example.text)
    tag("</figure>\n")
  }

  /// What is wider than a phone scrolls in its own frame, with the keyboard too.
  private mutating func code(_ code: String) {
    tag("<pre tabindex=\"0\"><code>")
    text(code)
    tag("</code></pre>\n")
  }
}

extension GuidePage {
  private mutating func writeKeys(_ references: [KeyReference]) {
    tag("<section aria-labelledby=\"keys\">\n")
    element("h2", " id=\"keys\"", words("Toutes les clés", "All keys"))
    for reference in references {
      tag("<h3 id=\"keys-\(reference.name)\"><code>")
      text(reference.path)
      tag("</code></h3>\n")
      for group in reference.groups { write(group) }
    }
    tag("</section>\n")
  }

  private mutating func write(_ group: KeyReference.Group) {
    element("h4", "", group.title)
    element("p", "", group.sentence)
    tag("<dl>\n")
    for key in group.keys {
      tag("<dt><code>")
      text(key.name)
      tag("</code>")
      if key.isRequired { text(words(" (obligatoire)", " (required)")) }
      tag("</dt>\n")
      element("dd", "", key.sentence)
      if !key.values.isEmpty, key.values != key.sentence { element("dd", "", key.values) }
      guard !key.example.isEmpty else { continue }
      tag("<dd>")
      text(words("Exemple\u{A0}: ", "Example: "))
      element("code", "", key.example)
      tag("</dd>\n")
    }
    tag("</dl>\n")
  }

  private mutating func writeRules() {
    tag("<section aria-labelledby=\"rules\">\n")
    element("h2", " id=\"rules\"", words("Toutes les règles", "All rules"))
    for rule in RuleExplanation.all {
      tag("<h3 id=\"rule-\(rule.rule)\"><code>")
      text(rule.rule)
      tag("</code></h3>\n")
      element("p", "", "\(rule.guards[language]) \(rule.reason[language])")
      element("p", "", words("Faux\u{A0}:", "Wrong:"))
      code(rule.wrong[language])
      guard !rule.right.isEmpty else { continue }
      element("p", "", words("Juste\u{A0}:", "Right:"))
      code(rule.right)
    }
    tag("</section>\n")
  }
}

/// Where the links of the guide lead: to other sites, and to places in its page.
private struct GuideResolver: MarkdownResolver {
  let placement: TextPlacement

  func target(of link: MarkdownLink) -> LinkTarget? {
    switch link.destination {
    case .external(let address): LinkTarget(href: address, relation: "external")
    case .anchor(let anchor): LinkTarget(href: "#\(anchor)")
    case .language, .reference: nil
    }
  }

  func citationText(of link: MarkdownLink) -> String { "" }

  func imageSource(of image: MarkdownLink) -> String? { nil }

  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8]) {}

  func label(_ label: NoteLabel) -> String { "" }
}
