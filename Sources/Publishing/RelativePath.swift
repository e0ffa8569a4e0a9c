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
    let target = Array(target.utf8)
    var common = 0
    var ups = 0
    var isShared = true
    var index = 0
    // Of the origin only the folders count that the target does not lie in.
    for byte in origin.utf8 {
      isShared = isShared && index < target.count && target[index] == byte
      index += 1
      guard byte == slash else { continue }
      if isShared { common = index } else { ups += 1 }
    }
    var link: [UInt8] = []
    link.reserveCapacity(up.count * ups + target.count - common)
    for _ in 0..<ups { link += up }
    PercentEncoding.append(target[common...], keeping: slash, to: &link)
    return String(decoding: link, as: UTF8.self)
  }

  private static let up = Array("../".utf8)
}
