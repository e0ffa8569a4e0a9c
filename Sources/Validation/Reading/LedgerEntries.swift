import Consistency
import Diagnostics
import Model
import Syntax

/// What a ledger has gathered.
struct LedgerEntries {
  var references: [Reference] = []
  var proses: [ProseDraft] = []
  var gaps: [LabelGap] = []
  var claims: [Contract.ID?: [DiscrepancyFigures.Claim]] = [:]
  var imprint: [Located<String>] = []
  var attachments: Set<String> = []
  var translations: [Translation] = []
  var sketches: [[Shape]]?
  var unreadable: [SiteText: Set<Language>] = [:]
  var slugs: [SlugSpace: [String: SourceLocation]] = [:]
  var declarations: [Subject.Space: [String: SourceLocation]] = [:]
  var uncertain: Set<Subject.Space> = []
  var misnamed: Set<Subject> = []

  /// Adds what was gathered apart, of which nothing is declared here.
  mutating func join(_ others: LedgerEntries) {
    references += others.references
    proses += others.proses
    gaps += others.gaps
    claims.merge(others.claims) { $0 + $1 }
    imprint += others.imprint
    attachments.formUnion(others.attachments)
    translations += others.translations
    unreadable.merge(others.unreadable) { $0.union($1) }
    slugs.merge(others.slugs) { first, _ in first }
    declarations.merge(others.declarations) { own, others in own.merging(others) { own, _ in own } }
    uncertain.formUnion(others.uncertain)
    misnamed.formUnion(others.misnamed)
  }
}
