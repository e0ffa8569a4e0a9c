extension String {
  /// Whether this text stands before another in the order of their bytes: that of every machine, whatever its
  /// language.
  public func precedesInBytes(_ other: String) -> Bool {
    let isBefore = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { Self.precedes(own, $0) }
    }
    return (isBefore ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func precedes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let count = Swift.min(left.count, right.count)
    var place = 0
    // Paths have much in common: eight bytes at a time.
    while place + 8 <= count, word(of: left, at: place) == word(of: right, at: place) { place += 8 }
    while place < count, left[place] == right[place] { place += 1 }
    return place < count ? left[place] < right[place] : left.count < right.count
  }

  private static func word(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}
