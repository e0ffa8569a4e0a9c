import Foundation
import SiteReading
import TestSupport
import Testing

/// What pages tell programs of themselves.
@Suite("What pages tell programs") struct LinkedDataTests {
  /// The texts of the blocks of data of a page.
  private static func blocks(of html: String) -> [String] {
    let pieces = HTMLReader.pieces(of: html)
    return pieces.indices.filter {
      pieces[$0].isOpening("script") && pieces[$0].attributes["src"] == nil
    }.map { start in
      guard pieces[start].attributes == ["type": "application/ld+json"],
        case .text(let text) = pieces[start + 1], pieces[start + 2] == .close(name: "script")
      else { return "not a block of data" }
      return text
    }
  }

  @Test(
    "an action, a budget and the indicators tell what they are, in the words of their pages",
    arguments: [
      "contract-2028-2030/actions/1-nursery-places-for-families-in-need",
      "contract-2028-2030/budget", "contract-2028-2030/indicators", "glossary",
    ]) func things(page: String) throws
  {
    let site = try SharedSite("three-languages", at: nil, with: nil)
    let told = try #require(Self.blocks(of: try site.text(of: "en/\(page).html")).first)
    let object = try JSONSerialization.jsonObject(with: Data(told.utf8))
    let pretty = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    let text = String(decoding: pretty, as: UTF8.self) + "\n"
    let name = "data-\(page.replacing("/", with: "-")).json"
    let file = "\(BuiltSite.repository)Tests/SiteTests/Expected/\(name)"
    #expect(try Recording.text(in: URL(fileURLWithPath: file), recording: text) == text)
  }

  @Test("every page but home pages has one block, whose way is that of the page, in JSON")
  func every() throws {
    let site = try SharedSite("three-languages", at: nil, with: nil)
    for path in site.paths(ending: ".html") {
      let html = try site.text(of: path)
      let blocks = Self.blocks(of: html)
      let isWithout = path.hasSuffix("index.html") || path.hasSuffix("404.html")
      #expect(blocks.count == (isWithout ? 0 : 1), "\(path)")
      guard let block = blocks.first else { continue }
      let object = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
      let graph = object?["@graph"] as? [[String: Any]]
      let steps = graph?.first?["itemListElement"] as? [[String: Any]]
      #expect(steps?.map { $0["name"] as? String } == Self.breadcrumb(of: html), "\(path)")
      #expect(
        steps?.last?["item"] as? String == "https://pact.marsa-bay.example/\(path)", "\(path)")
    }
  }

  /// The words of the way to a page as readers see it.
  private static func breadcrumb(of html: String) -> [String?] {
    let trail = HTMLReader.pieces(of: html).drop { $0.attributes["class"] != "breadcrumb" }.prefix {
      $0 != .close(name: "nav")
    }
    return trail.indices.filter { trail[$0].isOpening("li") }.map { start in
      HTMLReader.text(of: trail[start...].prefix { $0 != .close(name: "li") })
    }
  }

  @Test(
    "a site without an address tells nothing, nor does a page in a language that is not its own")
  func none() throws {
    let nowhere = try SharedSite("over-time", at: nil, with: nil)
    for path in nowhere.paths(ending: ".html") {
      #expect(Self.blocks(of: try nowhere.text(of: path)) == [], "\(path)")
    }
    #expect(nowhere.paths(ending: ".webmanifest") == [])
    let lacking = "Content/contracts/2032-2033/actions/toit/en.md"
    let site = try SharedSite(
      try FixtureTree.valid("disagreeing", without: [lacking]), at: "https://livre.example",
      with: nil)
    let french = site.paths(ending: ".html").filter {
      $0.hasPrefix("fr/contrat-2032-2033/actions/3")
    }
    let english = site.paths(ending: ".html").filter {
      $0.hasPrefix("en/contract-2032-2033/actions/3")
    }
    #expect(try french.map { Self.blocks(of: try site.text(of: $0)).count } == [1])
    #expect(try english.map { Self.blocks(of: try site.text(of: $0)).count } == [0])
  }

  @Test("devices find the name of the site in each language, and where a flaw is told at the root")
  func smallFiles() throws {
    let site = try SharedSite("three-languages", at: nil, with: nil)
    #expect(
      site.paths(ending: ".webmanifest") == [
        "ar/site.webmanifest", "en/site.webmanifest", "fr/site.webmanifest",
      ])
    let link = HTMLReader.pieces(of: try site.text(of: "ar/contract-2028-2030/budget.html")).first {
      $0.attributes["rel"] == "manifest"
    }
    #expect(link?.attributes["href"] == "../site.webmanifest")
    #expect(
      try site.text(of: ".well-known/security.txt") == """
        Contact: mailto:security@marsa-bay.example
        Expires: 2031-10-14T00:00:00Z
        Preferred-Languages: en, fr, ar
        Canonical: https://pact.marsa-bay.example/.well-known/security.txt

        """)
    let below = try SharedSite("three-languages", at: "https://livre.example/ouvert", with: nil)
    #expect(below.paths(ending: "security.txt") == [])
  }
}
