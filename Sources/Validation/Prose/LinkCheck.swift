import Diagnostics
import Loading
import Markdown
import Model

/// Checks where the links of all texts lead, once everything that they can name has been read.
struct LinkCheck {
  private let ledger: Ledger
  private let withholding: Withholding
  /// The contracts, the newest first: prose outside a contract finds names in the newest that has them.
  private let contracts: [Contract.ID]
  private let languages: [Language]
  /// The contracts that a deliberation authorised.
  private let deliberated: Set<Contract.ID>
  /// The documents that hold a file.
  private let withFile: Set<String>
  private let drafts: [SiteText: [Language: ProseDraft]]

  init(_ reading: Reading, contracts: [ContractDraft], documents: [Document]) {
    self.ledger = reading.ledger
    withholding = reading.files.tree.withholding
    self.contracts = contracts.map(\.id)
    self.languages = reading.languages
    self.deliberated = Set(contracts.filter(\.isDeliberated).map(\.id))
    self.withFile = Set(documents.filter { $0.file != nil }.map(\.id.rawValue))
    var drafts: [SiteText: [Language: ProseDraft]] = [:]
    for draft in reading.ledger.proses { drafts[draft.text, default: [:]][draft.language] = draft }
    self.drafts = drafts
  }

  /// Checks every link of every text, in every language.
  func check(into diagnostics: inout [Diagnostic]) {
    for draft in ledger.proses {
      for link in draft.document.links { check(link, in: draft, into: &diagnostics) }
    }
  }
}

extension LinkCheck {
  private func check(
    _ link: MarkdownLink, in draft: ProseDraft, into diagnostics: inout [Diagnostic]
  ) {
    let place = link.destinationLocation
    switch link.destination {
    case .external, .language: return
    case .anchor(let anchor):
      check(anchor, at: place, among: anchors(of: draft.text, in: draft), into: &diagnostics)
    case .reference(let scheme, let name, let anchor):
      let (kind, written) = (Subject.Kind(scheme: scheme), Located(name, at: place))
      guard !contracts.isEmpty || !kind.needsContract else { return }
      guard let target = target(kind, name, from: draft) else {
        let isTold = spaces(kind, from: draft).contains {
          ledger.isMisnamed(Subject($0.kind, name, in: $0.contract))
        }
        guard !isTold else { return }
        let names = spaces(kind, from: draft).flatMap(ledger.names)
        let subjects = subjects(kind, name, from: draft)
        let why = subjects.lazy.compactMap { WithheldReference.note(of: $0, in: withholding) }.first
        diagnostics.append(BrokenLink.diagnostic(kind, written, names: names, why: why))
        return
      }
      guard ledger.declares(target) else { return }
      if link.role == .image, kind == .document, !withFile.contains(name) {
        diagnostics.append(BrokenLink.withoutFile(written))
      }
      guard let anchor else { return }
      let possible = anchors(of: target, shownBy: kind, in: draft)
      check(anchor, at: place, among: possible, into: &diagnostics)
    }
  }

  private func check(
    _ anchor: String, at location: SourceLocation, among anchors: [String]?,
    into diagnostics: inout [Diagnostic]
  ) {
    guard let anchors, !anchors.contains(anchor), !PageAnchor.ofEveryPage.contains(anchor) else {
      return
    }
    diagnostics.append(BrokenAnchor.diagnostic(Located(anchor, at: location), anchors: anchors))
  }

  /// The thing that a link names; nil when nothing bears that name.
  ///
  /// In a contract, its own things come first; then those of the other contracts, the newest first.
  private func target(_ kind: Subject.Kind, _ name: String, from draft: ProseDraft) -> Subject? {
    // What waits in a contract that comes first is meant, and not what bears its name in another one.
    let subjects = subjects(kind, name, from: draft).prefix {
      WithheldReference.note(of: $0, in: withholding) == nil
    }
    return subjects.first(where: ledger.declares) ?? subjects.first(where: ledger.mayDeclare)
  }

  /// The things that a link may mean, the nearest first.
  private func subjects(_ kind: Subject.Kind, _ name: String, from draft: ProseDraft) -> [Subject] {
    let own = draft.contract ?? contracts.first
    let name = kind.named == .contract && name.isEmpty ? own?.rawValue ?? "" : name
    return spaces(kind, from: draft).map { Subject($0.kind, name, in: $0.contract) }
  }

  /// Where a link looks for what it names.
  private func spaces(_ kind: Subject.Kind, from draft: ProseDraft) -> [Subject.Space] {
    guard kind.belongsToContract else { return [Subject.Space(kind.named, in: nil)] }
    let own = [draft.contract].compactMap(\.self)
    return (own + contracts.filter { $0 != draft.contract }).map { Subject.Space(kind, in: $0) }
  }
}

extension LinkCheck {
  /// The anchors of the page to which a link leads, in the language of the text that holds it.
  ///
  /// Nil where they cannot be known, because the target's text could not be read.
  private func anchors(
    of target: Subject, shownBy kind: Subject.Kind, in draft: ProseDraft
  ) -> [String]? {
    switch kind {
    case .page, .contract, .action: anchors(of: SiteText(target, .main), in: draft)
    case .budget: PageAnchor.OfBudget.allCases.map(\.rawValue)
    case .indicators: ledger.names(in: Subject.Space(.indicator, in: target.contract))
    default: []
    }
  }

  private func anchors(of text: SiteText, in draft: ProseDraft) -> [String]? {
    let versions = drafts[text] ?? [:]
    guard !ledger.isUnreadable(text, in: draft.language),
      let target = versions[draft.language] ?? versions[languages[0]]
    else { return nil }
    let headings = target.document.headings.map(\.anchor)
    let isDeliberated = text.subject.contract.map(deliberated.contains) ?? false
    let fixed = text.fixedAnchors.filter { anchor in
      isDeliberated || anchor != PageAnchor.OfContract.deliberation.rawValue
    }
    return fixed + headings
  }
}

extension Subject.Kind {
  /// Whether nothing of the kind can be without a contract; a site without any is told so once.
  fileprivate var needsContract: Bool { belongsToContract || named == .contract }
}
