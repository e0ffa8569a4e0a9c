/// What a site tells crawlers: that they may read all of it, and where its map is (RFC 9309).
public enum RobotsFile {
  /// The path under which crawlers look for it, at the root of a server only.
  public static let path = "robots.txt"

  /// The file of a site that lies at `root`, an address without a slash at its end.
  public static func bytes(at root: String) -> [UInt8] {
    Array("User-agent: *\nDisallow:\n\nSitemap: \(root)/\(Sitemap.path)\n".utf8)
  }
}
