import Model
import Testing

@Suite("Money, exact to the cent") struct AmountTests {
  @Test(
    "a literal with up to two decimals is read exactly",
    arguments: [
      ("332500", 33_250_000), ("0", 0), ("-12.5", -1_250), ("0.07", 7), ("1250.10", 125_010),
      ("3.000", 300), ("90071992547409.93", 9_007_199_254_740_993),
    ] as [(String, Int64)]) func reads(literal: String, cents: Int64)
  { #expect(Amount(literal: literal)?.cents == cents) }

  @Test(
    "anything else is no amount",
    arguments: [
      "", "-", ".", "1.", ".5", "1.005", "1e3", "1,5", " 1", "+1", "1 000", "0x10", "٣",
      "1000000000000000.01", "99999999999999999999",
    ]) func refuses(literal: String)
  { #expect(Amount(literal: literal) == nil) }
}

@Suite("Quantities, exact to the thousandth") struct QuantityTests {
  @Test(
    "the change to another quantity is in percent of the first, rounded once to the point",
    arguments: [
      ("420", "500", 190), ("150", "300", 1_000), ("120", "140", 170), ("126", "240", 900),
      ("240", "126", -480), ("200", "201", 10), ("100", "100", 0), ("200", "150", -250),
      ("-10", "-5", 500),
    ] as [(String, String, Int64)]) func change(from: String, to: String, tenths: Int64) throws
  {
    let start = try #require(Quantity(literal: from))
    let end = try #require(Quantity(literal: to))
    #expect(start.change(to: end)?.tenths == tenths)
  }

  @Test("from zero there is no change in percent") func fromZero() throws {
    let end = try #require(Quantity(literal: "250"))
    #expect(Quantity(thousandths: 0).change(to: end) == nil)
  }

  @Test("from next to nothing to the greatest quantity the change does not overflow")
  func extremes() throws {
    let least = Quantity(thousandths: 1)
    let greatest = try #require(Quantity(literal: "1000000000000"))
    #expect(least.change(to: greatest)?.tenths == 999_999_999_999_999_000)
  }
}
