import Diagnostics
import Keeping
import Markdown
import Model

/// What the rest of the site asks of a text that was read: where it can be reached, where its links lead, which
/// acronyms it does not explain itself.
struct ReadText {
  /// A link that stays in the site.
  struct Link {
    /// Where it leads.
    enum Target {
      case anchor(String)
      case thing(Subject.Kind, String, anchor: String?)
    }

    let target: Target
    let isImage: Bool
    /// Where its destination stands.
    let place: SourceLocation
  }

  /// Which text it is, as it is written.
  let written: WrittenText
  /// The contract in which its links are looked for first.
  let contract: Contract.ID?
  /// The anchors of its headings.
  let anchors: [String]
  /// Its links and images, in reading order.
  let links: [Link]
  /// The acronyms that nothing in it explains, each at its first place; none of a page.
  let acronyms: [Located<String>]

  var text: SiteText { written.text }
  var language: Language { written.language }
}

extension ReadText {
  /// What is asked of a text.
  init(_ draft: ProseDraft) {
    self.init(
      written: draft.written, contract: draft.contract,
      anchors: draft.document.headings.map(\.anchor),
      links: draft.document.links.compactMap(Link.init),
      acronyms: draft.text.subject.kind == .page ? [] : UnknownAcronym.unexplained(in: draft))
  }
}

extension ReadText.Link {
  fileprivate init?(_ link: MarkdownLink) {
    switch link.destination {
    case .external, .language: return nil
    case .anchor(let anchor): target = .anchor(anchor)
    case .reference(let scheme, let name, let anchor):
      target = .thing(Subject.Kind(scheme: scheme), name, anchor: anchor)
    }
    isImage = link.role == .image
    place = link.destinationLocation
  }
}

extension ReadText: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      written: try reader.next(), contract: try reader.next(), anchors: try reader.next(),
      links: try reader.next(), acronyms: try reader.next())
  }

  func keep(in writer: inout KeptWriter) {
    writer.keep(written, contract, anchors, links, acronyms)
  }
}

extension ReadText.Link: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(target: try reader.next(), isImage: try reader.next(), place: try reader.next())
  }

  func keep(in writer: inout KeptWriter) { writer.keep(target, isImage, place) }
}

extension ReadText.Link.Target: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    if let kind = try Subject.Kind?(&reader) {
      self = .thing(kind, try String(&reader), anchor: try String?(&reader))
    } else {
      self = .anchor(try String(&reader))
    }
  }

  func keep(in writer: inout KeptWriter) {
    switch self {
    case .anchor(let anchor):
      Subject.Kind?.none.keep(in: &writer)
      anchor.keep(in: &writer)
    case .thing(let kind, let name, let anchor):
      Subject.Kind?.some(kind).keep(in: &writer)
      name.keep(in: &writer)
      anchor.keep(in: &writer)
    }
  }
}
