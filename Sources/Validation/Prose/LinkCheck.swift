import Diagnostics
import Markdown
import Model

/// Checks where the links of all texts lead, once everything that they can name has been read.
struct LinkCheck {
  private let ledger: Ledger
  /// The contracts, the newest first: prose outside a contract finds names in the newest that has them.
  private let contracts: [String]
  private let languages: [Language]
  /// The contracts that a deliberation authorised.
  private let deliberated: Set<String>
  /// The documents that hold a file.
  private let withFile: Set<String>
  private let drafts: [ProseOwner: [Language: ProseDraft]]

  init(_ reading: Reading, contracts: [String], deliberated: Set<String>, withFile: Set<String>) {
    self.ledger = reading.ledger
    self.contracts = contracts
    self.languages = reading.languages
    self.deliberated = deliberated
    self.withFile = withFile
    var drafts: [ProseOwner: [Language: ProseDraft]] = [:]
    for draft in reading.ledger.proses { drafts[draft.owner, default: [:]][draft.language] = draft }
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
    case .external: return
    case .anchor(let anchor):
      check(anchor, at: place, among: anchors(of: draft.owner, in: draft), into: &diagnostics)
    case .reference(let scheme, let identifier, let anchor):
      let kind = ReferenceKind(scheme: scheme)
      guard !contracts.isEmpty || !NameKind(kind).needsContract else { return }
      guard let target = target(kind, identifier, from: draft.owner) else {
        let names = self.names(kind, from: draft.owner)
        let written = Located(identifier, at: place)
        diagnostics.append(BrokenLink.diagnostic(kind, written, names: names))
        return
      }
      if link.role == .image, kind == .document, !withFile.contains(identifier),
        ledger.declares(target.name)
      {
        diagnostics.append(BrokenLink.withoutFile(Located(identifier, at: place)))
      }
      guard let anchor, ledger.declares(target.name) else { return }
      let possible = anchors(of: target, kind, in: draft)
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
}

extension LinkCheck {
  /// What a link names, and the contract in which it was found.
  private struct Target {
    let name: Name
    let contract: String?
  }

  /// The thing that a link names; nil when nothing bears that name.
  ///
  /// In a contract, its own things come first; then those of the other contracts, the newest first.
  private func target(
    _ kind: ReferenceKind, _ identifier: String, from owner: ProseOwner
  ) -> Target? {
    let kind = NameKind(kind)
    if kind == .contract {
      let own = owner.contract ?? contracts.first
      let id = identifier.isEmpty ? own : identifier
      return id.flatMap { id in
        let name = Name(space: Name.Space(.contract, in: nil), identifier: id)
        return ledger.mayDeclare(name) ? Target(name: name, contract: id) : nil
      }
    }
    let names = scopes(kind, from: owner).map { contract in
      Target(
        name: Name(space: Name.Space(kind, in: contract), identifier: identifier),
        contract: contract)
    }
    return names.first { ledger.declares($0.name) } ?? names.first { ledger.mayDeclare($0.name) }
  }

  private func scopes(_ kind: NameKind, from owner: ProseOwner) -> [String?] {
    guard kind.belongsToContract else { return [nil] }
    guard let own = owner.contract else { return contracts }
    return [own] + contracts.filter { $0 != own }
  }

  private func names(_ kind: ReferenceKind, from owner: ProseOwner) -> [String] {
    let kind = NameKind(kind)
    return scopes(kind, from: owner).flatMap { ledger.names(in: Name.Space(kind, in: $0)) }
  }
}

extension LinkCheck {
  /// The anchors of the page to which a link leads, in the language of the text that holds it.
  ///
  /// Nil where they cannot be known, because the target's text could not be read.
  private func anchors(of target: Target, _ kind: ReferenceKind, in draft: ProseDraft) -> [String]?
  {
    let identifier = target.name.identifier
    switch kind {
    case .page: return anchors(of: .page(identifier), in: draft)
    case .contract: return anchors(of: .contract(identifier), in: draft)
    case .action:
      return anchors(of: .action(identifier, contract: target.contract ?? ""), in: draft)
    case .budget: return PageAnchor.OfBudget.allCases.map(\.rawValue)
    case .indicators: return ledger.names(in: Name.Space(.indicator, in: target.contract))
    case .area, .indicator, .figure, .document, .term, .discrepancy, .observation, .thread:
      return []
    }
  }

  private func anchors(of owner: ProseOwner, in draft: ProseDraft) -> [String]? {
    let versions = drafts[owner] ?? [:]
    guard !ledger.isUnreadable(owner, in: draft.language),
      let target = versions[draft.language] ?? versions[languages[0]]
    else { return nil }
    let headings = target.document.headings.map(\.anchor)
    let isDeliberated = owner.contract.map(deliberated.contains) ?? false
    let fixed = owner.fixedAnchors.filter { anchor in
      isDeliberated || anchor != PageAnchor.OfContract.deliberation.rawValue
    }
    return fixed + headings
  }
}

extension NameKind {
  /// Whether nothing of the kind can be without a contract; a site without any is told so once.
  fileprivate var needsContract: Bool { belongsToContract || self == .contract }

  /// What a kind of link names; the pages of budget and indicators are named by their contract.
  fileprivate init(_ kind: ReferenceKind) {
    switch kind {
    case .action: self = .action
    case .area: self = .area
    case .contract, .budget, .indicators: self = .contract
    case .page: self = .page
    case .indicator: self = .indicator
    case .figure: self = .figure
    case .document: self = .document
    case .term: self = .term
    case .discrepancy: self = .discrepancy
    case .observation: self = .observation
    case .thread: self = .thread
    }
  }
}
