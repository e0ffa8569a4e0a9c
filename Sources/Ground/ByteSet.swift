/// Some of the 256 bytes, to be looked for in others by one look into a table each.
public struct ByteSet: Sendable {
  private let holds: [Bool]

  /// The bytes of which something is true.
  public init(where isHeld: (UInt8) -> Bool) { holds = (0...UInt8.max).map(isHeld) }

  /// Whether a byte is one of them.
  public func contains(_ byte: UInt8) -> Bool { holds[Int(byte)] }

  /// Where one of them stands for the first time at `start` or after it.
  public func first(in bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBufferPointer { first(in: $0, from: start) }
  }

  /// Whether a text has one of them.
  public func isAny(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { first(in: $0, from: 0) != nil }
      ?? (first(in: Array(text.utf8)) != nil)
  }

  private func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    holds.withUnsafeBufferPointer { holds in
      var place = start
      while place < bytes.count {
        if holds[Int(bytes[place])] { return place }
        place += 1
      }
      return nil
    }
  }
}
