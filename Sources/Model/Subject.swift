/// A thing of the site, by its name.
///
/// Where content refers to a thing, it may leave the contract to be understood: that in which it is
/// written comes first, and there an empty name is the contract itself.
public struct Subject: Hashable, Sendable {
  /// What a name can name; in links and discrepancies the word before the colon, as in `action:slug`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A published document, or the image it holds.
    case document
    /// A term of the glossary.
    case term
    /// A page of prose.
    case page
    /// A piece of news.
    case update
    /// An action followed from contract to contract.
    case thread
    /// A contract.
    case contract
    /// The budget of a contract, under the contract's name.
    case budget
    /// The indicators of a contract, under the contract's name.
    case indicators
    /// Who signed.
    case party
    /// A priority area.
    case area
    /// A part of a priority area.
    case subArea
    /// An action.
    case action
    /// Who pays.
    case funder
    /// An indicator.
    case indicator
    /// A group of figures of the diagnosis.
    case group
    /// A figure of the diagnosis.
    case figure
    /// What a party owes.
    case obligation
    /// A discrepancy between documents.
    case discrepancy
    /// Something that was counted.
    case observation
    /// A report on how a contract is carried out.
    case report
  }

  /// Where names must differ: things of one kind, in one contract or in the whole site.
  public struct Space: Hashable, Sendable {
    /// The kind of the things.
    public let kind: Kind
    /// The contract in which they lie; nothing for what belongs to the whole site.
    public let contract: Contract.ID?

    /// The space of a kind, in a contract where the kind belongs to contracts.
    public init(_ kind: Kind, in contract: Contract.ID?) {
      self.kind = kind
      self.contract = kind.belongsToContract ? contract : nil
    }
  }

  /// Among what the name is unique.
  public let space: Space
  /// The name by which content refers to it.
  public let name: String

  /// Names a thing, of a contract where its kind belongs to contracts.
  public init(_ kind: Kind, _ name: String, in contract: Contract.ID?) {
    space = Space(kind, in: contract)
    self.name = name
  }

  /// What it is.
  public var kind: Kind { space.kind }

  /// The contract that it is or lies in, where it is known.
  public var contract: Contract.ID? {
    kind.named == .contract ? name.isEmpty ? nil : Contract.ID(name) : space.contract
  }
}

extension Subject.Kind {
  /// What links can point at, in the order in which an author is told.
  public static let linked: [Subject.Kind] = [
    .action, .area, .contract, .page, .indicator, .figure, .document, .term, .discrepancy,
    .observation, .thread, .budget, .indicators,
  ]

  /// The kind that a link of a checked text names.
  public init(scheme: String) {
    guard let kind = Subject.Kind(rawValue: scheme), Self.linked.contains(kind) else {
      preconditionFailure("a text has only links of the kinds that its parser was given")
    }
    self = kind
  }

  /// Whether a link may leave out the name after the colon.
  public var allowsEmptyName: Bool { self == .budget || self == .indicators }

  /// The kind of the thing that bears the name: budget and indicators go by that of their contract.
  public var named: Subject.Kind { allowsEmptyName ? .contract : self }

  /// Whether each contract has names of its own.
  public var belongsToContract: Bool {
    switch named {
    case .document, .term, .page, .update, .thread, .contract: false
    default: true
    }
  }
}

/// Things of the contract in which they are named.
extension Subject {
  /// The contract as a whole.
  public static let contract = Subject(.contract, "", in: nil)
  /// Its budget as a whole.
  public static let budget = Subject(.budget, "", in: nil)

  /// One of its actions.
  public static func action(_ id: Action.ID) -> Subject { Subject(.action, id.rawValue, in: nil) }

  /// One of its priority areas.
  public static func area(_ id: PriorityArea.ID) -> Subject { Subject(.area, id.rawValue, in: nil) }

  /// One of its indicators.
  public static func indicator(_ id: Indicator.ID) -> Subject {
    Subject(.indicator, id.rawValue, in: nil)
  }

  /// A figure of its diagnosis.
  public static func figure(_ id: Diagnosis.Figure.ID) -> Subject {
    Subject(.figure, id.rawValue, in: nil)
  }

  /// Something that was counted in it.
  public static func observation(_ id: Observation.ID) -> Subject {
    Subject(.observation, id.rawValue, in: nil)
  }
}
