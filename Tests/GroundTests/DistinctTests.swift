import Ground
import Testing

@Suite("Each thing once") struct DistinctTests {
  @Test("elements stand once, in the order in which they are first seen") func elements() {
    #expect([3, 1, 3, 2, 1].distinct() == [3, 1, 2])
  }

  @Test("of the elements with one key, the first stands") func keys() {
    #expect(["axe", "action", "budget", "bilan"].distinct(by: \.first) == ["axe", "budget"])
  }
}
