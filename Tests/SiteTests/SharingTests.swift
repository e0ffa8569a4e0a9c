import Diagnostics
import Foundation
import Publishing
import Rasterizing
import Rendering
import SiteReading
import TestSupport
import Testing

/// How a site shows itself where its pages are shared.
@Suite("Sharing") struct SharingTests {
  private static let address = "https://livre.example/ouvert"
  private static let action = "fr/contrat-2032-2033/actions/3-toit"

  /// Hands back the drawing instead of a picture of it, which needs no librsvg.
  private static let tracing = Rasterizer(identity: []) { document throws(FileFailure) in document }

  /// A site in two languages and one in three, each made ready once for all tests.
  private static let bilingual = Result {
    try SharedSite("disagreeing", at: address, with: tracing)
  }
  private static let trilingual = Result {
    try SharedSite("three-languages", at: address, with: tracing)
  }

  @Test("a page with a card tells all of it") func head() throws {
    let page = "\(Self.address)/\(Self.action)"
    let title = "Action 3\u{A0}: Garder un toit"
    #expect(
      try Self.bilingual.get().sharing(of: "\(Self.action).html") == [
        "og:title = \(title)", "og:description = La fiche 3 du contrat, en une phrase.",
        "og:type = article", "og:locale = fr_FR", "og:locale:alternate = en_GB",
        "og:url = \(page).html", "og:site_name = Rives à livre ouvert", "og:image = \(page).png",
        "og:image:width = 1200", "og:image:height = 630",
        "og:image:alt = \(title)\u{A0}: 400\u{202F}000\u{A0}€, budget total de 2032 à 2033\u{A0}:"
          + " Ville\u{A0}50\u{A0}% et Département\u{A0}50\u{A0}%."
          + " Les montants de 2033 sont prévisionnels.", "twitter:card = summary_large_image",
      ])
  }

  @Test("without a program of pictures a page tells the rest, and there is no picture")
  func withoutPictures() throws {
    let site = try SharedSite("one-language", at: nil, with: nil)
    let address = "https://saint-aubin.example/contrat"
    let told = { (kind: String, path: String) in
      [
        "og:title = Le contrat de Saint-Aubin",
        "og:description = Ce que la commune et le département ont promis ensemble.",
        "og:type = \(kind)", "og:locale = fr_FR", "og:url = \(address)/\(path)",
        "og:site_name = Le contrat de Saint-Aubin", "twitter:card = summary",
      ]
    }
    #expect(try site.sharing(of: "index.html") == told("website", "fr/index.html"))
    #expect(try site.sharing(of: "fr/index.html") == told("website", "fr/index.html"))
    #expect(site.paths(ending: ".png") == [])
  }

  @Test("without an address a site tells nothing and makes no picture, whatever it could")
  func withoutAddress() throws {
    let site = try SharedSite("disagreeing", at: nil, with: Self.tracing)
    #expect(try site.sharing(of: "index.html") == [])
    #expect(try site.sharing(of: "\(Self.action).html") == [])
    #expect(site.paths(ending: ".png") == [])
  }

  @Test(
    "every page but the one for errors names a published card, and no card is published for nothing",
    arguments: ["one-language", "over-time"]) func cards(name: String) throws
  {
    let site = try SharedSite(name, at: Self.address, with: Self.tracing)
    let prefix = "og:image = \(Self.address)/"
    var named: Set<String> = []
    for path in site.paths(ending: ".html") {
      let images = try site.sharing(of: path).filter { $0.hasPrefix(prefix) }
      #expect(images.count == (path.hasSuffix("404.html") ? 0 : 1), "\(path)")
      named.formUnion(images.map { String($0.dropFirst(prefix.count)) })
    }
    let cards = site.paths(ending: ".png").filter { !$0.hasPrefix("theme/") }
    #expect(named.sorted() == cards)
  }

  @Test(
    "a card is a whole drawing in the language of its page",
    arguments: [
      "\(action).png", "en/contract-2032-2033/charts/menages.png", "en/threads/repas.png",
      "ar/contract-2028-2030.png", "ar/threads/charts/young-children.png",
    ]) func drawing(path: String) throws
  {
    let site = try (path.hasPrefix("ar/") ? Self.trilingual : Self.bilingual).get()
    let (card, styles) = Self.split(try site.text(of: path))
    #expect(["var(", "url(", "@", "color-scheme"].filter(styles.contains) == [])
    let name = path.replacing("/", with: "-").replacing(".png", with: ".svg")
    let file = "\(BuiltSite.repository)Tests/SiteTests/Expected/cards/\(name)"
    #expect(try Recording.text(in: URL(fileURLWithPath: file), recording: card) == card)
  }

  /// A document without its stylesheet, which is the theme's, and the stylesheet.
  private static func split(_ document: String) -> (drawing: String, styles: String) {
    let tags = ["<style>\n", "</style>\n"].compactMap { document.firstRange(of: $0) }
    guard tags.count == 2 else { return (document, "") }
    return (
      String(document[..<tags[0].lowerBound] + document[tags[1].upperBound...]),
      String(document[tags[0].upperBound..<tags[1].lowerBound])
    )
  }

  @Test("librsvg makes a picture of 1200 by 630 pixels, which is known again and only it")
  func picture() throws {
    let folders = "/usr/local/bin:/usr/bin:/bin"
    let program = try #require(PictureProgram.find(in: folders), "install librsvg2-bin")
    let files = try [[1], [2]].map { (identity: [UInt8]) throws -> Publication.File in
      let rasterizer = Rasterizer(identity: identity) { document throws(FileFailure) in
        do throws(RasterizingFailure) { return try program.picture(of: document) } catch {
          throw FileFailure(message: error.message)
        }
      }
      return try SharedSite("one-language", at: Self.address, with: rasterizer).file("fr/index.png")
    }
    let picture = try files[0].content()
    #expect(Array(picture[0..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(Array(picture[16..<24]) == [0, 0, 4, 0xB0, 0, 0, 2, 0x76])
    #expect(try files[0].content() == picture)
    let isCurrent = try #require(files[0].isCurrent)
    #expect(isCurrent(picture))
    for index in [8, picture.count / 2, picture.count - 20, picture.count - 1] {
      var damaged = picture
      damaged[index] ^= 1
      #expect(!isCurrent(damaged))
    }
    #expect(!isCurrent([]) && !isCurrent(picture.dropLast()) && !isCurrent(picture + [0]))
    #expect(files[1].isCurrent?(picture) == false)
  }
}
