import Digests
import Ground

/// What a build will have to remember, gathered file by file.
struct MemoryWriter {
  /// What was gathered.
  private(set) var memory = BuildMemory()
  private var partNumbers: [BuildMemory.Part: Int] = [:]
  private var setNumbers: [[Int]: Int] = [:]
  /// The numbers of what many took, by what it is.
  private var taken: [ObjectIdentifier: Set<Int>] = [:]
  /// The sets by what was read itself and what was taken.
  private var readNumbers: [ReadKey: Int] = [:]

  private struct ReadKey: Hashable {
    let own: Set<Int>
    let taken: [ObjectIdentifier]
  }

  /// Nothing but what every file is made of; what all that was read says is found at once, on all cores.
  init(basis: [Part], of reads: some Sequence<ReadParts>) {
    memory.basis = basis.map(BuildMemory.Part.init)
    _ = Workers.map(Self.parts(of: reads), \.hash)
  }

  /// All parts that were read, each once.
  private static func parts(of reads: some Sequence<ReadParts>) -> [Part] {
    var seen: Set<ObjectIdentifier> = []
    var parts: [Part] = []
    func take(_ read: ReadParts) {
      guard seen.insert(ObjectIdentifier(read)).inserted else { return }
      parts += read.own.filter { seen.insert(ObjectIdentifier($0)).inserted }
      read.taken.forEach(take)
    }
    reads.forEach(take)
    return parts
  }

  /// The number of the set of parts that were read.
  mutating func set(of read: ReadParts) -> Int {
    let key = ReadKey(own: own(read), taken: read.taken.map(ObjectIdentifier.init))
    if let known = readNumbers[key] { return known }
    let number = set(of: read.taken.reduce(into: key.own) { $0.formUnion(numbers(of: $1)) })
    readNumbers[key] = number
    return number
  }

  private mutating func own(_ read: ReadParts) -> Set<Int> {
    Set(read.own.map { number(of: BuildMemory.Part($0)) })
  }

  private mutating func numbers(of read: ReadParts) -> Set<Int> {
    if let known = taken[ObjectIdentifier(read)] { return known }
    let found = read.taken.reduce(into: own(read)) { $0.formUnion(numbers(of: $1)) }
    taken[ObjectIdentifier(read)] = found
    return found
  }

  /// The number of a set of parts of the former build.
  mutating func set(of parts: [BuildMemory.Part]) -> Int {
    set(of: Set(parts.map { number(of: $0) }))
  }

  private mutating func set(of parts: Set<Int>) -> Int {
    let numbers = parts.sorted()
    if let known = setNumbers[numbers] { return known }
    setNumbers[numbers] = memory.sets.count
    memory.sets.append(numbers)
    return memory.sets.count - 1
  }

  private mutating func number(of part: BuildMemory.Part) -> Int {
    if let known = partNumbers[part] { return known }
    partNumbers[part] = memory.parts.count
    memory.parts.append(part)
    return memory.parts.count - 1
  }

  /// Remembers a file.
  mutating func add(_ file: BuildMemory.File) { memory.files.append(file) }
}

extension BuildMemory.Part {
  /// What a part of the content says now.
  init(_ part: Part) { self.init(name: part.name, hash: part.hash.value) }
}
