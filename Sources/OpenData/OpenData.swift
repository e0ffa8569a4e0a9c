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
  /// The figures last asked for: each format asks for them again, and each action and table those of its
  /// contract.
  private let ledgers = Shelf<Extract, Ledger>(room: 16)

  /// The figures of a site on a day.
  public init(_ site: Site, on day: Day, strings: [Language: SiteStrings]) {
    self.site = site
    self.day = day
    self.strings = strings
    let history =
      site.versions.snapshots.isEmpty
      ? nil : History(site.versions, current: OpenData.snapshot(of: site))
    told = ToldChanges(history, of: site)
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
    FactSheet(
      extract == .site ? resources.map { group(of: .all($0), $0.rawValue) } : [group(of: extract)],
      of: site)
  }

  /// The figures of an extract: those of all contracts are made contract by contract, because they are many.
  private func group(of extract: Extract, _ kind: String? = nil) -> FactSheet.Group {
    guard case .all(let resource) = extract, resource != .threads else {
      return FactSheet.Group(kind: kind, parts: [{ [self] in part(of: extract) }])
    }
    return FactSheet.Group(
      kind: kind,
      parts: site.contracts.map { contract in
        { [self] in whole(Ledger(tables: contract.tables(resource, on: day), of: site)) }
      })
  }

  /// Those of an action and of most tables are taken from the ledger of their contract.
  private func part(of extract: Extract) -> FactSheet.Part {
    switch extract {
    case .action(let contract, let action):
      let ledger = ledger(of: .contract(contract))
      return (ledger, ledger.facts.indices.filter { ledger.facts[$0].place.action == action })
    case .table(let subject, let contract?):
      let ledger = ledger(of: .contract(contract))
      if let range = ledger.tables[subject] { return (ledger, Array(range)) }
    case .site, .all, .contract, .thread, .table: break
    }
    return whole(ledger(of: extract))
  }

  private func whole(_ ledger: Ledger) -> FactSheet.Part { (ledger, Array(ledger.facts.indices)) }

  private func ledger(of extract: Extract) -> Ledger {
    ledgers.held(for: extract) { madeLedger(of: extract) }
  }

  private func madeLedger(of extract: Extract) -> Ledger {
    switch extract {
    case .site, .all: Ledger(site.threads.flatMap(facts))
    case .contract(let id):
      Ledger(
        tables: site.contract(id).map { contract in
          Extract.Resource.allCases.flatMap { contract.tables($0, on: day) }
        } ?? [], of: site)
    case .thread(let id): Ledger(site.threads.first { $0.id == id }.map(facts) ?? [])
    case .table(let subject, let contract):
      Ledger(table(subject, of: contract)?.facts(of: site) ?? [])
    case .action(let contract, _): ledger(of: .contract(contract))
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
