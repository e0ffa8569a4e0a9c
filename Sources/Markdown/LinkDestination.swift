/// Where a link leads, once it is known to be safe.
public enum LinkDestination: Hashable, Sendable {
  /// An address on another site or a mail address: `https:`, `http:` or `mailto:`, percent-encoded.
  case external(String)
  /// An anchor on the same page, without the `#`.
  case anchor(String)
  /// Something of the site, named and not located, by one of the caller's schemes: `action:slug#budget`.
  case reference(scheme: String, identifier: String, anchor: String?)
}

extension LinkDestination {
  /// What a destination as the author wrote it means, or what is wrong with it.
  ///
  /// Only what is listed passes: any other scheme, however it is disguised, is a fault.
  static func classify(
    _ bytes: some Collection<UInt8>, schemes: [LinkScheme]
  ) -> Result<LinkDestination, LinkFault> {
    let written = String(decoding: bytes, as: UTF8.self)
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      return .failure(.controlCharacter)
    }
    guard let first = bytes.first else { return .failure(.empty) }
    if first == UInt8(ascii: "#") {
      return bytes.count == 1 ? .failure(.empty) : .success(.anchor(String(written.dropFirst())))
    }
    let opening = bytes.prefix(2)
    guard opening.count < 2 || !opening.allSatisfy({ slashes.contains($0) }) else {
      return .failure(.protocolRelative(written))
    }
    guard let scheme = scheme(of: bytes) else { return .failure(.relativePath(written)) }
    let rest = bytes.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "http", "https":
      return isAuthority(rest) ? external(bytes) : .failure(.incompleteAddress(written))
    case "mailto":
      return rest.contains(UInt8(ascii: "@"))
        ? external(bytes) : .failure(.incompleteAddress(written))
    default:
      guard let known = schemes.first(where: { $0.name == scheme }) else {
        return .failure(.unknownScheme(scheme))
      }
      return reference(known, rest)
    }
  }

  private static let slashes: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "\\")]

  /// The scheme in lower case, by the grammar of RFC 3986.
  private static func scheme(of bytes: some Collection<UInt8>) -> String? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = bytes[..<end]
    guard let first = scheme.first, first.isASCIILetter else { return nil }
    let others = [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")]
    guard scheme.allSatisfy({ $0.isASCIILetter || $0.isDigit || others.contains($0) }) else {
      return nil
    }
    return String(decoding: scheme, as: UTF8.self).lowercased()
  }

  private static func isAuthority(_ rest: some Collection<UInt8>) -> Bool {
    guard rest.prefix(2).elementsEqual([UInt8(ascii: "/"), UInt8(ascii: "/")]),
      let host = rest.dropFirst(2).first
    else { return false }
    return host.isASCIILetter || host.isDigit || host >= 0x80 || host == UInt8(ascii: "[")
  }

  private static func external(
    _ bytes: some Collection<UInt8>
  ) -> Result<LinkDestination, LinkFault> {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20, byte < 0x7F, !unsafeInAddress.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return .success(.external(String(decoding: encoded, as: UTF8.self)))
  }

  private static let unsafeInAddress = Array("\"<>\\^`{|}".utf8)

  private static func reference(
    _ scheme: LinkScheme, _ rest: some Collection<UInt8>
  ) -> Result<LinkDestination, LinkFault> {
    let hash = rest.firstIndex(of: UInt8(ascii: "#"))
    let identifier = rest[..<(hash ?? rest.endIndex)]
    let anchor = hash.map { String(decoding: rest[$0...].dropFirst(), as: UTF8.self) }
    guard !identifier.isEmpty || !scheme.needsIdentifier, anchor != "" else {
      return .failure(.missingIdentifier(scheme.name, isAnchor: anchor == ""))
    }
    return .success(
      .reference(
        scheme: scheme.name, identifier: String(decoding: identifier, as: UTF8.self), anchor: anchor
      ))
  }
}
