import Diagnostics
import Ground
import Loading
import Model
import SiteReading
import Tables
import Testing

/// What is owed and what disagrees are tables too, though pages show them as lists.
@Suite("Tables of duties and of discrepancies") struct ListTablesTests {
  private static let obligations = """
    - id: report
      title: Rapport
      text: Un rapport.
      owed-by: [departement, ville]
      kind: dated
      due: 2033-06-30
      source: {document: contrat, place: a1}
    - id: vote
      title: Vote
      text: Un vote.
      owed-by: [ville]
      kind: dated
      due: 2032-05-01
      fulfilled: {date: 2032-04-30, document: vote, note: À temps.}
      source: {document: contrat, place: a2}
    - id: meeting
      title: Réunion
      text: Une réunion.
      owed-by: [ville]
      kind: yearly
      years: [2032, 2033]
      source: {document: contrat, place: a3}
    - id: results
      title: Résultats
      text: Des résultats.
      owed-by: [ville]
      kind: continuous
      check: yearly-results
      source: {document: contrat, place: a4}
    """

  private func site(asOf day: Day?) throws -> BuiltSite {
    let tree = try FixtureTree.valid("disagreeing")
    let file = SourceFile(
      path: "Content/contracts/2032-2033/obligations.yml", bytes: Array(Self.obligations.utf8))
    return try BuiltSite(
      tree: SourceTree(content: tree.content + [file], theme: tree.theme), asOf: day,
      tolerating: .warning)
  }

  private func contract() throws -> Contract {
    try #require(try site(asOf: nil).site.contract(Contract.ID("2032-2033")))
  }

  @Test(
    "the duties that are not late are the others only where some are",
    arguments: [("2032-01-15", "Les 4 obligations"), ("2034-01-15", "Les 2 autres obligations")])
  func others(day: String, summary: String) throws {
    let page = try site(asOf: Day(iso: day)).page("fr/contrat-2032-2033.html")
    let pieces = HTMLReader.pieces(of: page)
    let start = try #require(
      pieces.firstIndex { $0.isOpening("section") && $0.attributes["id"] == "obligations" })
    let opening = try #require(pieces[start...].firstIndex { $0.isOpening("summary") })
    let text = HTMLReader.text(of: pieces[opening...].prefix { $0 != .close(name: "summary") })
    #expect(text.map { $0.isWhitespace ? " " : $0 } == Array(summary))
  }

  @Test("each duty says what it is, who owes it, by when and where it stands") func duties() throws
  {
    let contract = try contract()
    let day = try #require(Day(iso: "2033-07-01"))
    let table = Table.obligations(contract, on: day)
    let rows = table.groups.flatMap(\.rows)
    #expect(SiteTables.faults(of: table) == [])
    #expect(rows.map(\.subject.identifier) == ["report", "vote", "meeting", "results"])
    #expect(
      table.columns.map(\.identifier) == [
        "duty", "owed-by", "schedule", "due", "due-years", "check", "standing", "evidence", "note",
      ])
    #expect(
      rows.map { table.cell(.standing, of: $0).standing } == [
        .overdue(try #require(Day(iso: "2033-06-30"))),
        .fulfilled(try #require(Day(iso: "2032-04-30"))), .yearly(yearsOver: [2032], isOver: false),
        .results(missingYears: [2032], publishedYears: []),
      ])
    let kinds = ObligationStanding.Kind.allCases
    #expect(kinds.map(table.count) == [1, 2, 0, 1])
    guard case .parties(let owing) = table.cell(.owedBy, of: rows[0]).value,
      case .years(let years) = table.cell(.dueYears, of: rows[2]).value
    else {
      Issue.record("no parties or no years")
      return
    }
    #expect(owing.map(\.rawValue) == ["ville", "departement"])
    #expect(years == [2032, 2033])
    #expect(rows.map { table.cell(.note, of: $0).words?.original } == [nil, "À temps.", nil, nil])
    #expect(
      rows.map { table.cell(.duty, of: $0).sources.map(\.place.original) } == [
        ["a1"], ["a2"], ["a3"], ["a4"],
      ])
  }

  @Test("what is done later than the day has no evidence yet") func later() throws {
    let contract = try contract()
    let day = try #require(Day(iso: "2032-04-29"))
    let table = Table.obligations(contract, on: day)
    let vote = table.groups[0].rows[1]
    #expect(table.cell(.standing, of: vote).standing?.kind == .upcoming)
    #expect(table.cell(.evidence, of: vote).absence == .notApplicable)
    #expect(table.cell(.note, of: vote).words == nil)
  }

  @Test("each discrepancy says what the site makes of it, then what each place says, and where")
  func discrepancies() throws {
    let contract = try #require(try BuiltSite.disagreeing().site.contract(Contract.ID("2032-2033")))
    let table = Table.discrepancies(contract.discrepancies, of: contract)
    #expect(SiteTables.faults(of: table) == [])
    #expect(
      table.groups.map { $0.rows.map(\.subject.identifier) } == [
        ["menages-vingt", "contrat", "contrat"], ["remise-du-rapport", "contrat", "vote"],
        ["titre-des-repas", "contrat", "contrat", "vote"],
      ])
    let whole = table.groups[0].rows[0]
    #expect(table.cell(.used, of: whole).words?.original == "20 ménages.")
    #expect(table.cell(.reason, of: whole).words?.original == "Le tableau est plus récent.")
    guard case .weight(.figure) = table.cell(.weight, of: whole).value,
      case .subjects(let subjects) = table.cell(.concerned, of: whole).value
    else {
      Issue.record("no weight or no subjects")
      return
    }
    #expect(subjects == contract.discrepancies[0].subjects)
    let says = table.groups[0].rows.map { table.cell(.says, of: $0) }
    #expect(
      says.map { $0.words?.original } == [
        nil, "La fiche dit 25 ménages.", "Le tableau dit 20 ménages.",
      ])
    #expect(says.map { $0.sources.map(\.place.original) } == [[], ["fiche 3"], ["annexe 2"]])
  }
}
