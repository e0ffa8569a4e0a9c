import Diagnostics

/// Where links may lead.
///
/// Only what is listed passes: any other scheme, however it is disguised, is a fault.
struct LinkRules {
  private let schemes: [LinkScheme]
  /// What an address starts with, as authors write it.
  let addressStarts: [String]
  /// Destinations of definitions that were reported where they are defined.
  private var reported: Set<String> = []
  /// Destinations of definitions that links take.
  private var used: Set<String> = []

  /// Takes the caller's schemes, and checks where the definitions of references point, used or not.
  init(_ schemes: [LinkScheme], in source: ProseSource, into diagnostics: inout [Diagnostic]) {
    self.schemes = schemes
    addressStarts = ["https://", "http://", "mailto:", "www."] + schemes.map { "\($0.name):" }
    for range in source.layout.scanner.definitions {
      let written = source.layout.scanner.bytes[range]
      guard case .failure(let fault) = destination(written) else { continue }
      diagnostics.append(fault.diagnostic(at: source.bodyLocation(range)))
      reported.insert(String(decoding: written, as: UTF8.self))
    }
  }

  /// Says that a link takes its destination from a definition.
  mutating func use(_ written: some Collection<UInt8>) {
    used.insert(String(decoding: written, as: UTF8.self))
  }

  /// The destinations of definitions, as ranges of what the scanner read, that no link takes.
  func unusedDefinitions(_ scanner: ProseScanner) -> [Range<Int>] {
    scanner.definitions.filter { range in
      let written = scanner.bytes[range]
      // What is escaped is not spelt like the destination of the link.
      guard !written.contains(UInt8(ascii: "\\")), !written.contains(UInt8(ascii: "&")) else {
        return false
      }
      let destination = String(decoding: written, as: UTF8.self)
      return !used.contains(destination) && !reported.contains(destination)
    }
  }

  /// Whether a destination was reported where it is defined.
  func wasReported(_ written: some Collection<UInt8>) -> Bool {
    !reported.isEmpty && reported.contains(String(decoding: written, as: UTF8.self))
  }

  /// What a destination as the author wrote it means, or what is wrong with it.
  func destination(
    _ bytes: some Collection<UInt8>, ofImage isImage: Bool = false
  ) -> Result<LinkDestination, LinkFault> {
    let destination = linkDestination(bytes)
    guard isImage else { return destination }
    guard case .success(let success) = destination else {
      let isFile = scheme(of: bytes) == nil && !bytes.starts(with: "//".utf8)
      let written = String(decoding: bytes, as: UTF8.self)
      return isFile ? .failure(.imageOfFile(written)) : destination
    }
    switch success {
    case .reference(LinkScheme.document, _, _): return destination
    case .external(let address): return .failure(.imageElsewhere(address))
    case .anchor, .reference, .language: return .failure(.imageOfNoDocument)
    }
  }

  private func linkDestination(
    _ bytes: some Collection<UInt8>
  ) -> Result<LinkDestination, LinkFault> {
    let written = String(decoding: bytes, as: UTF8.self)
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      return .failure(.controlCharacter(example))
    }
    guard let first = bytes.first else { return .failure(.empty(example)) }
    if first == UInt8(ascii: "#") {
      return bytes.count == 1
        ? .failure(.empty(example)) : .success(.anchor(String(written.dropFirst())))
    }
    let opening = bytes.prefix(2)
    let slashes = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    guard opening.count < 2 || !opening.allSatisfy(slashes.contains) else {
      return .failure(.protocolRelative(written))
    }
    guard let scheme = scheme(of: bytes) else { return .failure(.relativePath(written, schemes)) }
    return linkDestination(bytes, scheme)
  }

  private func linkDestination(
    _ bytes: some Collection<UInt8>, _ scheme: String
  ) -> Result<LinkDestination, LinkFault> {
    let incomplete = LinkFault.incompleteAddress(String(decoding: bytes, as: UTF8.self))
    let rest = bytes.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "http", "https": return isAuthority(rest) ? external(bytes) : .failure(incomplete)
    case "mailto": return rest.contains(UInt8(ascii: "@")) ? external(bytes) : .failure(incomplete)
    case LinkDestination.languageScheme: return language(rest)
    default:
      guard let known = schemes.first(where: { $0.name == scheme }) else {
        return .failure(.unknownScheme(scheme, schemes, example: example))
      }
      return reference(known, rest)
    }
  }
}

extension LinkRules {
  /// The name of a scheme, to show what a reference looks like.
  private var example: String { schemes.first?.name ?? LinkScheme.document }

  /// The scheme in lower case, by the grammar of RFC 3986.
  private func scheme(of bytes: some Collection<UInt8>) -> String? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = bytes[..<end]
    guard let first = scheme.first, first.isASCIILetter else { return nil }
    let others = [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")]
    guard scheme.allSatisfy({ $0.isASCIILetter || $0.isDigit || others.contains($0) }) else {
      return nil
    }
    return String(decoding: scheme, as: UTF8.self).lowercased()
  }

  private func language(_ rest: some Collection<UInt8>) -> Result<LinkDestination, LinkFault> {
    let parts = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isASCIILetter)
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { $0.isASCIILetter || $0.isDigit }
      }
    let tag = String(decoding: rest, as: UTF8.self)
    return isTag ? .success(.language(tag)) : .failure(.noLanguage(tag))
  }

  private func isAuthority(_ rest: some Collection<UInt8>) -> Bool {
    guard rest.prefix(2).elementsEqual([UInt8(ascii: "/"), UInt8(ascii: "/")]),
      let host = rest.dropFirst(2).first
    else { return false }
    return host.isASCIILetter || host.isDigit || host >= 0x80 || host == UInt8(ascii: "[")
  }

  private func external(_ bytes: some Collection<UInt8>) -> Result<LinkDestination, LinkFault> {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    let unsafe = Array("\"<>\\^`{|}".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20, byte < 0x7F, !unsafe.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return .success(.external(String(decoding: encoded, as: UTF8.self)))
  }

  private func reference(
    _ scheme: LinkScheme, _ rest: some Collection<UInt8>
  ) -> Result<LinkDestination, LinkFault> {
    let hash = rest.firstIndex(of: UInt8(ascii: "#"))
    let identifier = String(decoding: rest[..<(hash ?? rest.endIndex)], as: UTF8.self)
    let anchor = hash.map { String(decoding: rest[$0...].dropFirst(), as: UTF8.self) }
    guard anchor != "" else { return .failure(.missingAnchor(scheme.name)) }
    guard !identifier.isEmpty || !scheme.needsIdentifier else {
      return .failure(.missingIdentifier(scheme.name))
    }
    return .success(.reference(scheme: scheme.name, identifier: identifier, anchor: anchor))
  }
}
