public import Model
public import Tables

/// Figures that are published together as files, whatever the format.
public enum Extract: Hashable, Sendable {
  /// All figures of the site, a sheet a kind of table.
  case site
  /// The figures of one kind of table, of all contracts.
  case all(Resource)
  /// All figures of a contract.
  case contract(Contract.ID)
  /// Those of an action.
  case action(Contract.ID, Action.ID)
  /// Those of a thread.
  case thread(Thread.ID)
  /// What one table shows.
  case table(Table.Subject, of: Contract.ID?)

  /// A kind of table, of which the whole site has one file.
  public enum Resource: String, CaseIterable, Sendable {
    case execution, stages, amendments, indicators, observations, territory, obligations
    case discrepancies, threads
    case budgetCodes = "budget-codes"
  }

  /// That of a table as pages show it; nothing where it holds no figures of the site.
  public init?(_ table: Table) {
    switch table.subject {
    case .progressExamples: return nil
    case .thread(let id): self = .thread(id)
    default: self = .table(table.subject, of: table.contract)
    }
  }

  /// How much of the site it takes, which decides on its formats.
  enum Width { case site, allOfKind, subject, table }

  /// How much of the site it takes.
  var width: Width {
    switch self {
    case .site: .site
    case .all: .allOfKind
    case .contract, .action, .thread: .subject
    case .table: .table
    }
  }

  /// The path of its files from the site's root, before what tells the format; the same in every language.
  public var path: String {
    switch self {
    case .site: OpenData.folder + "site"
    case .all(let resource): OpenData.folder + "\(resource.rawValue)"
    case .contract(let contract): OpenData.folder + "contracts/\(contract.rawValue)"
    case .action(let contract, let action):
      OpenData.folder + "contracts/\(contract.rawValue)/actions/\(action.rawValue)"
    case .thread(let thread): OpenData.folder + "threads/\(thread.rawValue)"
    case .table(let subject, nil): OpenData.folder + "tables/\(subject.name)"
    case .table(let subject, let contract?):
      OpenData.folder + "contracts/\(contract.rawValue)/tables/\(subject.name)"
    }
  }
}

extension Table.Subject {
  /// A name that no other table of a contract has, whatever actions and indicators are called: no kind
  /// begins with one of these words and a hyphen.
  fileprivate var name: String {
    switch self {
    case .budget(let action): "budget-of-\(action.rawValue)"
    case .amendment(let position): "amendment-\(position + 1)"
    case .followUp(let report): "follow-up-\(report.rawValue)"
    case .indicator(let indicator): "indicator-\(indicator.rawValue)"
    case .observations(let action): "observations-\(action.rawValue)"
    case .diagnosis(let group): "territory-\(group)"
    default: kind
    }
  }
}
