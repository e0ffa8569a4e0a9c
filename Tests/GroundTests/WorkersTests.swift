import Ground
import Testing

@Suite("Work on all cores") struct WorkersTests {
  /// How many leaves a tree has of which each branch is made beside the other.
  private static func leaves(_ depth: Int) -> Int {
    guard depth > 0 else { return 1 }
    let (left, right) = Workers.both {
      leaves(depth - 1)
    } _: {
      leaves(depth - 1)
    }
    return left + right
  }

  @Test("recipes that make others at the same time wait for nobody, however many there are")
  func nested() {
    #expect(Self.leaves(12) == 4_096)
    #expect(Workers.map(Array(0..<16)) { _ in Self.leaves(6) } == Array(repeating: 64, count: 16))
  }

  @Test("what is made longest first stands in the order of what it is made of") func order() {
    let sizes = [3, 9, 1, 9, 0, 4]
    let doubled = Workers.map(sizes, longestFirst: \.self) { $0 * 2 }
    #expect(doubled == [6, 18, 2, 18, 0, 8])
  }
}
