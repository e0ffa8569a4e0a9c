/// Links between files that work from a folder on disk and under any sub-path of a server.
enum RelativePath {
  private static let slash = UInt8(ascii: "/")

  /// The relative reference from one file of the site to another: `../style.css`.
  static func link(from origin: String, to target: String) -> String {
    let origin = Array(origin.utf8)
    let target = Array(target.utf8)
    var common = 0
    for (index, byte) in zip(target.indices, target) {
      guard index < origin.count, origin[index] == byte else { break }
      if byte == slash { common = index + 1 }
    }
    let ups = origin[common...].count { $0 == slash }
    var link = Array(repeatElement(Array("../".utf8), count: ups).joined())
    appendEncoded(target[common...], keeping: slash, to: &link)
    return String(decoding: link, as: UTF8.self)
  }

  /// A path segment or an anchor with every byte escaped that RFC 3986 does not leave as it is.
  static func percentEncoded(_ segment: String) -> String {
    var bytes: [UInt8] = []
    appendEncoded(Array(segment.utf8)[...], keeping: nil, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendEncoded(
    _ text: ArraySlice<UInt8>, keeping kept: UInt8?, to bytes: inout [UInt8]
  ) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case kept: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
