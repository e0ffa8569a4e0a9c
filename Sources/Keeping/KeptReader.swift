package import Diagnostics
import Ground

/// Reads what a ``KeptWriter`` has written.
public struct KeptReader {
  /// The bytes are not what a writer writes.
  public struct Damage: Error {
    /// Tells of them.
    public init() {}
  }

  /// What is still to be read.
  public var bytes: ArraySlice<UInt8>
  /// The files that may be named, by their paths.
  private let sources: [String: SourceFile]
  private var texts: [String] = []
  private var files: [SourceFile] = []
  private var parts: [Part] = []

  /// Reads bytes in which some files may be named.
  package init(_ bytes: ArraySlice<UInt8>, naming sources: [SourceFile] = []) {
    self.bytes = bytes
    self.sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The next bytes.
  @inlinable public mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count else { throw Damage() }
    defer { bytes = bytes.dropFirst(count) }
    return bytes.prefix(count)
  }

  /// A number from zero that is mostly small.
  @inlinable public mutating func number() throws(Damage) -> Int {
    var (value, shift) = (0, 0)
    while let byte = bytes.popFirst() {
      guard shift < 56 else { throw Damage() }
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw Damage()
  }

  /// A number of any size.
  @inlinable public mutating func fixed() throws(Damage) -> UInt64 {
    let bytes = try take(8)
    return bytes.indices.reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  /// Bytes after their number.
  @inlinable public mutating func counted() throws(Damage) -> ArraySlice<UInt8> {
    try take(try number())
  }

  /// A text after its length.
  package mutating func text() throws(Damage) -> String {
    String(decoding: try counted(), as: UTF8.self)
  }

  /// Values after their number.
  @inlinable public mutating func list<Value>(
    _ each: (inout KeptReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try number()
    // Every value has a byte at least: no count makes room for more than there is.
    guard count <= bytes.count else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }

  /// The next value, of the type that is wanted.
  @inline(__always) package mutating func next<Value: Keepable>() throws(Damage) -> Value {
    try Value(&self)
  }

  /// A value that its fields make where they fit together, as those of every value do.
  static func whole<Value>(_ value: Value?) throws(Damage) -> Value {
    guard let value else { throw Damage() }
    return value
  }

  /// A text that may stand often.
  mutating func sharedText() throws(Damage) -> String {
    try thing(among: \.texts) { reader throws(Damage) in try reader.text() }
  }

  /// A file that was named.
  mutating func file() throws(Damage) -> SourceFile {
    try thing(among: \.files) { reader throws(Damage) in
      guard let file = reader.sources[try reader.text()] else { throw Damage() }
      return file
    }
  }

  /// A text as it is written.
  mutating func markdown() throws(Damage) -> ArraySlice<UInt8> {
    guard let file = try SourceFile?(&self) else { return try counted() }
    return file.bytes.suffix(try number())
  }

  /// A part of the content.
  mutating func part() throws(Damage) -> Part {
    try thing(among: \.parts) { reader throws(Damage) in
      let name = try reader.text()
      return Part(name, ByteHash(value: try reader.fixed()))
    }
  }

  /// What a number names, which stands behind it the first time.
  private mutating func thing<Thing>(
    among things: WritableKeyPath<KeptReader, [Thing]>,
    _ read: (inout KeptReader) throws(Damage) -> Thing
  ) throws(Damage) -> Thing {
    let number = try number()
    let known = self[keyPath: things].count
    guard number >= known else { return self[keyPath: things][number] }
    guard number == known else { throw Damage() }
    let new = try read(&self)
    self[keyPath: things].append(new)
    return new
  }
}
