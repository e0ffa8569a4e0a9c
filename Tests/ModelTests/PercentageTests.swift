import Model
import TestSupport
import Testing

@Suite("Percentages") struct PercentageTests {
  @Test(
    "a share is rounded half away from zero to the tenth",
    arguments: [
      (1, 2, 500), (1, 3, 333), (2, 3, 667), (1, 2_000, 1), (-1, 2_000, -1), (1, 2_001, 0),
      (5, 4, 1_250),
    ] as [(Int64, Int64, Int64)]) func rounding(part: Int64, whole: Int64, tenths: Int64)
  { #expect(Percentage(of: part, in: whole)?.tenths == tenths) }

  @Test(
    "a share to the point is rounded once, from the exact share",
    arguments: [(114, 126, 900), (2_049, 10_000, 200), (1, 8, 130), (-1, 8, -130), (5, 4, 1_250)]
      as [(Int64, Int64, Int64)]) func points(part: Int64, whole: Int64, tenths: Int64)
  { #expect(Percentage(pointsOf: part, in: whole)?.tenths == tenths) }

  @Test("displayed shares add up to 100 % exactly, whatever the parts") func sharesAddUp() {
    var generator = SplitMix(seed: 20_240_328)
    for _ in 0..<500 {
      let parts = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Amount(cents: Int64.random(in: 0...900_000_000, using: &generator))
      }
      guard let shares = Percentage.shares(of: parts) else {
        #expect(parts.allSatisfy { $0.cents == 0 })
        continue
      }
      #expect(shares.reduce(0) { $0 + $1.tenths } == 1_000)
      for (share, part) in zip(shares, parts) {
        let exact = Double(part.cents) * 1_000 / Double(parts.reduce(0) { $0 + $1.cents })
        #expect(abs(Double(share.tenths) - exact) < 1)
      }
    }
  }

  @Test("a share that is rounded to nothing or to the whole knows that it is neither") func edges()
  {
    let shares = Percentage.shares(of: [99_960_000, 40_000, 0].map(Amount.init(cents:)))
    #expect(shares?.map(\.tenths) == [1_000, 0, 0])
    #expect(shares?.map(\.edge) == [.belowWhole, .aboveNothing, nil])
    #expect(Percentage.shares(of: [Amount(cents: 5), .zero])?.map(\.edge) == [nil, nil])
  }

  @Test(
    "there is no change in percent from zero or across it",
    arguments: [(10, 19, 90), (4, 0, -100), (0, 5, nil), (10, -8, nil), (-5, 2, nil), (-5, -2, 60)]
      as [(Int64, Int64, Int64?)]) func changes(from: Int64, to: Int64, points: Int64?)
  {
    let change = Quantity(thousandths: from).change(to: Quantity(thousandths: to))
    #expect(change?.tenths == points.map { $0 * 10 })
  }

  @Test("there are no shares of nothing, nor with a negative part") func noWhole() {
    #expect(Percentage.shares(of: []) == nil)
    #expect(Percentage.shares(of: [.zero, .zero]) == nil)
    #expect(Percentage.shares(of: [Amount(cents: 5), Amount(cents: -1)]) == nil)
  }
}

/// A generator with a seed, so that a failing case comes back: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
