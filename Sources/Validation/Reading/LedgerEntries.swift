package import Consistency
import Diagnostics
package import Keeping
import Model
import Syntax

/// What a ledger has gathered.
struct LedgerEntries {
  var references: [Reference] = []
  var texts: [ReadText] = []
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
    texts += others.texts
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

/// What is gathered of a folder in which there is nothing to tell.
extension LedgerEntries: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      references: try reader.next(), texts: try reader.next(), translations: try reader.next(),
      slugs: try reader.next(), declarations: try reader.next())
  }

  func keep(in writer: inout KeptWriter) {
    writer.keep(references, texts, translations, slugs, declarations)
  }

  /// Whether all of it is kept, but for claims, which are answered where they are made.
  var isKept: Bool {
    gaps.isEmpty && imprint.isEmpty && attachments.isEmpty && sketches == nil && unreadable.isEmpty
      && uncertain.isEmpty && misnamed.isEmpty
  }
}

extension Reference: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(subject: try reader.next(), location: try reader.next(), rule: try reader.next())
  }

  func keep(in writer: inout KeptWriter) { writer.keep(subject, location, rule) }
}

extension SlugSpace: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(folder: try reader.next(), language: try reader.next())
  }

  func keep(in writer: inout KeptWriter) { writer.keep(folder, language) }
}

extension PageFolder: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self =
      switch try reader.number() {
      case 0: .pages
      case 1: .areas(contract: try Contract.ID(&reader))
      case 2: .actions(contract: try Contract.ID(&reader))
      default: throw KeptReader.Damage()
      }
  }

  func keep(in writer: inout KeptWriter) {
    switch self {
    case .pages: writer.write(0)
    case .areas(let contract):
      writer.write(1)
      contract.keep(in: &writer)
    case .actions(let contract):
      writer.write(2)
      contract.keep(in: &writer)
    }
  }
}

extension Translation.State: KeptByWord {}

extension Translation: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      original: try reader.next(), language: try reader.next(), path: try reader.next(),
      file: try reader.next(), state: try reader.next(), digest: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(original, language, path, file, state, digest)
  }
}
