import TestSupport

extension SeededGenerator {
  /// A value of any sign and of a magnitude between a hundredth and ten billions, with two
  /// decimals.
  mutating func amount() -> Double {
    var limit = 1.0
    for _ in 0..<Int.random(in: 0...12, using: &self) { limit *= 10 }
    return Double.random(in: -limit...limit, using: &self).rounded() / 100
  }
}
