import Ground

/// The sets of parts of the content of which files were made, each by a number: many files have the same.
///
/// What was read for a file is let go of as soon as its set is known: a large site has many files.
struct PartSets {
  /// The parts by their numbers; what each says is asked for at the end, of most never.
  private(set) var parts: [Part] = []
  /// The numbers of parts in each set, in ascending order.
  private(set) var sets: [[Int]] = []
  private var partNumbers: [ObjectIdentifier: Int] = [:]
  private var namedNumbers: [String: Int] = [:]
  private var setNumbers: [[Int]: Int] = [:]
  /// What many took of late, which is held so that it can be told by what it is.
  private var taken: [ObjectIdentifier: (parts: ReadParts, numbers: Set<Int>)] = [:]

  /// The sets by what was read itself and what was taken, which is held above: many files have read the same.
  private var readNumbers: [ReadKey: Int] = [:]

  private struct ReadKey: Hashable {
    let own: Set<Int>
    let taken: [ObjectIdentifier]
  }

  /// How much of what many took is known at a time: that of some dozen contracts.
  private static let takenLimit = 1 << 13

  /// No sets yet.
  init() {}

  /// Those of an earlier build with their numbers, of parts as they are now.
  init(over former: BuildMemory, now: [Part]) {
    sets = former.sets
    parts = former.parts.map { Part(absent: $0.name) }
    namedNumbers = Dictionary(zip(former.parts.map(\.name), parts.indices)) { first, _ in first }
    for part in now { if let number = namedNumbers[part.name] { parts[number] = part } }
  }

  /// The number of the set of parts that were read.
  mutating func number(of read: ReadParts) -> Int {
    let own = Set(read.own.map { self.number(of: $0) })
    let key = ReadKey(own: own, taken: read.taken.map(ObjectIdentifier.init))
    if let known = readNumbers[key] { return known }
    let set = self.number(of: numbers(of: read, with: own))
    // What is no longer held may go, and another thing take its place.
    if key.taken.allSatisfy({ taken[$0] != nil }) { readNumbers[key] = set }
    return set
  }

  /// The number of a set of parts by their numbers; one that an earlier build had may get another beside it.
  private mutating func number(of parts: Set<Int>) -> Int {
    let numbers = parts.sorted()
    if let known = setNumbers[numbers] { return known }
    setNumbers[numbers] = sets.count
    sets.append(numbers)
    return sets.count - 1
  }

  /// The number of a part, which no other part of its name has.
  private mutating func number(of part: Part) -> Int {
    if let known = partNumbers[ObjectIdentifier(part)] { return known }
    let number = namedNumbers[part.name] ?? parts.count
    if number == parts.count {
      namedNumbers[part.name] = number
      parts.append(part)
    }
    // One that is not held here may go, and another take its place.
    if parts[number] === part { partNumbers[ObjectIdentifier(part)] = number }
    return number
  }

  private mutating func numbers(of read: ReadParts, with own: Set<Int>) -> Set<Int> {
    read.taken.reduce(into: own) { numbers, taken in numbers.formUnion(self.numbers(ofTaken: taken))
    }
  }

  private mutating func numbers(ofTaken read: ReadParts) -> Set<Int> {
    if let known = taken[ObjectIdentifier(read)] { return known.numbers }
    let numbers = numbers(of: read, with: Set(read.own.map { number(of: $0) }))
    if taken.count == Self.takenLimit { (taken, readNumbers) = ([:], [:]) }
    taken[ObjectIdentifier(read)] = (read, numbers)
    return numbers
  }
}
