import Diagnostics
import Markdown

/// A text read as a test wants it: its document, its HTML, what was reported.
struct Reading {
  let document: MarkdownDocument
  let diagnostics: [Diagnostic]

  /// The kinds of link of a site that has actions and pages.
  private static let schemes =
    [
      LinkScheme(name: "action", needsIdentifier: true, noun: Message("une action", "an action")),
      LinkScheme(name: "page", needsIdentifier: true, noun: Message("une page", "a page")),
    ] + ["document", "term", "figure"].map { LinkScheme(name: $0, needsIdentifier: true) }
    + ["budget", "indicators"].map { LinkScheme(name: $0, needsIdentifier: false) }

  init(_ text: String, language: String = "", reserved: Set<String> = []) {
    let file = SourceFile(path: "Content/page.md", text: text)
    self.init(file, range: 0..<file.bytes.count, language: language, reserved: reserved)
  }

  init(bytes: [UInt8]) {
    let file = SourceFile(path: "Content/page.md", bytes: bytes)
    self.init(file, range: 0..<bytes.count, language: "fr", reserved: [])
  }

  init(_ file: SourceFile, range: Range<Int>, language: String, reserved: Set<String>) {
    var diagnostics: [Diagnostic] = []
    let parser = MarkdownParser(
      typographer: Typographer(language: language), reservedAnchors: reserved, schemes: Self.schemes
    )
    document = parser.parse(file, range: range, into: &diagnostics)
    self.diagnostics = diagnostics
  }

  var html: String { html(with: PageResolver()) }

  func html(with resolver: some MarkdownResolver) -> String {
    var html: [UInt8] = []
    document.appendHTML(to: &html, resolver: resolver)
    return String(decoding: html, as: UTF8.self)
  }

  /// The rules that are broken.
  var rules: [String] { diagnostics.map(\.rule.identifier) }

  /// What an author reads, in French and then in English.
  var printed: String {
    DiagnosticTextFormat(language: .french).text(of: diagnostics)
      + DiagnosticTextFormat(language: .english).text(of: diagnostics)
  }
}

/// A page on which every reference resolves to an address that shows what was asked.
struct PageResolver: MarkdownResolver {
  var prefix = ""

  func target(of link: MarkdownLink) -> LinkTarget? {
    switch link.destination {
    case .external(let address): LinkTarget(href: address)
    case .anchor(let anchor): LinkTarget(href: "#\(anchor)")
    case .reference("term", _, _), .language: nil
    case .reference(let scheme, let identifier, let anchor):
      LinkTarget(
        href: "\(scheme)/\(identifier).html\(anchor.map { "#\($0)" } ?? "")",
        relation: scheme == "document" ? "enclosure" : nil)
    }
  }

  func citationText(of link: MarkdownLink) -> String {
    guard case .reference(let scheme, let identifier, _) = link.destination else { return "" }
    return "the \(scheme) <\(identifier)>"
  }

  func imageSource(of image: MarkdownLink) -> String? {
    guard case .reference(_, let identifier, _) = image.destination, identifier != "gone" else {
      return nil
    }
    return "documents/\(identifier).png"
  }

  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8]) {
    html += Array("<figure>\(block.kind.rawValue) \(block.argument)</figure>".utf8)
  }

  func label(_ label: NoteLabel) -> String {
    switch label {
    case .list: "Notes"
    case .reference(let number): "Note \(number)"
    case .back: "Back to text"
    case .backToOne(_, let occurrence): "Back to text, reference \(occurrence)"
    }
  }

  var placement: TextPlacement { TextPlacement(levelsDown: 0, prefix: prefix) }
}
