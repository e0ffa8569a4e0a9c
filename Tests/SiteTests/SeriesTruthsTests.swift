import Diagnostics
import SiteReading
import Testing

/// What the pact of Marsa Bay says of its homework help and its clinic: a break in the series, one
/// with the targets of old and one with new ones, and what is expected of 2030.
@Suite("Breaks in a series and projections") struct SeriesTruthsTests {
  private static let actions = "fr/contrat-2028-2030/actions/"
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofThreeLanguages() }

  /// The page of the action that has an indicator.
  private func page(of id: String) throws -> String {
    let pages = site.pages.filter { path, html in
      path.hasPrefix(Self.actions) && html.contains("<article class=\"indicator\" id=\"\(id)\">")
    }
    #expect(pages.count == 1)
    return try #require(pages.first?.value)
  }

  private func article(_ id: String) throws -> ArraySlice<HTMLPiece> {
    let pieces = HTMLReader.pieces(of: try page(of: id))
    let start = try #require(
      pieces.firstIndex { $0.isOpening("article") && $0.attributes["id"] == id })
    let end = try #require(pieces[start...].firstIndex(of: .close(name: "article")))
    return pieces[start...end]
  }

  private func text(of id: String, _ name: String, _ kind: String) throws -> String? {
    let pieces = try article(id)
    guard
      let start = pieces.firstIndex(where: { $0.isOpening(name) && $0.attributes["class"] == kind }
      ), let end = pieces[start...].firstIndex(of: .close(name: name))
    else { return nil }
    return Self.text(of: pieces[start..<end])
  }

  /// The words of a part of the page, all spaces made ordinary ones.
  private static func text(of pieces: ArraySlice<HTMLPiece>) -> String {
    String(HTMLReader.text(of: pieces).map { $0.isWhitespace ? " " : $0 })
  }

  @Test("what is projected has a row of its own, and stays to come among the results") func rows()
    throws
  {
    let tables = HTMLTable.tables(of: try page(of: "homework-children"))
    let own = try #require(tables["table-homework-children"])
    #expect(
      own.rows.map { [$0.header] + $0.cells } == [
        ["Départ et valeurs cibles", "210", "240", "270", "300"],
        ["Résultats", "", "251", "268", "à venir"], ["Projection", "", "", "", "245"],
      ])
  }

  @Test("a break is told with its reason in the headline and after the table") func notes() throws {
    #expect(
      try text(of: "homework-children", "p", "headline")
        == "210 enfants au départ, 300 visés en 2030, soit +43 % ; 268 constatés en 2029 ; rupture de série en 2029"
    )
    #expect(
      try text(of: "clinic-visits", "p", "headline")
        == "1 800 visites au départ, 3 000 visées en 2030 ; 2 640 constatées en 2029 ; rupture de série en 2029"
    )
    #expect(
      try text(of: "homework-children", "p", "table-note")
        == "Rupture de série en 2029 : un enfant aidé par deux écoles n’est plus compté qu’une fois."
        + " Les valeurs d’avant et d’après ne se comparent pas.")
  }

  @Test("a target that comes back to the start is not said to be the same every year") func back()
    throws
  {
    let tree = try FixtureTree.valid("three-languages").replacing(
      "Content/contracts/2028-2030/indicators.json",
      "\"targets\": {\"2028\": 240, \"2029\": 270, \"2030\": 300}",
      with: "\"targets\": {\"2028\": 240, \"2029\": 180, \"2030\": 210}")
    let site = try BuiltSite(tree: tree, asOf: nil, tolerating: .warning)
    let pages = site.pages.values.map { String($0.map { $0.isWhitespace ? " " : $0 }) }
    let said = "210 enfants au départ, 210 visés en 2030 ; 268 constatés en 2029"
    let (isSaid, isSame) = (
      pages.contains { $0.contains(said) }, pages.contains { $0.contains("autant visés") }
    )
    #expect(isSaid && !isSame)
  }

  @Test("a result counted in another way is not judged, one whose target follows it is")
  func progress() throws {
    #expect(
      try text(of: "homework-children", "p", "progress cannot-be-assessed")
        == "Non évaluable pour 2029")
    #expect(
      try text(of: "homework-children", "p", "progress-why")
        == "Depuis 2029, le résultat est compté autrement que la cible : ils ne se comparent pas. Comprendre ce statut"
    )
    #expect(try text(of: "clinic-visits", "p", "progress achieved") == "Cible atteinte pour 2029")
    #expect(
      try text(of: "clinic-visits", "p", "progress-why")
        == "Le résultat est au moins égal à la cible. Le départ, compté autrement avant 2029, n’entre pas"
        + " dans le calcul. Comprendre ce statut")
  }

  @Test("both drawings show both, and their words say both to those who do not see them")
  func chart() throws {
    let pieces = try article("homework-children")
    let classes = pieces.compactMap { $0.attributes["class"] }
    #expect(classes.count { $0 == "mark-rule method-break" } == 2)
    #expect(classes.count { $0 == "mark-line result projected" } == 2)
    #expect(classes.count { $0 == "mark-line result" } == 0)
    #expect(classes.count { $0 == "mark-dot result projected" } == 2)
    #expect(classes.count { $0 == "mark-rule today" } == 2)
    let start = try #require(pieces.firstIndex { $0.attributes["id"]?.hasSuffix("-desc") ?? false })
    let end = try #require(pieces[start...].firstIndex(of: .close(name: "span")))
    #expect(
      Self.text(of: pieces[start..<end])
        == "départ : 210 ; visé 2028 : 240 ; visé 2029 : 270 ; visé 2030 : 300 ; réalisé 2028 : 251 ;"
        + " réalisé 2029 : 268 ; projection 2030 : 245 ; à partir de 2029, compté autrement : un enfant"
        + " aidé par deux écoles n’est plus compté qu’une fois ; au 15 octobre 2030.")
  }
}
