import Ground
import Model
import Testing

/// Reports are what `contract.yml` asks for; what was done lies in files that name them.
@Suite struct ReportAndAccountTests {
  private static let contract = "contracts/2025-2026/contract.yml"
  private static let folder = "contracts/2025-2026/actions/premier-accueil"
  private static let french = """
    ---
    updated: 2026-02-01
    source: {document: contrat, place: page 5}
    ---
    ## Des permanences

    Une permanence a ouvert.
    """
  private static let english = """
    ---
    updated: 2026-02-01
    ---
    ## Sessions

    An advice session has opened.
    """

  private func tree(reports: String?) throws -> SiteTree {
    var tree = try SiteTree.small()
    if let reports {
      try tree.replace("results-due:", by: "reports:\n\(reports)results-due:", in: Self.contract)
    }
    return tree
  }

  private static func report(_ first: Int, _ last: Int, due: String = "2026-03-31") -> String {
    """
      - period: {start: \(first)-01-01, end: \(last)-12-31}
        due: \(due)
        source: {document: contrat, place: page 3}

    """
  }

  @Test("A contract that asks for no report has one on the whole of it") func none() throws {
    let contract = try #require(try tree(reports: nil).site().contracts.first)
    #expect(contract.reports.map(\.id.rawValue) == ["2025-2026"])
    #expect(contract.reports.map { $0.source == nil } == [true])
  }

  @Test("Each report has its period, its day and its place in a document") func reports() throws {
    let both = Self.report(2025, 2025) + Self.report(2026, 2026, due: "2027-03-31")
    let contract = try #require(try tree(reports: both).site().contracts.first)
    #expect(contract.reports.map(\.id.rawValue) == ["2025", "2026"])
    #expect(contract.reports.map { $0.due?.iso } == ["2026-03-31", "2027-03-31"])
    #expect(contract.resultsDue.map(\.years) == [[2025], [2026]])
    #expect(contract.resultsDue.map(\.day.iso) == ["2026-06-30", "2027-03-31"])
  }

  @Test(
    "Reports follow each other within the contract, each due after its period",
    arguments: [
      (
        report(2025, 2026, due: "2027-03-31") + report(2026, 2026, due: "2027-03-31"),
        ["9 years-out-of-order"]
      ), (report(2024, 2025), ["6 year-outside-contract"]),
      (report(2025, 2026), ["7 years-out-of-order"]),
    ]) func faults(reports: String, findings: [String]) throws
  {
    let found = try tree(reports: reports).findings()
    #expect(found == findings.map { "\(Self.contract):\($0)" })
  }

  @Test("What was done is what the file named by the report says, in each language") func account()
    throws
  {
    var tree = try tree(reports: Self.report(2025, 2025))
    tree.write(Self.french, to: "\(Self.folder)/fr.2025.md")
    tree.write(Self.english, to: "\(Self.folder)/en.2025.md")
    let site = try tree.site()
    let action = try #require(
      site.contracts[0].actions.first { $0.id.rawValue == "premier-accueil" })
    let account = try #require(action.account(of: Identifier("2025")))
    #expect(account.source.place.original == "page 5")
    #expect(account.texts.languages.map(\.code) == ["fr", "en"])
    #expect(account.texts[Language("en")].updated?.iso == "2026-02-01")
    #expect(site.contracts[0].actions.flatMap(\.accounts).count == 1)
  }

  @Test("What was done needs a report of its years, a source, and its original")
  func accountFaults() throws {
    var tree = try tree(reports: Self.report(2025, 2025))
    tree.write(Self.french, to: "\(Self.folder)/fr.2026.md")
    tree.write(Self.english, to: "\(Self.folder)/en.2026.md")
    #expect(tree.findings() == ["\(Self.folder)/en.2026.md:1 unknown-reference"])
    tree.remove("\(Self.folder)/fr.2026.md")
    tree.remove("\(Self.folder)/en.2026.md")
    tree.write(Self.english, to: "\(Self.folder)/en.2025.md")
    #expect(tree.findings() == ["\(Self.folder)/en.2025.md:1 missing-file"])
    tree.write(Self.english, to: "\(Self.folder)/fr.2025.md")
    #expect(tree.findings().first == "\(Self.folder)/fr.2025.md:2 missing-key")
    tree.remove("\(Self.folder)/fr.2025.md")
    tree.remove("\(Self.folder)/en.2025.md")
    tree.write(Self.french, to: "\(Self.folder)/fr.autre.md")
    #expect(tree.findings() == ["\(Self.folder)/fr.autre.md:1 unknown-file"])
  }
}
