import Ground
import Testing

@Suite("What is made once and held") struct ShelfTests {
  @Test("a thing is made once for all who ask for it by its name") func once() {
    let shelf = Shelf<String, Int>(room: 2)
    #expect(shelf.held(for: "a") { 1 } == 1)
    #expect(shelf.held(for: "a") { 2 } == 1)
    #expect(shelf.held(for: "b") { 3 } == 3)
  }

  @Test("what does not fit has everything given up, so that memory does not grow") func room() {
    let shelf = Shelf<Int, Int>(room: 2)
    for name in 0..<3 { #expect(shelf.held(for: name) { name } == name) }
    #expect(shelf.held(for: 0) { 10 } == 10)
    #expect(shelf.held(for: 2) { 12 } == 2)
  }
}
