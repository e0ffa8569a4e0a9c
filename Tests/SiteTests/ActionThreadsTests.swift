import SiteReading
import Testing

/// Promises that lead through the same action.
@Suite("The threads of an action") struct ActionThreadsTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test(
    "an action that carries on two promises leads to both",
    arguments: [
      ("fr/contrat-2032-2033/actions/1-", ["Manger ensemble", "Être accueilli"]),
      ("en/contract-2032-2033/actions/1-", ["Eating together", "Being received"]),
    ]) func twoThreads(prefix: String, titles: [String]) throws
  {
    let path = try #require(site.shortestPath(beginning: prefix))
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let start = try #require(pieces.firstIndex { $0.attributes["class"] == "over-time" })
    let headings = pieces.indices.filter { $0 > start && pieces[$0].isOpening("h3") }.map { index in
      HTMLReader.text(of: pieces[index...].prefix { $0 != .close(name: "h3") })
    }
    #expect(headings == titles)
  }
}
