import SiteReading
import Testing

/// Charts that stand alone, to be linked, cited and shown inside other pages.
@Suite("Pages of charts") struct ChartPagesTests {
  private static let folder = "fr/contrat-2022-2023/graphiques"
  private static let address = "https://saint-aubin.example"
  private static let site = Result { try SharedSite("over-time", at: address, with: nil) }
  private let site: SharedSite

  init() throws { site = try Self.site.get() }

  @Test("every chart that can stand alone has a page and, beside it, a file") func files() {
    let pages = site.paths(ending: ".html").filter { $0.contains("/graphiques/") }
    #expect(
      pages == [
        "fr/contrat-2020/graphiques/budget-par-action.html",
        "fr/contrat-2020/graphiques/budget-par-annee.html", "\(Self.folder)/budget-par-action.html",
        "\(Self.folder)/budget-par-annee.html", "\(Self.folder)/du-prevu-au-depense.html",
        "\(Self.folder)/indicateurs.html", "\(Self.folder)/parcelles.html",
        "fr/fils/graphiques/jardins.html",
      ])
    let files = site.paths(ending: ".svg").filter { $0.contains("/graphiques/") }
    #expect(files == pages.map { $0.replacing(".html", with: ".svg") })
  }

  @Test(
    "where a chart stands, a link leads to its own page",
    arguments: [
      ("fr/contrat-2022-2023.html", "contrat-2022-2023/graphiques/du-prevu-au-depense.html"),
      ("fr/contrat-2022-2023/budget.html", "graphiques/du-prevu-au-depense.html"),
      ("fr/fils/jardins.html", "graphiques/jardins.html"),
    ]) func links(path: String, sheet: String) throws
  {
    let links = HTMLReader.pieces(of: try site.text(of: path)).compactMap { $0.attributes["href"] }
      .filter { $0.contains("graphiques/") }
    #expect(links.filter { $0 == sheet } == [sheet])
  }

  @Test(
    "the page of a chart offers its file and a citation, and leads back to where it stands",
    arguments: [
      (
        "\(folder)/du-prevu-au-depense", "Les montants à chaque stade – Convention 2022-2023",
        ["../../index.html", "../../contrat-2022-2023.html", "../budget.html"]
      ),
      (
        "fr/fils/graphiques/jardins",
        "Cultiver ensemble\u{A0}: argent et résultats, année par année",
        ["../../index.html", "../../fils.html", "../jardins.html"]
      ),
    ]) func page(path: String, title: String, parents: [String]) throws
  {
    let pieces = HTMLReader.pieces(of: try site.text(of: "\(path).html"))
    let start = try #require(pieces.firstIndex { $0.isOpening("main") })
    let heading = pieces[start...].drop { !$0.isOpening("h1") }.prefix { $0 != .close(name: "h1") }
    #expect(HTMLReader.text(of: heading) == title)
    let citation = pieces.drop { $0.attributes["class"] != "citation" }.prefix {
      $0 != .close(name: "span")
    }
    #expect(
      HTMLReader.text(of: citation)
        == "«\u{A0}\(title)\u{A0}», Les contrats de Saint-Aubin, données arrêtées au "
        + "15\u{A0}janvier 2024. \(Self.address)/\(path).html")
    let file = pieces[start...].compactMap { $0.attributes["href"] }.first { $0.hasSuffix(".svg") }
    #expect(file == path.split(separator: "/").last.map { "\($0).svg" })
    let list = pieces.drop { $0.attributes["class"] != "breadcrumb" }.prefix {
      $0 != .close(name: "ol")
    }
    #expect(list.compactMap { $0.attributes["href"] } == parents)
  }

  @Test(
    "the file of a chart ends with its documents, the site, the date, the licence and its address",
    arguments: [
      ("\(folder)/du-prevu-au-depense", "Convention 2022-2023"),
      ("fr/fils/graphiques/jardins", "Pacte 2020 et Convention 2022-2023"),
    ]) func credits(path: String, documents: String) throws
  {
    let pieces = HTMLReader.pieces(of: try site.text(of: "\(path).svg"))
    let group = try #require(pieces.lastIndex { $0.attributes["class"] == "note" })
    let notes = pieces.indices.filter { $0 > group && pieces[$0].isOpening("text") }
    let lines = pieces[notes[notes.count - 2]...].map { HTMLReader.text(of: [$0]) }.filter {
      !$0.isEmpty
    }
    #expect(
      lines.joined(separator: " ")
        == "Source\u{A0}: \(documents). Les contrats de Saint-Aubin, données arrêtées au "
        + "15\u{A0}janvier 2024, Licence Ouverte 2.0. \(Self.address)/\(path).html")
  }

  @Test(
    "without an address of the site, a chart is cited by the names alone, and cannot be embedded")
  func withoutAddress() throws {
    let site = try SharedSite("over-time", at: nil, with: nil)
    let page = try site.text(of: "fr/fils/graphiques/jardins.html")
    let pieces = HTMLReader.pieces(of: page)
    let citation = pieces.drop { $0.attributes["class"] != "citation" }.prefix {
      $0 != .close(name: "span")
    }
    #expect(
      HTMLReader.text(of: citation)
        == "«\u{A0}Cultiver ensemble\u{A0}: argent et résultats, année par année\u{A0}», "
        + "Les contrats de Saint-Aubin, données arrêtées au 15\u{A0}janvier 2024.")
    #expect(pieces.filter { $0.attributes["class"] == "code" }.isEmpty)
  }

  @Test(
    "the frame for other pages is as wide as its place and as high as the words and the chart need",
    arguments: [
      ("\(folder)/du-prevu-au-depense", "Les montants à chaque stade – Convention 2022-2023", 930),
      ("\(folder)/budget-par-action", "Budget par action – Convention 2022-2023", 900),
    ]) func frame(path: String, title: String, height: Int) throws
  {
    let pieces = HTMLReader.pieces(of: try site.text(of: "\(path).html"))
    let code = pieces.drop { $0.attributes["class"] != "code" }.prefix { $0 != .close(name: "pre") }
    #expect(
      HTMLReader.text(of: code)
        == "<iframe src=\"\(Self.address)/\(path).html\" title=\"\(title)\" "
        + "sandbox=\"allow-downloads\" width=\"100%\" height=\"\(height)\"></iframe>")
  }
}
