/// The headers of a site for the hosts that read them in a file of it, as Netlify and Cloudflare Pages do.
///
/// There a later rule adds to an earlier one and takes nothing back: what holds for some files only is not
/// said of all. Such a host decides how long files may be kept, and shows pages in frames.
public enum HeadersFile {
  /// The path under which hosts look for it.
  public static let path = "_headers"

  /// The file of a site.
  public static func bytes(of site: HostedSite) -> [UInt8] {
    let all = [("Content-Security-Policy", site.policy.ofFiles)] + site.headers
    let folders = HostedSite.lifetimes.map { folder, cache in (folder, [("Cache-Control", cache)]) }
    let rules = [("", all)] + folders + [(HostedSite.openFolder, [Self.open])]
    let text = rules.map { folder, headers in
      let path = site.address.path + (folder.isEmpty ? "" : folder + "/")
      return "\(path)*\n" + headers.map { "  \($0.0): \($0.1)\n" }.joined()
    }
    return Array(text.joined(separator: "\n").utf8)
  }

  private static let open = ("Access-Control-Allow-Origin", "*")
}
