import SiteReading
import Testing

/// What every page of every site keeps, whatever its content.
@Suite("Rules of all pages") struct PageRulesTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test("every link leads to a file and an anchor of the site") func links() {
    #expect(site.deadLinks == [])
  }

  @Test(
    "every page is nested as HTML wants, with one h1, no skipped heading level, no identifier twice"
  ) func structure() {
    #expect(PageRules.structureFaults(in: site) + PageRules.nestingFaults(in: site) == [])
  }

  @Test("every page names its language and its versions in all languages") func versions() {
    #expect(PageRules.versionFaults(in: site) == [])
  }

  @Test("no page holds a script, an inline style or a request to another origin") func safety() {
    #expect(PageRules.unsafeParts(in: site) == [])
  }

  @Test("French pages keep French typography") func typography() {
    #expect(PageRules.typographyFaults(in: site) == [])
  }

  @Test("the same input gives the same bytes") func determinism() throws {
    let again = try BuiltSite.anew()
    #expect(again.paths == site.paths)
    #expect(again.pages == site.pages)
  }
}
