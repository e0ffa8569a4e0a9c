extension String {
  /// Whether this text stands before another in the order of their bytes: that of every machine, whatever its
  /// language.
  public func precedesInBytes(_ other: String) -> Bool {
    var (own, other) = (self, other)
    return own.withUTF8 { own in
      other.withUTF8 { other in
        // Paths have much in common: eight bytes at a time.
        var place = 0
        let (left, right) = (UnsafeRawBufferPointer(own), UnsafeRawBufferPointer(other))
        while place + 8 <= min(left.count, right.count),
          left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            == right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        { place += 8 }
        return own[place...].lexicographicallyPrecedes(other[place...])
      }
    }
  }
}
