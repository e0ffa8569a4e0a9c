public import Ground
public import Model
import Tables
public import Versions
public import Words

/// All figures of a site as files that anybody may take away, made from the tables that its pages show.
public final class OpenData: Sendable {
  /// The folder of its files.
  static let folder = "data/"
  /// The path of the description for programs.
  public static let packagePath = folder + "datapackage.json"
  /// The path of the catalogue for other catalogues, as JSON-LD; a site without an address has none.
  public static let cataloguePath = folder + "catalog.jsonld"
  /// That of the same as Turtle.
  public static let turtlePath = folder + "catalog.ttl"
  /// The name of the schema of all files, beside it.
  static let schemaName = "schema.json"
  /// That of the schema of budgets.
  static let budgetSchemaName = "schema-budget.json"

  /// The site.
  let site: Site
  /// The day on which states are judged.
  let day: Day
  /// The words of each language.
  let strings: [Language: SiteStrings]
  /// What changed from version to version; nothing where none was kept.
  public var history: History? { told.all }
  /// The same in the parts that pages read.
  private let told: ToldChanges
  /// The names whose original changed since the last version that was kept, and whose translations did not.
  public let staleLabels: [StaleLabel]
  /// The figures of each kind of table of each contract: its file has them, those of its actions and tables,
  /// and those of all contracts.
  ///
  /// Room for a dozen contracts: those of more are made again for the files of all, so that memory does not grow.
  private let kinds = Shelf<KindOfContract, Ledger>(room: 128)
  /// The other figures last asked for: each format asks for them again.
  private let others = Shelf<Extract, Ledger>(room: 16)
  /// The rows of the spreadsheets.
  private let sheetRows: SheetRows

  /// A kind of table of a contract.
  struct KindOfContract: Hashable {
    let resource: Extract.Resource
    let contract: Contract.ID
  }

  /// The figures of a site on a day.
  public init(_ site: Site, on day: Day, strings: [Language: SiteStrings]) {
    self.site = site
    self.day = day
    sheetRows = SheetRows(in: site.languages)
    self.strings = strings
    let compared = site.versions.snapshots.last.map { last in
      let current = OpenData.snapshot(of: site)
      return Workers.both {
        History(site.versions, current: current)
      } _: {
        current.staleLabels(since: last, in: site.languages)
      }
    }
    told = ToldChanges(compared?.0, of: site)
    staleLabels = compared?.1 ?? []
  }

  /// The kinds of figures that the site has.
  public var resources: [Extract.Resource] {
    Extract.Resource.allCases.filter { resource in
      resource == .threads
        ? !site.threads.isEmpty
        : site.contracts.contains { contract in
          contract.tables(resource, on: day).contains { !$0.groups.allSatisfy(\.rows.isEmpty) }
        }
    }
  }

  /// All that is published of a contract, the whole of it first.
  public func extracts(of contract: Contract) -> [Extract] {
    [.contract(contract.id)] + contract.actions.map { .action(contract.id, $0.id) }
      + contract.tableSubjects.map { .table($0, of: contract.id) }
  }

  /// All that is published of the site.
  public var extracts: [Extract] {
    [.site] + resources.map { .all($0) } + site.contracts.flatMap(extracts)
      + site.threads.map { .thread($0.id) } + comparisons
  }

  /// The tables that go from contract to contract, where there is anything to compare.
  public var comparisons: [Extract] {
    (site.isComparable ? [.table(.amountsOverYears, of: nil)] : [])
      + (site.successions.isEmpty ? [] : [.table(.followedAmounts, of: nil)])
  }

  /// The figures of an extract as a file.
  func sheet(of extract: Extract) -> FactSheet {
    FactSheet(groups(of: extract), of: site, sheetRows)
  }

  /// The figures of an extract by their kinds: those of all contracts are made contract by contract.
  private func groups(of extract: Extract) -> [FactSheet.Group] {
    switch extract {
    case .site: resources.flatMap { groups(of: .all($0)) }
    case .all(.threads): [FactSheet.Group(.threads) { self.others(of: extract).whole }]
    case .all(let resource):
      [
        FactSheet.Group(
          resource,
          parts: site.contracts.map { contract in
            let figures = KindOfContract(resource: resource, contract: contract.id)
            return FactSheet.Part(figures: figures) { self.ledger(of: figures).whole }
          })
      ]
    case .contract(let contract):
      figures(of: contract) { figures, ledger in
        FactSheet.Group(figures.resource, all: figures) { ledger.whole }
      }
    case .action(let contract, let action):
      figures(of: contract) { figures, ledger in
        let part = ledger.part(of: action)
        return part.isEmpty ? nil : FactSheet.Group(figures.resource) { part }
      }
    case .thread:
      [others(of: extract).whole].filter { !$0.isEmpty }.map { part in
        FactSheet.Group(.threads) { part }
      }
    case .table(let subject, let contract):
      [FactSheet.Group(subject.resource) { self.part(of: subject, in: contract) }]
    }
  }

  /// What is chosen of the figures of a contract, kind by kind, of which there is any.
  private func figures(
    of contract: Contract.ID, _ choose: (KindOfContract, Ledger) -> FactSheet.Group?
  ) -> [FactSheet.Group] {
    Extract.Resource.allCases.compactMap { resource in
      let figures = KindOfContract(resource: resource, contract: contract)
      let ledger = ledger(of: figures)
      return ledger.facts.isEmpty ? nil : choose(figures, ledger)
    }
  }

  /// Those of most tables of a contract are taken from the ledger of their kind.
  private func part(of subject: Table.Subject, in contract: Contract.ID?) -> Ledger.Part {
    if let contract, let resource = subject.resource,
      let part = ledger(of: KindOfContract(resource: resource, contract: contract)).part(
        of: subject)
    {
      return part
    }
    return others(of: .table(subject, of: contract)).whole
  }

  private func ledger(of figures: KindOfContract) -> Ledger {
    kinds.held(for: figures) {
      let tables = site.contract(figures.contract)?.tables(figures.resource, on: day)
      return Ledger(tables: tables ?? [], of: site)
    }
  }

  private func others(of extract: Extract) -> Ledger {
    others.held(for: extract) { Ledger(facts(of: extract)) }
  }

  private func facts(of extract: Extract) -> [Fact] {
    switch extract {
    case .thread(let id): site.threads.first { $0.id == id }.map(facts) ?? []
    case .table(let subject, let contract): table(subject, of: contract)?.facts(of: site) ?? []
    case .site, .all, .contract, .action: site.threads.flatMap(facts)
    }
  }

  private func facts(of thread: Thread) -> [Fact] {
    Table.thread(thread, of: site, on: day).facts(of: site)
  }

  private func table(_ subject: Table.Subject, of contract: Contract.ID?) -> Table? {
    switch subject {
    case .amountsOverYears: .amountsOverYears(of: site)
    case .followedAmounts: .followedAmounts(of: site)
    default: contract.flatMap(site.contract)?.table(subject, on: day)
    }
  }
}

extension OpenData {
  /// The parts of the content that it tells itself.
  public var parts: [Part] { told.parts }

  /// In how many versions readers find something new of a contract, or of any.
  public func versionCount(of contract: Contract.ID?) -> Int { told.versionCount(of: contract) }

  /// Whether any figure was altered since it was first known.
  var hasAlterations: Bool { told.hasAlterations }

  /// The last change of a figure that altered a value that was known.
  func alteration(of key: Snapshot.Key) -> History.Alteration? { told.alteration(of: key) }
}
