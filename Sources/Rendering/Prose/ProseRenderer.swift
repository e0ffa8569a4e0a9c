import Markdown
import Model
import Templates

/// Writes prose as HTML: its links lead to the pages of this language, its blocks show data.
struct ProseRenderer: Sendable {
  let context: PageContext
  /// The contract in which the prose lies, or the newest one for pages beside the contracts.
  let contract: Contract?

  /// The HTML of a text that has its page for itself, marked with its language where that is not the page's.
  func markup(_ prose: Prose, in written: Language) -> Markup {
    markup(prose, in: written, placed: .asWritten)
  }

  /// The HTML of one of several texts of a page, whose headings and anchors are kept apart.
  func markup(_ prose: Prose, in written: Language, placed placement: HeadingPlacement) -> Markup {
    let document = document(of: prose, in: written)
    let resolver = ProseResolver(
      context: context, contract: contract, prose: prose, written: written,
      headingPlacement: placement)
    var html: [UInt8] = []
    if written != context.language {
      html += Array("<div lang=\"\(written.code)\" dir=\"auto\">".utf8)
    }
    document.appendHTML(to: &html, resolver: resolver)
    if written != context.language { html += Array("</div>".utf8) }
    return Markup(trusted: html)
  }

  /// Reads a text that is known to be without mistakes.
  private func document(of prose: Prose, in written: Language) -> MarkdownDocument {
    let parser = MarkdownParser(
      typographer: Typographer(language: written.code), reservedAnchors: prose.reservedAnchors,
      schemes: Subject.Kind.linked.map {
        LinkScheme(name: $0.rawValue, needsIdentifier: !$0.allowsEmptyName)
      })
    return parser.document(of: prose.markdown)
  }
}

/// What a text of this page points at.
struct ProseResolver: MarkdownResolver {
  let context: PageContext
  let contract: Contract?
  let prose: Prose
  /// The language in which it is written.
  let written: Language
  let headingPlacement: HeadingPlacement

  func target(of link: MarkdownLink) -> LinkTarget? {
    switch link.destination {
    case .external(let address): LinkTarget(href: address, relation: "external", language: nil)
    case .anchor(let anchor):
      LinkTarget(href: "#" + headingPlacement.prefix + anchor, relation: nil, language: nil)
    case .reference(let scheme, let identifier, let anchor):
      context.place(of: subject(scheme, identifier), from: contract).map { destination, ownAnchor in
        LinkTarget(
          href: context.href(to: destination, anchor: anchor ?? ownAnchor), relation: nil,
          language: nil)
      }
    }
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

  func imageSource(of image: MarkdownLink) -> ImageSource? {
    guard case .reference(_, let identifier, _) = image.destination,
      let file = context.site.document(Document.ID(identifier))?.file
    else { return nil }
    let path = RelativePath.link(from: context.path, to: SitePaths.attachment(file))
    return ImageSource(path: path, size: nil)
  }

  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8]) {
    context.blocks.append(
      prose.blocks[index], id: "\(headingPlacement.prefix)block-\(index + 1)", in: context,
      to: &html)
  }

  var noteLabels: NoteLabels {
    let strings = context.strings
    return NoteLabels(
      section: strings.text(.footnoteSection),
      reference: strings.text(.footnoteLabel, ["number": "{number}"]),
      back: strings.text(.footnoteBack, ["number": "{number}"]),
      repeatedBack: strings.text(
        .footnoteRepeatedBack, ["number": "{number}", "occurrence": "{occurrence}"]),
      prefix: headingPlacement.prefix)
  }
}
