extension String {
  /// Whether this text stands before another in the order of their bytes: that of every machine, whatever its
  /// language.
  public func precedesInBytes(_ other: String) -> Bool {
    let isBefore = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { own.precedes($0) }
    }
    return (isBefore ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension ArraySlice<UInt8> {
  /// Whether these bytes stand before others.
  public func precedesInBytes(_ other: ArraySlice<UInt8>) -> Bool {
    withUnsafeBufferPointer { own in other.withUnsafeBufferPointer { own.precedes($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes stand before others.
  public func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = Swift.min(self.count, other.count)
    var place = 0
    // Paths have much in common: eight bytes at a time.
    while place + 8 <= count, word(at: place) == other.word(at: place) { place += 8 }
    while place < count, self[place] == other[place] { place += 1 }
    return place < count ? self[place] < other[place] : self.count < other.count
  }

  private func word(at place: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}
