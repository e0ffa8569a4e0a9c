import Ground

/// Links between files that work from a folder on disk and under any sub-path of a server.
public enum RelativePath {
  private static let slash = UInt8(ascii: "/")

  /// The folder of a file, with its slash; empty at the root.
  public static func folder(of path: String) -> Substring {
    path[..<(path.utf8.lastIndex(of: slash).map { path.utf8.index(after: $0) } ?? path.startIndex)]
  }

  /// The relative reference from one file of the site to another: `../style.css`.
  public static func link(from origin: String, to target: String) -> String {
    let origin = Array(origin.utf8)
    let target = Array(target.utf8)
    var common = 0
    for (index, byte) in zip(target.indices, target) {
      guard index < origin.count, origin[index] == byte else { break }
      if byte == slash { common = index + 1 }
    }
    let ups = origin[common...].count { $0 == slash }
    var link = Array(repeatElement(Array("../".utf8), count: ups).joined())
    PercentEncoding.append(target[common...], keeping: slash, to: &link)
    return String(decoding: link, as: UTF8.self)
  }
}
