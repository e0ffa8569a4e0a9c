/// What is accepted as the address of a page elsewhere.
public enum WebAddress {
  /// Whether a text is `http://` or `https://`, a host, and nothing that cannot stand in an address.
  ///
  /// Letters with accents are accepted, as browsers show them; spaces and quotes are not.
  public static func isAbsolute(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    let rest = text.dropFirst(scheme.count)
    guard scheme == "https" || scheme == "http", rest.hasPrefix("://") else { return false }
    let address = rest.dropFirst(3).unicodeScalars
    let host = address.prefix { !"/?#".unicodeScalars.contains($0) }
    return address.allSatisfy(isAllowed) && isHost(host)
  }

  /// Whether a text is the address of a site, to which the paths of pages can be added: a whole
  /// address without a query or a fragment.
  public static func isSite(_ text: String) -> Bool {
    isAbsolute(text) && !text.contains { $0 == "?" || $0 == "#" }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    let isVisible = scalar.value > 0x20 && !scalar.properties.isWhitespace
    return isVisible && scalar.value != 0x7F && !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
  }

  /// Labels of letters, digits and hyphens between points, then perhaps a port.
  private static func isHost(_ host: Substring.UnicodeScalarView) -> Bool {
    let parts = host.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, parts.count <= 2 else { return false }
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].allSatisfy({ ("0"..."9").contains($0) }) else {
        return false
      }
    }
    return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }
  }
}
