/// Looking for a run of bytes in others, one comparison for sixteen bytes where nothing begins alike.
public enum ByteSearch {
  /// Where `needle`, which is not empty, stands for the first time at `start` or after it.
  public static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBytes { bytes in
      needle.withUnsafeBytes { needle in
        var place = start
        while let next = first(needle[0], needle[0], in: bytes, from: place),
          next + needle.count <= bytes.count
        {
          if needle.indices.allSatisfy({ bytes[next + $0] == needle[$0] }) { return next }
          place = next + 1
        }
        return nil
      }
    }
  }

  /// Where one of two bytes stands for the first time at `start` or after it.
  public static func first(
    of byte: UInt8, or other: UInt8, in bytes: [UInt8], from start: Int = 0
  ) -> Int? { bytes.withUnsafeBytes { first(byte, other, in: $0, from: start) } }

  static func first(
    _ byte: UInt8, _ other: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    let (pattern, otherPattern) = (SIMD16(repeating: byte), SIMD16(repeating: other))
    var place = start
    while place + 16 <= bytes.count {
      let part = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      if any((part .== pattern) .| (part .== otherPattern)) { break }
      place += 16
    }
    return (place..<max(place, bytes.count)).first { bytes[$0] == byte || bytes[$0] == other }
  }
}
