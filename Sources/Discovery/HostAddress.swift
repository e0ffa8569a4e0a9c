/// Where a site lies on a server, of its address.
public struct HostAddress: Hashable, Sendable {
  /// The name of the server; nothing while the site has no address.
  let name: String?
  /// The port, where the address names one.
  let port: String?
  /// Whether connections are encrypted.
  let isSecure: Bool
  /// The path of the site on the server, with a slash at both ends: `/`, `/contrat/`.
  public let path: String

  /// Takes the parts of an address of which it is known that it is one (`WebAddress`); without an address
  /// a site is taken to lie at the root of its server.
  public init(_ address: String?) {
    let parts = (address ?? "").split(
      separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let host = parts.count > 2 ? parts[2].split(separator: ":") : []
    name = host.first.map(String.init)
    port = host.count > 1 ? String(host[1]) : nil
    isSecure = parts.first == "https:"
    let path = parts.count > 3 ? parts[3].drop { $0 == "/" } : ""
    self.path = path.isEmpty ? "/" : path.hasSuffix("/") ? "/\(path)" : "/\(path)/"
  }
}
