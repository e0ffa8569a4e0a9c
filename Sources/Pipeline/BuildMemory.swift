import Digests
import Ground
import Keeping
import Loading

/// What a build remembers of the one before: which parts of the content each file was made of, how it was left
/// in its place, and what the rest of the build must know of it when it is not made again.
struct BuildMemory: Hashable, Sendable {
  /// A file of the site.
  struct File: Hashable, Sendable {
    /// Its path.
    let path: String
    /// How it was left.
    let stamp: FileStamps.Stamp
    /// Its SHA-256.
    let digest: SHA256.Digest
    /// The places in it to which other pages lead, in ascending order.
    let places: [UInt64]
    /// Which of the sets of parts it was made of.
    let set: Int
  }

  /// A part of the content, as it was.
  struct Part: Hashable, Sendable {
    let name: String
    let hash: UInt64
  }

  /// The parts that every file was made of: program, theme, what was asked for.
  var basis: [Part] = []
  /// The other parts.
  var parts: [Part] = []
  /// The sets of parts, by their numbers, that files were made of; many files have the same.
  var sets: [[Int]] = []
  /// The files, in the order of their paths.
  var files: [File] = []
  /// What was found in content, for a program that is the same.
  var findings: [FileShelf.Left] = []
}

extension BuildMemory {
  /// What it begins with as it is kept; it ends with a hash of all before.
  static let form = Array("parvis record 4\n".utf8)

  /// Reads it; nothing of what is damaged, or of another form.
  init?(bytes: [UInt8]) {
    let end = bytes.count - 8
    guard bytes.starts(with: Self.form), end >= Self.form.count else { return nil }
    var seal = KeptReader(bytes[end...])
    var reader = KeptReader(bytes[Self.form.count..<end])
    do throws(KeptReader.Damage) {
      var hash = ByteHash()
      hash.append(many: bytes[..<end])
      guard try seal.fixed() == hash.value else { return nil }
      basis = try reader.list(Part.init)
      files = try reader.list(File.init)
      sets = try reader.list { set throws(KeptReader.Damage) in
        try set.list { number throws(KeptReader.Damage) in try number.number() }
      }
      parts = try reader.list(Part.init)
      findings = try reader.list(FileShelf.Left.init)
    } catch { return nil }
    let isWhole = reader.bytes.isEmpty && sets.allSatisfy { $0.allSatisfy(parts.indices.contains) }
    guard isWhole, files.allSatisfy({ sets.indices.contains($0.set) }) else { return nil }
  }
}

extension BuildMemory.Part {
  fileprivate init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    name = try reader.text()
    hash = try reader.fixed()
  }
}

extension BuildMemory.File {
  fileprivate init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    path = try reader.text()
    stamp = FileStamps.Stamp(
      identity: try reader.fixed(), size: Int64(bitPattern: try reader.fixed()),
      modified: Int64(bitPattern: try reader.fixed()),
      changed: Int64(bitPattern: try reader.fixed()))
    digest = SHA256.Digest(bytes: try reader.take(32))
    places = try reader.list { reader throws(KeptReader.Damage) in try reader.fixed() }
    set = try reader.number()
  }
}

extension FileShelf.Left {
  fileprivate init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    // A copy, so that what else was read with it is not held as long.
    self.init(
      name: try reader.text(), origin: try reader.fixed(), bytes: Array(try reader.counted())[...])
  }
}

extension BuildMemory.Part {
  /// What a part of the content says now.
  init(_ part: Part) { self.init(name: part.name, hash: part.hash.value) }
}
