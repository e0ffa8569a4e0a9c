import Diagnostics
import Foundation
import Ground
import Loading
import SiteReading
import TestSupport
import Testing

/// What readers are told of the versions of a site.
@Suite("What changed from version to version") struct ChangesPageTests {
  private static func site() throws -> SharedSite {
    try SharedSite(FixtureTree.versioned(), at: "https://rives.example", with: nil)
  }

  private static func expect(_ text: String, _ name: String) throws {
    let file = URL(
      fileURLWithPath: "\(BuiltSite.repository)Tests/SiteTests/Expected/changes-\(name)")
    #expect(try Recording.text(in: file, recording: text) == text)
  }

  /// What a page shows in its main part.
  private static func main(of html: String) -> String {
    let start = html.range(of: "<main")?.lowerBound ?? html.startIndex
    let end = html.range(of: "</main>")?.upperBound ?? html.endIndex
    return String(html[start..<end]) + "\n"
  }

  @Test(
    "the page tells which figures were revised, from what to what, when and why",
    arguments: ["fr/ce-qui-a-change", "en/what-changed"]) func page(path: String) throws
  {
    let html = try Self.site().text(of: "\(path).html")
    try Self.expect(Self.main(of: html), "\(path.prefix(2)).html")
  }

  @Test(
    "the changes are files, for programs and for spreadsheets",
    arguments: ["changes.csv", "changes.fr.csv", "changes.json"]) func files(name: String) throws
  { try Self.expect(try Self.site().text(of: "data/\(name)"), "data-\(name)") }

  @Test("each version that changed figures is an entry of the feeds") func feed() throws {
    try Self.expect(try Self.site().text(of: "fr/actualites.atom"), "feed.xml")
  }

  @Test("a revised figure says so where it stands, and leads to what it was") func cells() throws {
    let site = try Self.site()
    let marks = try ["actions/3-toit", "budget"].map { page in
      let html = try site.text(of: "en/contract-2032-2033/\(page).html")
      return html.matches(of: /<td[^>]*>([^<]*)<a class="altered" href="([^"]*)">([^<]*)<\/a>/).map
      { "\($0.output.1)\($0.output.3) → \($0.output.2)".replacing("\u{A0}", with: " ") }
    }
    #expect(
      marks == [
        ["30 revised on 21 November 2033 → ../../what-changed.html#2033-11-21-1"],
        [
          "€280,000 revised on 15 June 2033 → ../what-changed.html#2033-06-15-1",
          "€280,000 revised on 15 June 2033 → ../what-changed.html#2033-06-15-1",
          "€280,000 revised on 15 June 2033 → ../what-changed.html#2033-06-15-1",
          "€70,000 revised on 15 June 2033 → ../what-changed.html#2033-06-15-3",
          "€280,000 revised on 15 June 2033 → ../what-changed.html#2033-06-15-1",
        ],
      ])
  }

  @Test("a site of which one version was kept says since when its changes are known") func first()
    throws
  {
    let tree = try FixtureTree.versioned()
    let kept = tree.content.filter { $0.path != "Content/versions/2033-06-15.csv" }.filter {
      !$0.path.hasSuffix(".yml") || !$0.path.contains("versions/")
    }
    let day = SourceTree(
      content: kept.map { file in
        guard file.path == "Content/versions/2033-03-01.csv" else { return file }
        return .init(path: "Content/versions/2033-11-21.csv", bytes: file.bytes)
      }, theme: tree.theme)
    let html = try SharedSite(day, at: nil, with: nil).text(of: "en/what-changed.html")
    let lead = html.split(separator: "\n").first { $0.hasPrefix("<p class=\"lead\">") }
    #expect(
      lead.map { String($0).replacing("\u{A0}", with: " ") }
        == "<p class=\"lead\">This site has kept every version of its figures since 21 November 2033. "
        + "No published figure has changed since.</p>")
  }

  @Test("a site of which no version was kept has no page, file, feed or word of it") func none()
    throws
  {
    let site = try SharedSite("disagreeing", at: "https://rives.example", with: nil)
    #expect(site.paths(ending: "what-changed.html") == [])
    #expect(site.paths(ending: ".atom") == [])
    #expect(site.paths(ending: ".csv").filter { $0.hasPrefix("data/changes") } == [])
    #expect(try !site.text(of: "en/data.html").contains("changes.csv"))
  }
}
