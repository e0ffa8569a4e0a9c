import Markdown
import Model
import Templates
import Words

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
      schemes: ReferenceKind.allCases.map {
        LinkScheme(name: $0.rawValue, needsIdentifier: !$0.allowsEmptyIdentifier)
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
      page(ReferenceKind(scheme: scheme), identifier).map { destination, ownAnchor in
        LinkTarget(
          href: context.href(to: destination, anchor: anchor ?? ownAnchor), relation: nil,
          language: nil)
      }
    }
  }

  func citationText(of link: MarkdownLink) -> String {
    guard case .reference(let scheme, let identifier, _) = link.destination else { return "" }
    let kind = ReferenceKind(scheme: scheme)
    switch kind {
    case .figure: return figure(identifier).map { context.strings.citation($0.value) } ?? ""
    case .term:
      return context.site.glossary.first { $0.id.rawValue == identifier }?.term[context.language]
        ?? ""
    case .document:
      return context.site.documents.first { $0.id.rawValue == identifier }?.title[context.language]
        ?? ""
    case .indicator:
      return holder(kind, identifier)?.indicators.first { $0.id.rawValue == identifier }?.label[
        context.language] ?? ""
    case .discrepancy:
      return holder(kind, identifier)?.discrepancies.first { $0.id.rawValue == identifier }?.title[
        context.language] ?? ""
    case .observation:
      return observation(identifier).map { context.strings.figure($0.value, $0.unit) } ?? ""
    case .thread:
      return context.site.threads.first { $0.id.rawValue == identifier }?.title[context.language]
        ?? ""
    default: return page(kind, identifier).map { context.title(of: $0.0).text } ?? ""
    }
  }

  func imageSource(of image: MarkdownLink) -> ImageSource? {
    guard case .reference(_, let identifier, _) = image.destination,
      let file = context.site.documents.first(where: { $0.id.rawValue == identifier })?.file
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
      reference: strings.text(.footnoteLabel(number: "{number}")),
      back: strings.text(.footnoteBack(number: "{number}")),
      repeatedBack: strings.text(
        .footnoteRepeatedBack(number: "{number}", occurrence: "{occurrence}")),
      prefix: headingPlacement.prefix)
  }
}

extension ProseResolver {
  /// The page on which something is shown, and its anchor there.
  private func page(_ kind: ReferenceKind, _ identifier: String) -> (Destination, String?)? {
    switch kind {
    case .contract: return (.contract(Contract.ID(identifier)), nil)
    case .page: return (.page(Page.ID(identifier)), nil)
    case .document: return (.documents, identifier)
    case .term: return (.glossary, identifier)
    case .thread: return (.thread(Model.Thread.ID(identifier)), nil)
    default: break
    }
    guard let contract = holder(kind, identifier) else { return nil }
    switch kind {
    case .action: return (.action(contract.id, Action.ID(identifier)), nil)
    case .area: return (.area(contract.id, PriorityArea.ID(identifier)), nil)
    case .indicator: return (.indicators(contract.id), identifier)
    case .figure: return (.diagnosis(contract.id), identifier)
    case .discrepancy: return (.discrepancies(contract.id), identifier)
    case .budget: return (.budget(contract.id), nil)
    case .indicators:
      return (contract.indicators.isEmpty ? .contract(contract.id) : .indicators(contract.id), nil)
    case .observation:
      return observation(identifier).map { observation in
        (.action(contract.id, observation.action), ObservationView.anchor(observation.id))
      }
    case .contract, .page, .document, .term, .thread: return nil
    }
  }

  /// The contract in which a link of this text finds what it names.
  private func holder(_ kind: ReferenceKind, _ identifier: String) -> Contract? {
    context.site.contract(holding: kind, identifier, from: contract)
  }

  private func observation(_ identifier: String) -> Model.Observation? {
    holder(.observation, identifier)?.observations.first { $0.id.rawValue == identifier }
  }

  private func figure(_ identifier: String) -> Diagnosis.Figure? {
    holder(.figure, identifier)?.diagnosis.groups.flatMap(\.figures).first {
      $0.id.rawValue == identifier
    }
  }
}
