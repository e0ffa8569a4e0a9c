import Testing

/// Promises that lead through the actions of the repository's own contracts.
@Suite("The threads of an action") struct ActionThreadsTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test(
    "an action that carries on two promises leads to both",
    arguments: [
      (
        "fr/contrat-2024-2027/actions/5-",
        ["Accompagnement aux démarches administratives", "Ateliers de langue française"]
      ),
      (
        "en/contract-2024-2027/actions/5-",
        ["Support with paperwork and entitlements", "French language workshops"]
      ),
    ]) func twoThreads(prefix: String, titles: [String]) throws
  {
    let path = try #require(site.shortestPath(beginning: prefix))
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let start = try #require(
      pieces.firstIndex { $0.isOpening("ul") && $0.attributes["class"] == "threads" })
    let headings = pieces.indices.filter { $0 > start && pieces[$0].isOpening("h3") }.map { index in
      HTMLReader.text(of: pieces[index...].prefix { $0 != .close(name: "h3") })
    }
    #expect(headings == titles)
  }
}
