package import Diagnostics
import Ground

/// Writes values as bytes: small numbers in few, what stands often once.
///
/// Open, as what reads them is, to the rooms that write what a large site has many of.
public struct KeptWriter {
  /// What was written.
  public var bytes: [UInt8]
  private var texts: [ExactText: Int] = [:]
  private var files: [ExactText: Int] = [:]
  private var parts: [ObjectIdentifier: Int] = [:]
  /// The files that whoever reads it has.
  private let sources: [SourceFile]

  /// Goes on after some bytes; whoever reads it has some files.
  package init(after bytes: [UInt8] = [], naming sources: [SourceFile] = []) {
    self.bytes = bytes
    self.sources = sources
  }

  /// Gives what was written to one who keeps it, and goes on behind it with the bytes that fill no word of so
  /// many.
  package mutating func handedOn(inWordsOf size: Int = 1) -> [UInt8] {
    let rest = Array(bytes.suffix(bytes.count % size))
    defer { bytes = rest }
    bytes.removeLast(rest.count)
    return bytes
  }

  /// A number from zero that is mostly small, seven bits a byte.
  @inlinable public mutating func write(_ number: Int) {
    var rest = UInt64(number)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number of any size in eight bytes.
  @inlinable public mutating func write(fixed number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// Bytes as they are.
  @inlinable public mutating func write(plain bytes: some Sequence<UInt8>) { self.bytes += bytes }

  /// Bytes after their number.
  @inlinable public mutating func write(_ bytes: some Collection<UInt8>) {
    write(bytes.count)
    self.bytes += bytes
  }

  /// Values after their number.
  @inlinable public mutating func write<Value>(
    _ values: some Collection<Value>, _ each: (inout KeptWriter, Value) -> Void
  ) {
    write(values.count)
    for value in values { each(&self, value) }
  }

  /// Values one behind the other.
  package mutating func keep<each Value: Keepable>(_ values: repeat each Value) {
    repeat (each values).keep(in: &self)
  }

  /// A text, in full where it stands for the first time.
  mutating func write(shared text: String) {
    if isNew(ExactText(text), among: \.texts) { write(text.utf8) }
  }

  /// A file, by its path: whoever reads it has its bytes.
  mutating func write(_ file: SourceFile) {
    if isNew(ExactText(file.path), among: \.files) { write(file.path.utf8) }
  }

  /// A text as it is written, which most often ends a file: then by that file.
  mutating func write(markdown text: ArraySlice<UInt8>) {
    let file = sources.first { $0.bytes.suffix(text.count).elementsEqual(text) }
    file.keep(in: &self)
    if file == nil { write(text) } else { write(text.count) }
  }

  /// A part of the content.
  mutating func write(_ part: Part) {
    guard isNew(ObjectIdentifier(part), among: \.parts) else { return }
    write(part.name.utf8)
    write(fixed: part.hash.value)
  }

  /// Writes the number of a thing; whether it is written for the first time.
  private mutating func isNew<Thing: Hashable>(
    _ thing: Thing, among things: WritableKeyPath<KeptWriter, [Thing: Int]>
  ) -> Bool {
    if let known = self[keyPath: things][thing] {
      write(known)
      return false
    }
    let number = self[keyPath: things].count
    self[keyPath: things][thing] = number
    write(number)
    return true
  }
}

/// A text by its bytes: to Swift a letter and its mark are the letter with the mark, and whoever reads them would find
/// one in the place of the other.
private struct ExactText: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
