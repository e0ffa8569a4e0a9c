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
  private static let form = Array("parvis record 2\n".utf8)

  /// It as it is kept, with a hash of all at its end.
  var bytes: [UInt8] {
    var writer = KeptWriter(after: Self.form)
    for parts in [basis, parts] {
      writer.write(parts) { writer, part in
        writer.write(part.name.utf8)
        writer.write(fixed: part.hash)
      }
    }
    writer.write(sets) { writer, set in writer.write(set) { $0.write($1) } }
    writer.write(files) { writer, file in
      writer.write(file.path.utf8)
      writer.write(fixed: file.stamp.identity)
      for number in [file.stamp.size, file.stamp.modified, file.stamp.changed] {
        writer.write(fixed: UInt64(bitPattern: number))
      }
      writer.write(plain: file.digest.bytes)
      writer.write(file.places) { $0.write(fixed: $1) }
      writer.write(file.set)
    }
    writer.write(findings) { writer, finding in
      writer.write(finding.name.utf8)
      writer.write(fixed: finding.origin)
      writer.write(finding.bytes)
    }
    writer.write(fixed: ByteHash(of: writer.bytes).value)
    return writer.bytes
  }

  /// Reads it; nothing of what is damaged, or of another form.
  init?(bytes: [UInt8]) {
    let end = bytes.count - 8
    guard bytes.starts(with: Self.form), end >= Self.form.count else { return nil }
    var seal = KeptReader(bytes[end...])
    var reader = KeptReader(bytes[Self.form.count..<end])
    do throws(KeptReader.Damage) {
      guard try seal.fixed() == ByteHash(of: bytes[..<end]).value else { return nil }
      basis = try reader.list(Part.init)
      parts = try reader.list(Part.init)
      sets = try reader.list { set throws(KeptReader.Damage) in
        try set.list { number throws(KeptReader.Damage) in try number.number() }
      }
      files = try reader.list(File.init)
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
    digest = SHA256.Digest(bytes: Array(try reader.take(32)))
    places = try reader.list { reader throws(KeptReader.Damage) in try reader.fixed() }
    set = try reader.number()
  }
}

extension FileShelf.Left {
  fileprivate init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(name: try reader.text(), origin: try reader.fixed(), bytes: try reader.counted())
  }
}
