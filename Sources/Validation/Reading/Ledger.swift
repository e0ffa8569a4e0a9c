import Consistency
import Diagnostics
import Model
import Syntax

/// The use of a name somewhere in the content.
struct Reference {
  let subject: Subject
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
  /// The texts of the site, whose links are checked at the end.
  var proses: [ProseDraft] = []
  /// The places where a translation misses, by the language that misses.
  var gaps: [(language: String, location: SourceLocation)] = []
  /// The figures that name a discrepancy, by the contract in which they stand.
  private(set) var claims: [Contract.ID?: [DiscrepancyFigures.Claim]] = [:]
  /// The keys of the publisher that only the legal notice shows.
  var imprint: [Located<String>] = []
  /// The names of files that documents are published as.
  var attachments: Set<String> = []
  /// The translations of the texts, present or missing.
  var translations: [Translation] = []
  /// What each header and block of data may hold, where that is all one wants to know; nothing where texts
  /// are read.
  var sketches: [[Shape]]?
  private var unreadable: [SiteText: Set<Language>] = [:]
  private var slugs: [SlugSpace: [String: SourceLocation]] = [:]
  private var declarations: [Subject.Space: [String: SourceLocation]] = [:]
  private var uncertain: Set<Subject.Space> = []
  private var misnamed: Set<Subject> = []

  /// Declares a name, or returns where it was declared before.
  func declare(_ subject: Subject, at location: SourceLocation) -> SourceLocation? {
    if let earlier = place(of: subject) { return earlier }
    declarations[subject.space, default: [:]][subject.name] = location
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

  /// Notes that some names of a space could not be read, so that none can be said to be unknown.
  func markUncertain(_ space: Subject.Space) { uncertain.insert(space) }

  /// Notes that a name is used.
  func refer(to subject: Subject, at location: SourceLocation, breaking rule: Rule) {
    references.append(Reference(subject: subject, location: location, rule: rule))
  }

  /// Notes that a text exists in a language but cannot be read, so that its places are not known.
  func noteUnreadable(_ text: SiteText, in language: Language) {
    unreadable[text, default: []].insert(language)
  }

  /// Whether a text exists in a language but could not be read.
  func isUnreadable(_ text: SiteText, in language: Language) -> Bool {
    unreadable[text]?.contains(language) == true
  }

  /// Notes that a discrepancy explains a figure of a contract.
  func note(_ claim: DiscrepancyFigures.Claim, in contract: Contract.ID?) {
    claims[contract, default: []].append(claim)
  }

  /// Where a name is declared.
  func place(of subject: Subject) -> SourceLocation? { declarations[subject.space]?[subject.name] }

  /// Notes that a name is missing only because what it names was given another one, which was told.
  func noteMisnamed(_ subject: Subject) { misnamed.insert(subject) }

  /// Whether it was told why nothing bears a name.
  func isMisnamed(_ subject: Subject) -> Bool { misnamed.contains(subject) }

  /// Whether a name is declared.
  func declares(_ subject: Subject) -> Bool { place(of: subject) != nil }

  /// Whether a name is declared, or may be in what could not be read.
  func mayDeclare(_ subject: Subject) -> Bool {
    declares(subject) || uncertain.contains(subject.space)
  }

  /// The names of a space, in the order of their bytes.
  func names(in space: Subject.Space) -> [String] { (declarations[space] ?? [:]).keys.sorted() }
}
