import Testing

/// Holds the pages against what the five public documents print, typed again from each of them.
@Suite("The figures of the public documents")
struct PrintedFiguresTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test(
    "every amount, total, result, date and vote is printed at its place",
    arguments: PrintedExpectations.documents,
    ["fr", "en"]
  )
  func printed(document: String, language: String) throws {
    for entry in try PrintedExpectations(of: document).entries {
      let path = try site.path(of: entry.place.page, in: language)
      let printed = entry.place.printed(on: try site.page(path))
      #expect(printed == entry.texts[language], "\(path) \(entry.place.selector)")
    }
  }
}
