import Diagnostics
import Loading
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
  private let texts: [SiteText: [Language: ReadText]]

  init(_ reading: Reading, contracts: [ContractDraft], documents: [Document]) {
    self.ledger = reading.ledger
    withholding = reading.files.tree.withholding
    self.contracts = contracts.map(\.id)
    self.languages = reading.languages
    self.deliberated = Set(contracts.filter(\.isDeliberated).map(\.id))
    self.withFile = Set(documents.filter { $0.file != nil }.map(\.id.rawValue))
    texts = reading.ledger.texts.reduce(into: [:]) { texts, text in
      texts[text.text, default: [:]][text.language] = text
    }
  }

  /// Checks every link of every text, in every language.
  func check(into diagnostics: inout [Diagnostic]) {
    for text in ledger.texts {
      for link in text.links { check(link, in: text, into: &diagnostics) }
    }
  }
}

extension LinkCheck {
  private func check(_ link: ReadText.Link, in text: ReadText, into diagnostics: inout [Diagnostic])
  {
    let place = link.place
    switch link.target {
    case .anchor(let anchor):
      check(anchor, at: place, among: anchors(of: text.text, in: text), into: &diagnostics)
    case .thing(let kind, let name, let anchor):
      let written = Located(name, at: place)
      guard !contracts.isEmpty || !kind.needsContract else { return }
      guard let target = target(kind, name, from: text) else {
        let isTold = spaces(kind, from: text).contains {
          ledger.isMisnamed(Subject($0.kind, name, in: $0.contract))
        }
        guard !isTold else { return }
        let names = spaces(kind, from: text).flatMap(ledger.names)
        let subjects = subjects(kind, name, from: text)
        let why = subjects.lazy.compactMap { WithheldReference.note(of: $0, in: withholding) }.first
        diagnostics.append(BrokenLink.diagnostic(kind, written, names: names, why: why))
        return
      }
      guard ledger.declares(target) else { return }
      if link.isImage, kind == .document, !withFile.contains(name) {
        diagnostics.append(BrokenLink.withoutFile(written))
      }
      guard let anchor else { return }
      let possible = anchors(of: target, shownBy: kind, in: text)
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
  private func target(_ kind: Subject.Kind, _ name: String, from text: ReadText) -> Subject? {
    // What waits in a contract that comes first is meant, and not what bears its name in another one.
    let subjects = subjects(kind, name, from: text).lazy.prefix {
      WithheldReference.note(of: $0, in: withholding) == nil
    }
    return subjects.first(where: ledger.declares) ?? subjects.first(where: ledger.mayDeclare)
  }

  /// The things that a link may mean, the nearest first.
  private func subjects(
    _ kind: Subject.Kind, _ name: String, from text: ReadText
  ) -> some Sequence<Subject> {
    let own = text.contract ?? contracts.first
    let name = kind.named == .contract && name.isEmpty ? own?.rawValue ?? "" : name
    return spaces(kind, from: text).lazy.map { Subject($0.kind, name, in: $0.contract) }
  }

  /// Where a link looks for what it names: most find it in the first place, and there may be many.
  private func spaces(_ kind: Subject.Kind, from text: ReadText) -> some Sequence<Subject.Space> {
    let others = kind.belongsToContract ? contracts : []
    return (-1..<others.count).lazy.compactMap { position in
      guard kind.belongsToContract else { return Subject.Space(kind.named, in: nil) }
      guard position >= 0 else { return text.contract.map { Subject.Space(kind, in: $0) } }
      return others[position] == text.contract ? nil : Subject.Space(kind, in: others[position])
    }
  }
}

extension LinkCheck {
  /// The anchors of the page to which a link leads, in the language of the text that holds it.
  ///
  /// Nil where they cannot be known, because the target's text could not be read.
  private func anchors(
    of target: Subject, shownBy kind: Subject.Kind, in source: ReadText
  ) -> [String]? {
    switch kind {
    case .page, .contract, .action: anchors(of: SiteText(target, .main), in: source)
    case .budget: PageAnchor.OfBudget.allCases.map(\.rawValue)
    case .indicators: ledger.names(in: Subject.Space(.indicator, in: target.contract))
    default: []
    }
  }

  private func anchors(of text: SiteText, in source: ReadText) -> [String]? {
    let versions = texts[text] ?? [:]
    guard !ledger.isUnreadable(text, in: source.language),
      let target = versions[source.language] ?? versions[languages[0]]
    else { return nil }
    let isDeliberated = text.subject.contract.map(deliberated.contains) ?? false
    let fixed = text.fixedAnchors.filter { anchor in
      isDeliberated || anchor != PageAnchor.OfContract.deliberation.rawValue
    }
    return fixed + target.anchors
  }
}

extension Subject.Kind {
  /// Whether nothing of the kind can be without a contract; a site without any is told so once.
  fileprivate var needsContract: Bool { belongsToContract || named == .contract }
}
