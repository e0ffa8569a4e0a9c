import Ground

/// What one page writes: the places it has, and where its links lead.
struct ReadPage {
  /// A link that stays in the site.
  struct Link {
    let range: Range<Int>
    let path: ByteHash
    let place: ByteHash?
  }

  private(set) var anchors: [ByteHash] = []
  private(set) var links: [Link] = []
  private var resolver: LinkResolver

  init(_ resolver: LinkResolver) { self.resolver = resolver }

  mutating func note(place: Range<Int>, in page: UnsafeBufferPointer<UInt8>) {
    var hash = resolver.own
    hash.append(UInt8(ascii: "#"))
    Self.unescaping(place, in: page) { hash.append($0) }
    anchors.append(hash)
  }

  mutating func note(link range: Range<Int>, in page: UnsafeBufferPointer<UInt8>) {
    Self.unescaping(range, in: page) { link in
      guard let target = resolver.target(of: link) else { return }
      links.append(Link(range: range, path: target.path, place: target.place()))
    }
  }

  /// Gives the value of an attribute without its entities, which few have.
  @inline(__always) private static func unescaping(
    _ value: Range<Int>, in page: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let value = UnsafeBufferPointer(rebasing: page[value])
    guard value.contains(UInt8(ascii: "&")) else { return body(value) }
    WrittenAttribute.unescaped(value).withUnsafeBufferPointer(body)
  }
}
