import Diagnostics
import Ground
import Markdown
import Model
import Scanning
import Syntax

/// A file of prose, cut into its header and its text.
struct ProseFile {
  let file: SourceFile
  let language: Language
  let header: SyntaxNode?
  let draft: ProseDraft
  let prose: Prose?
  /// The part of the content that its folder's texts are.
  let part: Part

  /// The values of the header whose numbers are compared with those of the original.
  var comparedValues: [Range<Int>] {
    ["summary", "description"].compactMap { header?.entry($0)?.value.location.range }
  }
}

extension Reading {
  /// Reads a file with a header and a text; nothing when it cannot be cut into both.
  func prose(
    _ file: SourceFile, in language: Language, of text: SiteText, part: Part,
    into diagnostics: inout [Diagnostic]
  ) -> ProseFile? {
    guard !ConflictMark.stands(in: file), SyntaxEncoding.check(file, into: &diagnostics),
      let matter = FrontMatter.split(file, into: &diagnostics)
    else { return nil }
    let reserved = Set(text.fixedAnchors + PageAnchor.ofEveryPage)
    let parser = MarkdownParser(
      typographer: Typographer(language: language.code), reservedAnchors: reserved,
      schemes: Subject.Kind.linked.map(\.scheme))
    let document = parser.parse(file, range: matter.body, into: &diagnostics)
    let blocks = document.blocks.compactMap { block($0, in: language, into: &diagnostics) }
    let draft = ProseDraft(
      text: text, contract: contract, language: language, file: file, body: matter.body,
      document: document)
    ledger.note(ReadText(draft))
    return ProseFile(
      file: file, language: language, header: matter.header, draft: draft,
      prose: blocks.count == document.blocks.count
        ? Prose(markdown: file.bytes[matter.body], reservedAnchors: reserved, blocks: blocks) : nil,
      part: part)
  }
}

extension Subject.Kind {
  /// What a text writes to refer to a thing of this kind.
  fileprivate var scheme: LinkScheme {
    let noun: Message? =
      switch self {
      case .action: Message("une action", "an action")
      case .page: Message("une page", "a page")
      default: nil
      }
    return LinkScheme(name: rawValue, needsIdentifier: !allowsEmptyName, noun: noun)
  }
}
