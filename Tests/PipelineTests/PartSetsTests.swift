import Ground
import Testing

@testable import Pipeline

/// The parts of the content of which files were made are told by numbers.
@Suite struct PartSetsTests {
  private let parts = (0..<6).map { Part("part \($0)", ByteHash(of: [UInt8($0)])) }

  /// What is read by one who reads parts by their numbers, and takes what others have read.
  private func read(_ numbers: Int..., taking others: Made<Int>...) -> ReadParts {
    Reads.recorded {
      for number in numbers { parts[number].read(()) }
      for other in others { _ = other.taken }
    }.parts
  }

  private func made(of numbers: Int...) -> Made<Int> {
    Made { numbers.reduce(0) { $0 + parts[$1].read($1) } }
  }

  private func names(_ set: Int, in sets: PartSets) -> [String] {
    sets.sets[set].map { sets.parts[$0].name }.sorted()
  }

  @Test("A set has what was read, and what was read for all that was taken, each once") func whole()
  {
    var sets = PartSets()
    let inner = made(of: 3, 4)
    let outer = Made { inner.taken + parts[5].read(5) }
    let set = sets.number(of: read(0, 4, taking: outer, inner))
    #expect(names(set, in: sets) == ["part 0", "part 3", "part 4", "part 5"])
    #expect(sets.number(of: read(4, 0, taking: outer)) == set)
    #expect(sets.number(of: read(0)) != set)
  }

  @Test("Sets stay right when more was taken than is held at a time") func many() {
    var sets = PartSets()
    let first = made(of: 1, 2)
    let set = sets.number(of: read(0, taking: first))
    for _ in 0..<70_000 { _ = sets.number(of: read(0, taking: made(of: 3))) }
    #expect(sets.number(of: read(0, taking: first)) == set)
    #expect(sets.sets.count == 2 && sets.parts.count == 4)
  }

  @Test("Those of an earlier build keep their numbers, and say what their parts say now")
  func former() {
    var memory = BuildMemory()
    memory.parts = ["part 5", "gone", "part 1"].map { BuildMemory.Part(name: $0, hash: 7) }
    memory.sets = [[0, 1], [2]]
    var sets = PartSets(over: memory, now: parts)
    #expect(sets.sets == memory.sets)
    #expect(sets.parts.map(\.name) == memory.parts.map(\.name))
    #expect(sets.parts.map(\.hash) == [parts[5].hash, ByteHash(), parts[1].hash])
    #expect(names(sets.number(of: read(1, 0)), in: sets) == ["part 0", "part 1"])
    #expect(sets.parts.map(\.name) == ["part 5", "gone", "part 1", "part 0"])
  }
}
