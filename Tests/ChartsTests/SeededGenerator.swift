/// A generator of the same numbers every time (SplitMix64), so that a failing case can be met
/// again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A value of any sign and of a magnitude between a hundredth and ten billions, with two
  /// decimals.
  mutating func amount() -> Double {
    var limit = 1.0
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      limit *= 10
    }
    return Double.random(in: -limit...limit, using: &self).rounded() / 100
  }
}
