import Testing

/// What charts say to those who do not see them.
@Suite("Descriptions of charts")
struct ChartDescriptionTests {
  private static let contract = "fr/contrat-2024-2027/graphiques"

  /// The description of the chart that stands alone on a page, all spaces made ordinary ones.
  private static func description(in pieces: [HTMLPiece]) -> String {
    let words = pieces.drop { $0.attributes["id"] != "chart-desc" }
      .prefix { $0 != .close(name: "span") }
    return spaced(HTMLReader.text(of: words))
  }

  private static func spaced(_ text: String) -> String {
    String(text.map { $0.isWhitespace ? " " : $0 })
  }

  /// The reasons that are printed in place of values, without letters that lead to notes.
  private static func reasons(in pieces: [HTMLPiece]) -> Set<String> {
    var reasons: Set<String> = []
    for index in pieces.indices {
      let classes = pieces[index].attributes["class"]?.split(separator: " ") ?? []
      guard classes.contains("gap-label") else { continue }
      let words = pieces[index...].prefix { $0 != .close(name: "text") }
      reasons.insert(spaced(HTMLReader.text(of: words)))
    }
    return reasons.filter { !$0.isEmpty && !$0.hasPrefix("(") }
  }

  @Test("every reason that a chart draws is in its description")
  func reasons() throws {
    let long = ["non dét.": "non déterminé", "not det.": "not determined"]
    var silent: [String] = []
    var count = 0
    for site in [try BuiltSite.ofRepository(), try BuiltSite.overTime()] {
      let paths = site.pages.keys.filter {
        $0.contains("/graphiques/") || $0.contains("/charts/")
      }
      for path in paths.sorted() {
        let pieces = HTMLReader.pieces(of: try site.page(path))
        let description = Self.description(in: pieces).lowercased()
        for reason in Self.reasons(in: pieces) {
          count += 1
          if !description.contains((long[reason] ?? reason).lowercased()) {
            silent.append("\(path): \(reason)")
          }
        }
      }
    }
    #expect(silent.sorted() == [])
    #expect(count > 0)
  }

  @Test(
    "the description of a chart says all that it shows",
    arguments: [
      ("\(contract)/levee-freins", ""),
      ("fr/fils/graphiques/alimentation", ""),
      ("fr/contrat-2022/graphiques/budget-par-action", ""),
      ("fr/contrat-2022/graphiques/circulation-de-l-argent", ""),
    ]
  )
  func whole(path: String, description: String) throws {
    let site = try BuiltSite.ofRepository()
    let pieces = HTMLReader.pieces(of: try site.page("\(path).html"))
    #expect(Self.description(in: pieces) == description)
  }
}
