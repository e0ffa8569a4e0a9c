import SiteReading
import Testing

/// The pages that gather a whole contract stay light enough for an old phone.
@Suite("How much a page holds") struct PageWeightTests {
  @Test(
    "the follow-up, the booklet and the indicators hold at most 700 elements besides drawings",
    arguments: ["rapport", "livret", "indicateurs"]) func elements(page: String) throws
  {
    let site = try BuiltSite.ofRepository()
    let count = Self.elements(of: try site.page("fr/contrat-2024-2027/\(page).html"))
    #expect((100...700).contains(count))
  }

  /// How many elements a page has outside its drawings.
  private static func elements(of html: String) -> Int {
    var depth = 0
    return HTMLReader.pieces(of: html).count { piece in
      if piece.isOpening("svg") { depth += 1 }
      if piece == .close(name: "svg") { depth -= 1 }
      guard case .open = piece else { return false }
      return depth == 0
    }
  }
}
