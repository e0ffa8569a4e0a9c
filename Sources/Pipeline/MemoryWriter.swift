import Digests
import Ground

/// What a build will have to remember, gathered file by file.
struct MemoryWriter {
  /// What was gathered.
  private(set) var memory = BuildMemory()
  private var partNumbers: [BuildMemory.Part: Int] = [:]
  private var setNumbers: [[Int]: Int] = [:]

  /// Nothing but what every file is made of.
  init(basis: [Part]) { memory.basis = basis.map(BuildMemory.Part.init) }

  /// The number of a set of parts.
  mutating func set(of parts: some Sequence<BuildMemory.Part>) -> Int {
    let numbers = Set(parts.map { number(of: $0) }).sorted()
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
  mutating func add(_ path: String, _ file: BuildMemory.File) { memory.files[path] = file }
}

extension BuildMemory.Part {
  /// What a part of the content says now.
  init(_ part: Part) { self.init(name: part.name, hash: part.hash.value) }
}
