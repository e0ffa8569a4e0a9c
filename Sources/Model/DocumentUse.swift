import Ground

/// What the site takes from a document for one contract, or for no one in particular.
public struct DocumentUse: Hashable, Sendable {
  /// What is taken.
  public enum Kind: UInt64, CaseIterable, Hashable, Sendable {
    /// An amount.
    case amount
    /// A value of an indicator: where it starts, what is aimed at, what came of it.
    case indicatorValue
    /// Something that was counted.
    case observation
    /// A figure of the diagnosis.
    case diagnosisFigure
    /// An action or what was done of it.
    case action
    /// What the parties owe.
    case obligation
    /// What it says where documents differ.
    case discrepancy
    /// A fact on the contract itself: parties, vote, texts, deadlines.
    case contractFact
    /// A word explained.
    case term
    /// A piece of news.
    case update

    /// Whether it is a figure.
    public var isFigure: Bool {
      switch self {
      case .amount, .indicatorValue, .observation, .diagnosisFigure: true
      case .action, .obligation, .discrepancy, .contractFact, .term, .update: false
      }
    }
  }

  /// The contract; nothing where it is the site's.
  public let contract: Contract.ID?
  /// What is taken.
  public let kind: Kind
  /// How many of it.
  public let count: Int

  /// The hash of what is taken from a document.
  static func hash(of uses: [DocumentUse]) -> ByteHash {
    uses.reduce(into: ByteHash()) { hash, use in
      hash.append(text: use.contract?.rawValue ?? "")
      for number in [use.kind.rawValue, UInt64(use.count)] { hash.append(number: number) }
    }
  }
}

extension Site {
  /// What is taken from each document, contract by contract, the newest first.
  static func uses(
    in contracts: [Contract], _ terms: [Term], _ updates: [Update]
  ) -> [Document.ID: [DocumentUse]] {
    let shared: [(DocumentUse.Kind, [Source])] = [
      (.term, terms.compactMap(\.source)), (.update, updates.compactMap(\.source)),
    ]
    let owned = Workers.map(contracts) { counted($0.cited, in: $0.id) }
    return (owned + [counted(shared, in: nil)]).joined().reduce(into: [:]) { uses, found in
      uses[found.document, default: []].append(found.use)
    }
  }

  /// How often a contract, or none, takes from each document, kind by kind.
  private static func counted(
    _ cited: [(DocumentUse.Kind, [Source])], in contract: Contract.ID?
  ) -> [(document: Document.ID, use: DocumentUse)] {
    cited.flatMap { kind, sources in
      Dictionary(grouping: sources, by: \.document).map { document, sources in
        (document, DocumentUse(contract: contract, kind: kind, count: sources.count))
      }
    }
  }
}

extension Contract {
  /// Where everything of it is written, kind by kind.
  fileprivate var cited: [(DocumentUse.Kind, [Source])] {
    [
      (.amount, budget.cited), (.indicatorValue, indicators.flatMap(\.cited)),
      (.observation, observations.map(\.source)),
      (.diagnosisFigure, diagnosis.groups.flatMap(\.figures).map(\.source)),
      (.action, actions.flatMap { [$0.source] + $0.accounts.map(\.source) }),
      (.obligation, obligations.map(\.source)),
      (.discrepancy, discrepancies.flatMap(\.versions).map(\.source)), (.contractFact, facts),
    ]
  }

  private var facts: [Source] {
    [source] + parties.map(\.source) + legalBasis.map(\.source)
      + [deliberation?.source].compactMap(\.self) + areas.flatMap(\.subAreas).map(\.source)
      + resultsDue.map(\.source) + reports.compactMap(\.source) + statedGaps.map(\.source)
  }
}

extension Budget {
  /// The known amounts of its lines, and the totals that documents print.
  fileprivate var cited: [Source] {
    entries.filter { $0.amount.value != nil }.map(\.source) + published.map(\.source)
      + amendments.flatMap { amendment in amendment.changes.map { _ in amendment.source } }
      + minimumShares.map(\.source)
  }
}

extension Indicator {
  /// Its known values.
  fileprivate var cited: [Source] {
    let stated = [baseline] + targets.map(\.value)
    return stated.filter { $0.value != nil }.map { _ in source } + results.map(\.source)
      + projections.map(\.source)
  }
}
