public import Model
import Words

/// The sentences about everything that a site does not say yet: the one place that words them.
extension PageContext {
  /// The years without a document, all gaps by contract, then those of translation.
  public var missingChapters: [MissingChapter] {
    let gaps = site.missingData(on: options.day)
    let byContract = Dictionary(grouping: gaps, by: \.contract)
    let ofContracts = site.contracts.map { chapter(of: $0, byContract[$0.id] ?? []) }
    let years = chapter(strings.text(.missingThreads), gaps.filter(\.isOfYears))
    let translations = chapter(
      strings.text(.missingTranslations), gaps.filter { $0.kind == .translation })
    return ([years] + ofContracts + [translations]).filter { !$0.groups.isEmpty }
  }

  /// The page where a reader finds what is missing in its place.
  public func href(of gap: SiteGap) -> String {
    switch gap {
    case .contract(let id, let missing): href(of: missing, in: id)
    case .years: href(to: .threads)
    case .untranslated(let text, _), .outdated(let text, _, _, _): href(to: page(of: text))
    }
  }

  /// The document that announces what a contract itself says is missing.
  public func source(of gap: SiteGap) -> Source? {
    guard case .contract(let id, .stated(let position)) = gap else { return nil }
    return contract(id).statedGaps[position].source
  }

  /// What is missing, in one sentence.
  public func sentence(_ gap: SiteGap) -> String {
    switch gap {
    case .contract(let id, let missing): return about(contract(id)).missing(missing)
    case .years(let years):
      return strings.text(.missingYears(years: strings.text(years: years), count: years.count))
    case .untranslated(let text, let language):
      return strings.text(
        .missingTranslation(page: title(of: text), language: strings.name(of: language)))
    case .outdated(let text, let language, let original?, let translation?):
      return strings.text(
        .missingOutdated(
          page: title(of: text), language: strings.name(of: language),
          translation: strings.format.date(translation), original: strings.format.date(original)))
    case .outdated(let text, let language, _, _):
      return strings.text(
        .missingChanged(page: title(of: text), language: strings.name(of: language)))
    }
  }
}

extension PageContext {
  private func chapter(_ title: String, _ gaps: [SiteGap]) -> MissingChapter {
    MissingChapter(title: title, groups: group(nil, title: nil, gaps).map { [$0] } ?? [])
  }

  /// What is missing of a contract as a whole, then of each of its actions.
  private func chapter(of contract: Contract, _ gaps: [SiteGap]) -> MissingChapter {
    let ofAction = Dictionary(grouping: gaps) { $0.action(in: contract) }
    let whole = group(nil, title: nil, ofAction[nil] ?? [])
    let actions = contract.actions.map { action in
      group(
        action.id, title: title(of: .action(contract.id, action.id)).text, ofAction[action.id] ?? []
      )
    }
    return MissingChapter(
      title: title(of: .contract(contract.id)).text, groups: ([whole] + actions).compactMap(\.self))
  }

  private func group(
    _ action: Action.ID?, title: String?, _ gaps: [SiteGap]
  ) -> MissingChapter.Group? {
    guard !gaps.isEmpty else { return nil }
    return MissingChapter.Group(
      action: action, title: title,
      items: gaps.map { gap in
        MissingChapter.Item(gap: gap, text: sentence(gap), ownText: sentenceBelowTitle(gap))
      })
  }

  private func sentenceBelowTitle(_ gap: SiteGap) -> String {
    guard case .contract(let id, let missing) = gap else { return sentence(gap) }
    return about(contract(id)).missingOfAction(missing)
  }

  private func href(of missing: MissingData, in contract: Contract.ID) -> String {
    switch missing {
    case .baseline(let id, _), .targets(let id, _, _), .results(let id, _, _):
      href(to: .action(contract, self.contract(contract).indicator(id).action), anchor: id.rawValue)
    case .indicators(let id): href(to: .action(contract, id))
    case .amount(let id, _, _, _): href(to: .action(contract, id), anchor: "budget")
    case .stated: href(to: .contract(contract))
    case .spending: href(to: .budget(contract))
    case .obligation(let id, _), .obligationOfYears(let id, _):
      href(to: .contract(contract), anchor: id.rawValue)
    }
  }

  private func title(of text: SiteText) -> String { title(of: page(of: text)).text }

  private func page(of text: SiteText) -> Destination {
    let (subject, own) = (text.subject, text.subject.contract ?? Contract.ID(text.subject.name))
    switch (subject.kind, text.form) {
    case (.page, _): return .page(Page.ID(subject.name))
    case (.update, _): return .update(Update.ID(subject.name))
    case (.action, .easyToRead): return .easyToRead(own, Action.ID(subject.name))
    case (.action, _): return .action(own, Action.ID(subject.name))
    default: return .contract(own)
    }
  }

  /// What one of several gaps is about, of which a sentence before it tells.
  public func subject(of gap: SiteGap) -> String {
    switch gap {
    case .contract(let id, let missing): about(contract(id)).subject(of: missing)
    case .years(let years): strings.text(years: years)
    case .untranslated(let text, _): title(of: text)
    case .outdated(let text, _, let original?, let translation?):
      strings.text(
        .missingPageOfOutdated(
          page: title(of: text), translation: strings.format.date(translation),
          original: strings.format.date(original)))
    case .outdated(let text, _, _, _): strings.text(.missingPageOfChanged(page: title(of: text)))
    }
  }
}

extension SiteGap {
  /// The contract whose own documents or results do not say it; nothing where it is about years or a translation.
  public var contract: Contract.ID? {
    guard case .contract(let contract, _) = self else { return nil }
    return contract
  }

  /// The action of a contract that it is about; nothing where it is about the contract as a whole.
  fileprivate func action(in contract: Contract) -> Action.ID? {
    switch self {
    case .contract(_, .amount(let id, _, _, _)), .contract(_, .indicators(let id)): id
    case .contract(_, .baseline(let id, _)), .contract(_, .targets(let id, _, _)),
      .contract(_, .results(let id, _, _)):
      contract.indicator(id).action
    default: nil
    }
  }

  /// Whether it is about years of which no document tells.
  public var isOfYears: Bool {
    guard case .years = self else { return false }
    return true
  }
}
