/// Links between files that work from a folder on disk and under any sub-path of a server.
enum RelativePath {
  /// The relative reference from one file of the site to another: `../style.css`.
  static func link(from origin: String, to target: String) -> String {
    let originFolders = origin.split(separator: "/").dropLast()
    let targetParts = target.split(separator: "/")
    var common = 0
    while common < originFolders.count, common < targetParts.count - 1,
      originFolders[common] == targetParts[common]
    { common += 1 }
    let ups = Array(repeating: "..", count: originFolders.count - common)
    return (ups + targetParts.dropFirst(common).map(percentEncoded)).joined(separator: "/")
  }

  /// The characters of a path segment that RFC 3986 leaves as they are; every other byte is escaped.
  static func percentEncoded(_ segment: some StringProtocol) -> String {
    segment.utf8.reduce(into: "") { text, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        text += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
  }
}
