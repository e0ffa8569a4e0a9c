import Ground

/// Where a link of a page leads, if it stays in the site.
struct LinkedPlace {
  /// The hash of the path from the site's root.
  var path: ByteHash
  /// What stands behind its hash sign, if anything does.
  var fragment: UnsafeBufferPointer<UInt8>?

  /// The hash of the place: that of the path, the hash sign and the name, which is written in a link with
  /// percent signs.
  func place() -> ByteHash? {
    guard let fragment, !fragment.isEmpty, !fragment.elementsEqual(Self.top) else { return nil }
    var place = path
    place.append(UInt8(ascii: "#"))
    LinkResolver.eachByte(of: fragment) { place.append($0) }
    return place
  }

  /// The start of every page (HTML Living Standard, "find a potential indicated element").
  private static let top = Array("top".utf8)
}

/// Finds where the links of one page lead (RFC 3986, 5.2), without making a text of any of them.
struct LinkResolver {
  /// The hash of the page's own path.
  let own: ByteHash
  /// The hashes of the folders around the page, the site's root first.
  private let folders: [ByteHash]
  /// How links begin that count from the root of the site; nothing where all count from the page.
  private let root: [UInt8]?
  private var walked: [ByteHash] = []

  /// Takes the path of a page and, for one that is served at any depth, the path of its site on the server.
  init(path: String, root: String?) {
    self.root = root.map { Array($0.utf8) }
    own = ByteHash(of: path.utf8)
    var hash = ByteHash()
    var folders = [hash]
    for byte in path.utf8 {
      hash.append(byte)
      if byte == UInt8(ascii: "/") { folders.append(hash) }
    }
    self.folders = folders
  }

  /// Where a link leads; nothing for one that leaves the site.
  mutating func target(of link: UnsafeBufferPointer<UInt8>) -> LinkedPlace? {
    if let root, link.starts(with: root) {
      return target(of: UnsafeBufferPointer(rebasing: link[root.count...]), from: [ByteHash()])
    }
    var end = 0
    scan: while end < link.count {
      switch link[end] {
      case UInt8(ascii: ":"): return nil
      case UInt8(ascii: "/") where end == 0 && link.dropFirst().first == UInt8(ascii: "/"):
        return nil
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): break scan
      default: end += 1
      }
    }
    return target(of: link, from: folders)
  }

  /// Where a link leads from some folders, the innermost of which it counts from.
  private mutating func target(
    of link: UnsafeBufferPointer<UInt8>, from folders: [ByteHash]
  ) -> LinkedPlace {
    let fragment = link.firstIndex(of: UInt8(ascii: "#"))
    let query = link[..<(fragment ?? link.count)].firstIndex(of: UInt8(ascii: "?"))
    let path = UnsafeBufferPointer(rebasing: link[..<(query ?? fragment ?? link.count)])
    return LinkedPlace(
      path: path.isEmpty ? own : hash(of: path, from: folders),
      fragment: fragment.map { UnsafeBufferPointer(rebasing: link[($0 + 1)...]) })
  }

  private mutating func hash(
    of path: UnsafeBufferPointer<UInt8>, from folders: [ByteHash]
  ) -> ByteHash {
    walked.removeAll(keepingCapacity: true)
    walked += folders
    var start = 0
    while let slash = path[start...].firstIndex(of: UInt8(ascii: "/")) {
      let name = path[start..<slash]
      start = slash + 1
      if name.elementsEqual(CollectionOfOne(UInt8(ascii: "."))) { continue }
      if name.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) {
        if walked.count > 1 { walked.removeLast() }
        continue
      }
      walked.append(hash(of: path[(start - name.count - 1)..<start], in: walked.last))
    }
    return hash(of: path[start...], in: walked.last)
  }

  private func hash(of name: Slice<UnsafeBufferPointer<UInt8>>, in folder: ByteHash?) -> ByteHash {
    var hash = folder ?? ByteHash()
    Self.eachByte(of: UnsafeBufferPointer(rebasing: name)) { hash.append($0) }
    return hash
  }

  /// Gives the bytes for which a part of an address stands, those behind percent signs decoded.
  @inline(__always) static func eachByte(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Void
  ) {
    var index = 0
    while index < text.count {
      var byte = text[index]
      if byte == UInt8(ascii: "%"), index + 2 < text.count, let high = digit(text[index + 1]),
        let low = digit(text[index + 2])
      {
        byte = high << 4 | low
        index += 2
      }
      body(byte)
      index += 1
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
