import Model
import Testing

@testable import Rendering

@Suite("Plural categories of CLDR") struct PluralRuleTests {
  @Test(
    "each language counts in its own way",
    arguments: [
      ("fr", "0", .one), ("fr", "1.5", .one), ("fr", "2", .other), ("fr", "1000000", .many),
      ("en", "0", .other), ("en", "1", .one), ("en", "1.5", .other), ("en-GB", "1", .one),
      ("ar", "0", .zero), ("ar", "1", .one), ("ar", "2", .two), ("ar", "103", .few),
      ("ar", "11", .many), ("ar", "100", .other), ("ru", "21", .one), ("ru", "11", .many),
      ("ru", "22", .few), ("pl", "22", .few), ("pl", "21", .many), ("ja", "1", .other),
      ("cs", "0.5", .many), ("xx", "1", .one),
    ] as [(String, String, PluralCategory)]) func categories(
      language: String, literal: String, expected: PluralCategory
    ) throws
  {
    let quantity = try #require(Quantity(literal: literal))
    #expect(PluralRule.category(of: quantity, in: Language(language)) == expected)
  }
}
