extension Int: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    guard let number = Int(exactly: try Int64(&reader)) else { throw KeptReader.Damage() }
    self = number
  }

  package func keep(in writer: inout KeptWriter) { Int64(self).keep(in: &writer) }
}

extension Int64: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    let folded = try reader.number()
    self = folded == Self.large ? Int64(bitPattern: try reader.fixed()) : Self.unfolded(folded)
  }

  /// Small numbers, above or below zero, take few bytes.
  package func keep(in writer: inout KeptWriter) {
    guard magnitude < Self.large >> 2 else {
      writer.write(Self.large)
      return writer.write(fixed: UInt64(bitPattern: self))
    }
    writer.write(Int(self < 0 ? -self << 1 | 1 : self << 1))
  }

  /// Says that a number follows that is too large for few bytes.
  private static let large = 1 << 55

  private static func unfolded(_ number: Int) -> Int64 {
    number & 1 == 0 ? Int64(number >> 1) : -Int64(number >> 1)
  }
}

extension UInt64: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) { self = try reader.fixed() }

  package func keep(in writer: inout KeptWriter) { writer.write(fixed: self) }
}

extension Bool: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try reader.number() != 0
  }

  package func keep(in writer: inout KeptWriter) { writer.write(self ? 1 : 0) }
}

extension String: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try reader.sharedText()
  }

  package func keep(in writer: inout KeptWriter) { writer.write(shared: self) }
}

extension Optional: Keepable where Wrapped: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try reader.number() == 0 ? nil : Wrapped(&reader)
  }

  package func keep(in writer: inout KeptWriter) {
    writer.write(self == nil ? 0 : 1)
    self?.keep(in: &writer)
  }
}

extension Array: Keepable where Element: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try reader.list { reader throws(KeptReader.Damage) in try Element(&reader) }
  }

  package func keep(in writer: inout KeptWriter) { writer.write(self) { $1.keep(in: &$0) } }
}

extension Set: Keepable where Element: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try [Element](&reader))
  }

  package func keep(in writer: inout KeptWriter) { Array(self).keep(in: &writer) }
}

extension Dictionary: Keepable where Key: Keepable, Value: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    let entries = try reader.list { reader throws(KeptReader.Damage) in
      (try Key(&reader), try Value(&reader))
    }
    self.init(entries) { first, _ in first }
  }

  package func keep(in writer: inout KeptWriter) {
    writer.write(self) {
      $1.key.keep(in: &$0)
      $1.value.keep(in: &$0)
    }
  }
}

extension Range: Keepable where Bound == Int {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    let (start, length) = (try reader.number(), try reader.number())
    self = start..<start + length
  }

  package func keep(in writer: inout KeptWriter) {
    writer.write(lowerBound)
    writer.write(count)
  }
}

/// What is kept by the word that stands for it.
package protocol KeptByWord: Keepable, RawRepresentable<String> {}

extension KeptByWord {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    guard let value = Self(rawValue: try reader.sharedText()) else { throw KeptReader.Damage() }
    self = value
  }

  package func keep(in writer: inout KeptWriter) { writer.write(shared: rawValue) }
}
