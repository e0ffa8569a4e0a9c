import Model
import Testing

@testable import OpenData

@Suite("Numbers of data are exact") struct NumberTests {
  @Test(
    "cents are two digits where there are any",
    arguments: [
      (0, "0"), (100, "1"), (6_500_000, "65000"), (153_554_410, "1535544.10"), (5, "0.05"),
      (-5, "-0.05"), (-12_300, "-123"), (Int64.max, "92233720368547758.07"),
    ] as [(Int64, String)]) func amounts(cents: Int64, text: String)
  { #expect(Number(Amount(cents: cents)).text == text) }

  @Test(
    "a quantity has the decimals that it needs",
    arguments: [(0, "0"), (420_000, "420"), (34_200, "34.2"), (1, "0.001"), (-1_050, "-1.05")]
      as [(Int64, String)]) func quantities(thousandths: Int64, text: String)
  { #expect(Number(Quantity(thousandths: thousandths)).text == text) }

  @Test("a percentage is in points, and another mark may stand before decimals") func percentages()
  {
    #expect(Number(Percentage(tenths: 625)).text == "62.5")
    #expect(Number(Percentage(tenths: 1_000)).written(after: UInt8(ascii: ",")) == "100")
    #expect(Number(Percentage(tenths: -5)).written(after: UInt8(ascii: ",")) == "-0,5")
    #expect(Number(12).text == "12")
  }
}

extension Number {
  fileprivate func written(after point: UInt8) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, point: point)
    return String(decoding: bytes, as: UTF8.self)
  }
}
