/// Looking for a run of bytes in others, one comparison a byte where nothing begins alike.
public enum ByteSearch {
  /// Where `needle`, which is not empty, stands for the first time at `start` or after it.
  public static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        var place = start
        while place + needle.count <= bytes.count {
          if bytes[place] == needle[0],
            needle.indices.allSatisfy({ bytes[place + $0] == needle[$0] })
          {
            return place
          }
          place += 1
        }
        return nil
      }
    }
  }
}
