import Ground
import Testing

/// What something is made of is seen while it is made.
@Suite struct ReadsTests {
  private let first = Part("first", describing: 1)
  private let second = Part("second", describing: 2)

  private func names(_ parts: ReadParts) -> [String] {
    parts.own.map(\.name) + parts.taken.flatMap(names)
  }

  @Test("Each part that is read is recorded once, in the order in which it is read") func order() {
    let (made, parts) = Reads.recorded { second.read(2) + first.read(1) + second.read(2) }
    #expect(made == 5)
    #expect(names(parts) == ["second", "first"])
  }

  @Test("What is made within is recorded apart, and belongs to those who take it") func nested() {
    var inner: ReadParts?
    let (_, outer) = Reads.recorded {
      _ = first.read(1)
      inner = Reads.recorded { second.read(2) }.parts
    }
    #expect(inner.map(names) == ["second"])
    #expect(names(outer) == ["first"])
    let made = Made { second.read(2) }
    #expect(names(Reads.recorded { made.taken + made.taken }.parts) == ["second"])
  }

  @Test("What a shelf holds was read by each who takes it") func shelf() {
    let shelf = Shelf<String, Int>(room: 4)
    for _ in 0..<2 {
      #expect(names(Reads.recorded { shelf.held(for: "key") { first.read(1) } }.parts) == ["first"])
    }
  }

  @Test("Where nobody records, reading is only reading") func unrecorded() {
    #expect(first.read(1) == 1)
  }

  @Test("A failure of what was made is passed on") func failure() {
    struct Fault: Error, Equatable {}
    #expect(throws: Fault()) { try Reads.recorded { () throws(Fault) in throw Fault() } }
  }

  @Test("A part says another thing as soon as any value in it is another") func description() {
    #expect(
      Part("a", describing: ("x", [1, 2])).hash == Part("b", describing: ("x", [1, 2])).hash)
    #expect(Part("a", describing: ("x", [1, 2])).hash != Part("a", describing: ("x", [12])).hash)
    #expect(Part("a", describing: ["x", "y"]).hash != Part("a", describing: ["x, y"]).hash)
  }

  @Test("Work on all cores gives what one after the other gives, in order") func workers() {
    for count in [0, 1, 2, 1_000] {
      let inputs = Array(0..<count)
      #expect(Workers.map(inputs) { $0 * $0 } == inputs.map { $0 * $0 })
    }
  }
}
