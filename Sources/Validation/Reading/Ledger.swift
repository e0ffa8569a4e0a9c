import Consistency
import Diagnostics
import Model
import Synchronization
import Syntax

/// The use of a name somewhere in the content.
struct Reference {
  let subject: Subject
  let location: SourceLocation
  /// The rule that is broken when nothing bears the name.
  let rule: Rule
}

/// Where the names of pages must differ.
struct SlugSpace: Hashable {
  let folder: PageFolder
  let language: String
}

/// What the files of one run declare and refer to, gathered while they are read.
///
/// Things refer to each other across files in both directions, so references are checked when
/// everything has been read. A class, because every reader of a run writes into the same one; readers that
/// work at the same time have one each, which are joined in order.
final class Ledger: Sendable {
  private let entries: Mutex<LedgerEntries>

  /// A ledger that holds what was gathered.
  init(_ entries: LedgerEntries = LedgerEntries()) { self.entries = Mutex(entries) }

  /// What it has gathered.
  var gathered: LedgerEntries { entries.withLock(\.self) }

  var references: [Reference] { entries.withLock(\.references) }
  /// The texts of the site, whose links are checked at the end.
  var texts: [ReadText] { entries.withLock(\.texts) }
  /// The labels that lack a language.
  var gaps: [LabelGap] { entries.withLock(\.gaps) }
  /// The figures that name a discrepancy, by the contract in which they stand.
  var claims: [Contract.ID?: [DiscrepancyFigures.Claim]] { entries.withLock(\.claims) }
  /// The keys of the publisher that only the legal notice shows.
  var imprint: [Located<String>] { entries.withLock(\.imprint) }
  /// The names of files that documents are published as.
  var attachments: Set<String> { entries.withLock(\.attachments) }
  /// The translations of the texts, present or missing.
  var translations: [Translation] { entries.withLock(\.translations) }
  /// What each header and block of data may hold, where that is all one wants to know; nothing where texts
  /// are read.
  var sketches: [[Shape]]? {
    get { entries.withLock(\.sketches) }
    set { entries.withLock { $0.sketches = newValue } }
  }

  /// Declares a name, or returns where it was declared before.
  func declare(_ subject: Subject, at location: SourceLocation) -> SourceLocation? {
    entries.withLock { entries in
      if let earlier = entries.declarations[subject.space]?[subject.name] { return earlier }
      entries.declarations[subject.space, default: [:]][subject.name] = location
      return nil
    }
  }

  /// Declares the name of a page, or returns where it was declared before.
  func declareSlug(
    _ slug: Located<String>, in folder: PageFolder, language: String
  ) -> SourceLocation? {
    let space = SlugSpace(folder: folder, language: language)
    return entries.withLock { entries in
      if let earlier = entries.slugs[space]?[slug.value] { return earlier }
      entries.slugs[space, default: [:]][slug.value] = slug.location
      return nil
    }
  }

  /// Notes that some names of a space could not be read, so that none can be said to be unknown.
  func markUncertain(_ space: Subject.Space) { entries.withLock { _ = $0.uncertain.insert(space) } }

  /// Notes that a name is used.
  func refer(to subject: Subject, at location: SourceLocation, breaking rule: Rule) {
    entries.withLock {
      $0.references.append(Reference(subject: subject, location: location, rule: rule))
    }
  }

  /// Notes that a text exists in a language but cannot be read, so that its places are not known.
  func noteUnreadable(_ text: SiteText, in language: Language) {
    entries.withLock { _ = $0.unreadable[text, default: []].insert(language) }
  }

  /// Whether a text exists in a language but could not be read.
  func isUnreadable(_ text: SiteText, in language: Language) -> Bool {
    entries.withLock { $0.unreadable[text]?.contains(language) == true }
  }

  /// Notes that a discrepancy explains a figure of a contract.
  func note(_ claim: DiscrepancyFigures.Claim, in contract: Contract.ID?) {
    entries.withLock { $0.claims[contract, default: []].append(claim) }
  }

  /// Notes a text of the site.
  func note(_ text: ReadText) { entries.withLock { $0.texts.append(text) } }

  /// Notes a translation of a text, present or missing.
  func note(_ translation: Translation) { entries.withLock { $0.translations.append(translation) } }

  /// Notes a label that lacks a language.
  func note(_ gap: LabelGap) { entries.withLock { $0.gaps.append(gap) } }

  /// Notes the keys of the publisher that only the legal notice shows.
  func note(imprint: [Located<String>]) { entries.withLock { $0.imprint = imprint } }

  /// Notes the name of a file that a document is published as.
  func noteAttachment(_ name: String) { entries.withLock { _ = $0.attachments.insert(name) } }

  /// Where a name is declared.
  func place(of subject: Subject) -> SourceLocation? {
    entries.withLock { $0.declarations[subject.space]?[subject.name] }
  }

  /// Notes that a name is missing only because what it names was given another one, which was told.
  func noteMisnamed(_ subject: Subject) { entries.withLock { _ = $0.misnamed.insert(subject) } }

  /// Whether it was told why nothing bears a name.
  func isMisnamed(_ subject: Subject) -> Bool { entries.withLock { $0.misnamed.contains(subject) } }

  /// Whether a name is declared.
  func declares(_ subject: Subject) -> Bool { place(of: subject) != nil }

  /// Whether a name is declared, or may be in what could not be read.
  func mayDeclare(_ subject: Subject) -> Bool {
    declares(subject) || entries.withLock { $0.uncertain.contains(subject.space) }
  }

  /// The names of a space, in the order of their bytes.
  func names(in space: Subject.Space) -> [String] {
    entries.withLock { $0.declarations[space]?.keys.sorted() ?? [] }
  }

  /// Adds what another ledger has gathered of a contract of its own.
  func join(_ other: Ledger) {
    let others = other.gathered
    entries.withLock { $0.join(others) }
  }
}
