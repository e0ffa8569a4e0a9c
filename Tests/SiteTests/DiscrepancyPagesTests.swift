import Model
import SiteReading
import Testing

/// What disagrees is shown the gravest first, and beside what it concerns with all that differs.
@Suite("What disagrees on the pages") struct DiscrepancyPagesTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test(
    "the page of a contract has a part for figures, one for commitments and one for words",
    arguments: [
      ("fr/contrat-2032-2033/ecarts.html", ["Chiffres", "Dates et engagements", "Mots"]),
      ("en/contract-2032-2033/discrepancies.html", ["Figures", "Dates and commitments", "Words"]),
    ]) func parts(path: String, titles: [String]) throws
  {
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let contract = try #require(site.site.contracts.first { $0.id.rawValue == "2032-2033" })
    let headings = texts(of: "h2", in: pieces[...])
    #expect(Array(headings.prefix(3)) == titles)
    let articles = pieces.filter { $0.isOpening("article") }.compactMap { $0.attributes["id"] }
    #expect(articles == contract.discrepancies.map(\.id.rawValue))
    let anchors = pieces.filter { $0.isOpening("section") }.compactMap { $0.attributes["id"] }
    #expect(anchors == ["figure", "commitment", "wording", "missing"])
  }

  @Test(
    "a thread says once what differs about its own actions, where, and in which contract",
    arguments: ["fr", "en"]) func thread(language: String) throws
  {
    let path = language == "fr" ? "fr/fils/repas.html" : "en/threads/repas.html"
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let start = try #require(pieces.firstIndex { $0.attributes["class"] == "discrepancies" })
    let aside = pieces[start...].prefix { $0 != .close(name: "div") }
    let names = aside.compactMap { $0.attributes["href"] }.filter { $0.contains("#") }.filter {
      !$0.contains("documents") && !$0.contains("gloss")
    }.compactMap { $0.split(separator: "#").last.map(String.init) }
    #expect(names == ["titre-des-repas"])
    let all = site.site.contracts.flatMap(\.discrepancies)
    let versions = names.compactMap { name in all.first { $0.id.rawValue == name }?.versions.count }
    #expect(aside.count { $0.attributes["class"] == "source" } == versions.reduce(0, +))
    #expect(aside.count { $0.attributes["class"] == "used" } == names.count)
  }

  @Test("an action leads from its top to all that differs about it, each once") func action() throws
  {
    let path = "fr/contrat-2032-2033/actions/3-toit.html"
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let line = try #require(pieces.firstIndex { $0.attributes["class"] == "discrepancies-line" })
    #expect(pieces[line + 1].attributes["href"] == "#discrepancies")
    let section = try #require(pieces.firstIndex { $0.attributes["id"] == "discrepancies" })
    let links = pieces[section...].prefix { $0 != .close(name: "section") }.compactMap {
      $0.attributes["href"]
    }.filter { $0.hasPrefix("../ecarts.html#") }
    let contract = try #require(site.site.contracts.first { $0.id.rawValue == "2032-2033" })
    let about = contract.discrepancies(about: .action(.init("toit")))
    #expect(links == about.map { "../ecarts.html#\($0.id.rawValue)" })
  }

  @Test(
    "what is missing of a contract stands under its actions, by number, after what is of the whole")
  func missing() throws {
    let pieces = HTMLReader.pieces(of: try site.page("fr/ce-qui-manque.html"))
    let start = try #require(pieces.firstIndex { $0.isOpening("section") })
    let section = pieces[start...].prefix { $0 != .close(name: "section") }
    let headings = texts(of: "h3", in: section).map { $0.prefix { $0 != "\u{A0}" } }
    #expect(headings == (1...3).map { "Action \($0)" })
    let list = try #require(section.firstIndex { $0.isOpening("ul") })
    let heading = try #require(section.firstIndex { $0.isOpening("h3") })
    #expect(list < heading)
    let links = section.filter { $0.attributes["class"] == "gap" }
    #expect(links.allSatisfy { $0.attributes["href"]?.isEmpty == false })
  }

  /// The texts of all elements of a name.
  private func texts(of name: String, in pieces: ArraySlice<HTMLPiece>) -> [String] {
    pieces.indices.filter { pieces[$0].isOpening(name) }.map { start in
      HTMLReader.text(of: pieces[start...].prefix { $0 != .close(name: name) })
    }
  }
}
