/// Writes numbers and texts as bytes: small numbers in few.
struct NumberWriter {
  var bytes: [UInt8]

  /// A number that is mostly small, seven bits a byte.
  mutating func write(_ number: Int) {
    var rest = UInt64(number)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number of any size in eight bytes.
  mutating func write(fixed number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  /// A text after its length.
  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  /// Values after their number.
  mutating func write<Value>(_ values: [Value], _ each: (inout NumberWriter, Value) -> Void) {
    write(values.count)
    for value in values { each(&self, value) }
  }
}

/// Reads what a `NumberWriter` has written.
struct NumberReader {
  /// The bytes are not what a writer writes.
  struct Damage: Error {}

  /// What is still to be read.
  var bytes: ArraySlice<UInt8>

  /// The next bytes.
  mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count else { throw Damage() }
    defer { bytes = bytes.dropFirst(count) }
    return bytes.prefix(count)
  }

  /// A number that is mostly small.
  mutating func number() throws(Damage) -> Int {
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
  mutating func fixed() throws(Damage) -> UInt64 {
    try take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A text.
  mutating func text() throws(Damage) -> String {
    String(decoding: try take(try number()), as: UTF8.self)
  }

  /// Values.
  mutating func list<Value>(
    _ each: (inout NumberReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try number()
    // Every value has a byte at least: no count makes room for more than there is.
    guard count <= bytes.count else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }
}
