import Digests
import Ground
import Keeping
import Loading

/// Writes what the next build is to remember, and hands on the bytes as they come: a large site has many files.
struct MemoryWriter<Failure: Error> {
  private var writer = KeptWriter(after: BuildMemory.form)
  private var seal = ByteHash()
  private let hand: (_ bytes: [UInt8]) throws(Failure) -> Void

  /// How many bytes are handed on at a time.
  private static var size: Int { 1 << 16 }

  /// Begins with the parts that every file was made of, and with the number of files.
  init(
    basis: [BuildMemory.Part], files: Int, handing hand: @escaping ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    self.hand = hand
    writer.write(basis) { writer, part in writer.write(part) }
    writer.write(files)
  }

  /// Adds the next file.
  mutating func add(_ file: BuildMemory.File) throws(Failure) {
    writer.write(file)
    try handOn(from: Self.size)
  }

  /// Ends with the sets of parts, the other parts, and what was found in content.
  mutating func end(
    sets: [[Int]], parts: [BuildMemory.Part], findings: [FileShelf.Left]
  ) throws(Failure) {
    writer.write(sets) { writer, set in writer.write(set) { $0.write($1) } }
    writer.write(parts) { writer, part in writer.write(part) }
    writer.write(findings.count)
    for finding in findings {
      writer.write(finding.name.utf8)
      writer.write(fixed: finding.origin)
      writer.write(finding.bytes)
      try handOn(from: Self.size)
    }
    try handOn(from: 0)
    seal.append(many: writer.bytes)
    writer.write(fixed: seal.value)
    try hand(writer.handedOn())
  }

  /// Hands on what was written, once it is that much.
  private mutating func handOn(from size: Int) throws(Failure) {
    guard writer.bytes.count >= size else { return }
    let bytes = writer.handedOn(inWordsOf: 8)
    seal.append(many: bytes)
    try hand(bytes)
  }
}

extension KeptWriter {
  fileprivate mutating func write(_ part: BuildMemory.Part) {
    write(part.name.utf8)
    write(fixed: part.hash)
  }

  fileprivate mutating func write(_ file: BuildMemory.File) {
    write(file.path.utf8)
    write(fixed: file.stamp.identity)
    for number in [file.stamp.size, file.stamp.modified, file.stamp.changed] {
      write(fixed: UInt64(bitPattern: number))
    }
    write(plain: file.digest.bytes)
    write(file.places) { $0.write(fixed: $1) }
    write(file.set)
  }
}
