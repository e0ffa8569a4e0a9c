import Ground
import Testing

@Suite("Plural categories of CLDR") struct PluralRuleTests {
  @Test(
    "each language counts in its own way",
    arguments: [
      ("fr", 0, .one), ("fr", 1_500, .one), ("fr", 2_000, .other), ("fr", 1_000_000_000, .many),
      ("en", 0, .other), ("en", 1_000, .one), ("en", 1_500, .other), ("en-GB", 1_000, .one),
      ("ar", 0, .zero), ("ar", 1_000, .one), ("ar", 2_000, .two), ("ar", 103_000, .few),
      ("ar", 11_000, .many), ("ar", 100_000, .other), ("ar", 2_500, .other), ("ru", 21_000, .one),
      ("ru", 11_000, .many), ("ru", 22_000, .few), ("ru", 1_500, .other), ("pl", 22_000, .few),
      ("pl", 21_000, .many), ("pl", 1_000, .one), ("ja", 1_000, .other), ("cs", 500, .many),
      ("pt-BR", 0, .one), ("pt-PT", 0, .other), ("es", 1_000_000_000, .many), ("br", 21_000, .one),
      ("br", 71_000, .other), ("br", 79_000, .other), ("br", 4_000, .few), ("ga", 7_000, .many),
      ("mt", 111_000, .many), ("sl", 102_000, .two), ("sl", 1_500, .few), ("lt", 19_000, .other),
      ("lt", 1_500, .many), ("lv", 11_000, .zero), ("ro", 101_000, .few), ("hr", 1_100, .one),
      ("da", 500, .one), ("is", 21_000, .one), ("xx", 1_000, .one),
    ] as [(String, Int64, PluralCategory)]) func categories(
      language: String, thousandths: Int64, expected: PluralCategory
    )
  { #expect(PluralRule(language: language).category(ofThousandths: thousandths) == expected) }

  @Test("a whole number counts as one without decimals") func whole() {
    #expect(PluralRule(language: "lt").category(of: 21) == .one)
    #expect(PluralRule(language: "fr").category(of: -1) == .one)
  }

  @Test("what a language tells apart is known, and so are the first numbers")
  func categoriesOfLanguages() {
    let french = PluralRule(language: "fr")
    #expect(french.categories == [.one, .many, .other])
    #expect(french.numbers(of: .one) == [0, 1])
    #expect(french.numbers(of: .many) == [])
    #expect(PluralRule(language: "ar").numbers(of: .few) == Array(3...10) + Array(103...110))
    #expect(PluralRule(language: "ja").categories == [.other])
  }
}
