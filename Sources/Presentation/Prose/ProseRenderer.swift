import Ground
public import Markdown
public import Model
import Publishing
public import Templates
import Words

/// Writes prose as HTML: its links lead to the pages of this language, its blocks show data.
public struct ProseRenderer: Sendable {
  let context: PageContext
  /// The contract in which the prose lies, or the newest one for pages beside the contracts.
  let contract: Contract?

  /// Makes what writes prose on a page.
  public init(context: PageContext, contract: Contract?) {
    self.context = context
    self.contract = contract
  }

  /// The HTML of a text that has its page for itself, marked with its language where that is not the page's.
  public func markup(_ prose: Prose, in written: Language) -> Markup {
    markup(prose, in: written, placed: .asWritten)
  }

  /// The HTML of one of several texts of a page, whose headings and anchors are kept apart.
  ///
  /// What the text links to on its own page, besides itself, is there: `own` names that page.
  public func markup(
    _ prose: Prose, in written: Language, placed placement: TextPlacement,
    from own: Destination? = nil
  ) -> Markup {
    let document = document(of: prose, in: written)
    let resolver = ProseResolver(
      context: context, contract: contract, prose: prose, written: written, placement: placement,
      own: own)
    var html: [UInt8] = []
    if written != context.language {
      html += Array("<div lang=\"\(written.code)\" dir=\"auto\">".utf8)
    }
    document.appendHTML(to: &html, resolver: resolver)
    if written != context.language { html += Array("</div>".utf8) }
    return Markup(trusted: html)
  }

  /// Reads a text that is known to be without mistakes, once for the pages that show it.
  private func document(of prose: Prose, in written: Language) -> MarkdownDocument {
    context.common.proses.held(for: WrittenProse(prose: prose, language: written)) {
      Self.document(of: prose, in: written)
    }
  }

  private static func document(of prose: Prose, in written: Language) -> MarkdownDocument {
    let parser = MarkdownParser(
      typographer: Typographer(language: written.code), reservedAnchors: prose.reservedAnchors,
      schemes: Subject.Kind.linked.map {
        LinkScheme(name: $0.rawValue, needsIdentifier: !$0.allowsEmptyName)
      })
    return parser.document(of: prose.markdown)
  }
}

/// A text and the language in which it is written, by which its document is found.
struct WrittenProse: Hashable, Sendable {
  let prose: Prose
  let language: Language

  /// The bytes of the text tell it apart, taken together: texts are long.
  func hash(into hasher: inout Hasher) {
    hasher.combine(language)
    prose.markdown.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

/// What a text of this page points at.
struct ProseResolver: MarkdownResolver {
  let context: PageContext
  let contract: Contract?
  let prose: Prose
  /// The language in which it is written.
  let written: Language
  let placement: TextPlacement
  /// The page of the text, where this is another one.
  let own: Destination?

  func target(of link: MarkdownLink) -> LinkTarget? {
    switch link.destination {
    case .external(let address): LinkTarget(href: address, relation: "external")
    case .anchor(let anchor): LinkTarget(href: href(to: anchor))
    case .language: nil
    case .reference(let scheme, let identifier, let anchor):
      context.place(of: subject(scheme, identifier), from: contract).map { destination, ownAnchor in
        LinkTarget(href: context.href(to: destination, anchor: anchor ?? ownAnchor))
      }
    }
  }

  private func href(to anchor: String) -> String {
    guard let own, prose.reservedAnchors.contains(anchor) else {
      return "#" + placement.prefix + anchor
    }
    return context.href(to: own, anchor: anchor)
  }

  func citationText(of link: MarkdownLink) -> String {
    guard case .reference(let scheme, let identifier, _) = link.destination else { return "" }
    let subject = subject(scheme, identifier)
    let (site, language) = (context.site, context.language)
    let holder = site.contract(holding: subject, from: contract)
    switch subject.kind {
    case .figure:
      let figures = holder?.diagnosis.groups.lazy.flatMap(\.figures)
      let figure = figures?.first { $0.id.rawValue == identifier }
      return figure.map { context.strings.citation($0.value) } ?? ""
    case .observation:
      let observation = holder?.observations.first { $0.id.rawValue == identifier }
      return observation.map { context.strings.figure($0.value, $0.unit) } ?? ""
    case .term: return site.glossary.first { $0.id.rawValue == identifier }?.term[language] ?? ""
    case .document: return site.document(Document.ID(identifier))?.title[language] ?? ""
    case .thread: return site.threads.first { $0.id.rawValue == identifier }?.title[language] ?? ""
    case .indicator, .discrepancy: return holder?.label(of: subject)?[language] ?? ""
    default:
      return context.place(of: subject, from: contract).map { context.title(of: $0.page).text }
        ?? ""
    }
  }

  /// What a link names; where it lies in a contract, that is found from the contract of this text.
  private func subject(_ scheme: String, _ identifier: String) -> Subject {
    Subject(Subject.Kind(scheme: scheme), identifier, in: nil)
  }

  func imageSource(of image: MarkdownLink) -> String? {
    guard case .reference(_, let identifier, _) = image.destination,
      let file = context.site.document(Document.ID(identifier))?.file
    else { return nil }
    return RelativePath.link(from: context.path, to: SitePaths.attachment(file))
  }

  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8]) {
    context.common.blocks.append(
      prose.blocks[index], id: "\(placement.prefix)block-\(index + 1)", in: context, to: &html)
  }

  func appendWords(
    _ bytes: [UInt8], in range: Range<Int>, of link: MarkdownLink?, to html: inout [UInt8]
  ) {
    guard let link else {
      context.glossary.append(bytes, in: range, written: written, to: &html)
      return
    }
    if case .reference(let scheme, let identifier, _) = link.destination,
      Subject.Kind(scheme: scheme) == .term
    {
      html += context.glossary.note(Term.ID(identifier))
    }
    Escaping.html.append(bytes[range], to: &html)
  }

  func label(_ label: NoteLabel) -> String {
    let strings = context.strings
    switch label {
    case .list: return strings.text(.footnoteSection)
    case .reference(let number): return strings.text(.footnoteLabel(number: String(number)))
    case .back(let number): return strings.text(.footnoteBack(number: String(number)))
    case .backToOne(let number, let occurrence):
      return strings.text(
        .footnoteRepeatedBack(number: String(number), occurrence: String(occurrence)))
    }
  }
}
