import Diagnostics
import Model

/// An identifier with what it names and the contract in which it holds.
struct Name: Hashable {
  /// Where names must differ: things of one kind, in one contract or in the whole site.
  struct Space: Hashable {
    let kind: NameKind
    let contract: String?

    /// The space of a kind, in a contract where the kind belongs to contracts.
    init(_ kind: NameKind, in contract: String?) {
      self.kind = kind
      self.contract = kind.belongsToContract ? contract : nil
    }
  }

  let space: Space
  let identifier: String
}

/// The use of a name somewhere in the content.
struct Reference {
  let name: Name
  let location: SourceLocation
  /// The rule that is broken when nothing bears the name.
  let rule: Rule
}

/// Where the names of pages must differ.
private struct SlugSpace: Hashable {
  let folder: PageFolder
  let language: String
}

/// What the files of one run declare and refer to, gathered while they are read.
///
/// Things refer to each other across files in both directions, so references are checked when
/// everything has been read. A class, because every reader of a run writes into the same one.
final class Ledger {
  private(set) var references: [Reference] = []
  /// The texts of the site.
  private(set) var proses: [ProseDraft] = []
  /// The places where a translation misses, by the language that misses.
  private(set) var gaps: [(language: String, location: SourceLocation)] = []
  /// The figures that name a discrepancy, by the contract in which they stand.
  private(set) var claims: [String?: [DiscrepancyFigures.Claim]] = [:]
  /// The names of files that documents are published as.
  private(set) var attachments: Set<String> = []
  private var unreadable: [ProseOwner: Set<Language>] = [:]
  private var slugs: [SlugSpace: [String: SourceLocation]] = [:]
  private var declarations: [Name.Space: [String: SourceLocation]] = [:]
  private var uncertain: Set<Name.Space> = []

  /// Declares a name, or returns where it was declared before.
  func declare(_ name: Name, at location: SourceLocation) -> SourceLocation? {
    if let earlier = declarations[name.space]?[name.identifier] { return earlier }
    declarations[name.space, default: [:]][name.identifier] = location
    return nil
  }

  /// Declares the name of a page, or returns where it was declared before.
  func declareSlug(
    _ slug: Located<String>, in folder: PageFolder, language: String
  ) -> SourceLocation? {
    let space = SlugSpace(folder: folder, language: language)
    if let earlier = slugs[space]?[slug.value] { return earlier }
    slugs[space, default: [:]][slug.value] = slug.location
    return nil
  }

  /// Notes that a document names a file.
  func noteAttachment(_ name: String) { attachments.insert(name) }

  /// Notes that some names of a space could not be read, so that none can be said to be unknown.
  func markUncertain(_ space: Name.Space) { uncertain.insert(space) }

  /// Notes that a name is used.
  func refer(to name: Name, at location: SourceLocation, breaking rule: Rule) {
    references.append(Reference(name: name, location: location, rule: rule))
  }

  /// Notes that a text exists in a language but cannot be read, so that its places are not known.
  func noteUnreadable(_ owner: ProseOwner, in language: Language) {
    unreadable[owner, default: []].insert(language)
  }

  /// Whether a text exists in a language but could not be read.
  func isUnreadable(_ owner: ProseOwner, in language: Language) -> Bool {
    unreadable[owner]?.contains(language) == true
  }

  /// Notes that a discrepancy explains a figure of a contract.
  func note(_ claim: DiscrepancyFigures.Claim, in contract: String?) {
    claims[contract, default: []].append(claim)
  }

  /// Where a name is declared.
  func place(of name: Name) -> SourceLocation? { declarations[name.space]?[name.identifier] }

  /// Adds a text, whose links are checked at the end.
  func add(_ prose: ProseDraft) { proses.append(prose) }

  /// Notes that a translation misses.
  func noteGap(in language: String, at location: SourceLocation) {
    gaps.append((language, location))
  }

  /// Whether a name is declared.
  func declares(_ name: Name) -> Bool { declarations[name.space]?[name.identifier] != nil }

  /// Whether a name is declared, or may be in what could not be read.
  func mayDeclare(_ name: Name) -> Bool { declares(name) || uncertain.contains(name.space) }

  /// The names of a space, in the order of their bytes.
  func names(in space: Name.Space) -> [String] { (declarations[space] ?? [:]).keys.sorted() }
}
