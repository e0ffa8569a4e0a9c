/// Text as a part of an address, every byte escaped that RFC 3986 does not leave as it is.
public enum PercentEncoding {
  /// A path segment, an anchor, or the content of a `data:` address.
  public static func text(of part: String) -> String {
    var bytes: [UInt8] = []
    append(Array(part.utf8)[...], keeping: nil, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// A path, whose slashes stay.
  public static func text(ofPath path: String) -> String {
    var bytes: [UInt8] = []
    append(Array(path.utf8)[...], keeping: UInt8(ascii: "/"), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends UTF-8 in which one byte, as the slash of a path, keeps its meaning.
  public static func append(
    _ text: ArraySlice<UInt8>, keeping kept: UInt8?, to bytes: inout [UInt8]
  ) {
    for byte in text {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case kept: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
