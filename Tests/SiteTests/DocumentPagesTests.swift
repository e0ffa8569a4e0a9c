import Model
import SiteReading
import Testing

/// A source is never a dead end.
@Suite("The pages of documents") struct DocumentPagesTests {
  private func sites() throws -> [BuiltSite] {
    [try .ofRepository(), try .ofThreeLanguages(), try .overTime(), try .disagreeing()]
  }

  @Test("each document has a page in each language, which says where to read it or whom to ask")
  func pages() throws {
    for site in try sites() {
      for document in site.site.documents {
        let paths = site.paths.filter { $0.hasSuffix("/\(document.id.rawValue).html") }
        #expect(
          Set(paths.map { $0.prefix { $0 != "/" } }).count == site.site.languages.count,
          "\(document.id.rawValue)")
        #expect(document.file != nil || document.url != nil || document.ask != nil)
      }
    }
  }

  @Test("each source of each page leads to the page of a document") func sources() throws {
    for site in try sites() {
      let ids = site.site.documents.map { "/\($0.id.rawValue).html" }
      for (path, html) in site.pages {
        let pieces = HTMLReader.pieces(of: html)
        for index in pieces.indices where pieces[index].attributes["class"] == "source" {
          guard let link = pieces.dropFirst(index + 1).first, link.isOpening("a") else { continue }
          let target = link.attributes["href"] ?? ""
          #expect(ids.contains { ("/" + target).hasSuffix($0) }, "\(path): \(target)")
        }
      }
    }
  }

  @Test("the page says what is on file, what is left out, whom to ask, and what the site takes")
  func whole() throws {
    let site = try BuiltSite.disagreeing()
    let pieces = HTMLReader.pieces(of: try site.page("fr/documents/vote.html"))
    let start = try #require(pieces.firstIndex { $0.isOpening("h1") })
    let end = try #require(pieces.firstIndex(of: .close(name: "main")))
    #expect(
      HTMLReader.text(of: pieces[start..<end])
        == "Délibération du 12 mars 2032 Date\u{A0}: aucune dans ce document Où le lire "
        + "Ce site ne publie pas le texte de ce document. À qui le demander\u{A0}: la mairie "
        + "Ce que nous en avons Un extrait du registre. Ce que nous n’en reprenons pas "
        + "Les noms des élus, qui n’apprennent rien sur le contrat. Ce que ce site y prend "
        + "1\u{A0}chiffre. Cité pour 2\u{A0}contrats. Contrat 2032-2033 2\u{A0}passages comparés à d’autres "
        + "Pacte 2031 1\u{A0}montant Documents sources")
  }
}
