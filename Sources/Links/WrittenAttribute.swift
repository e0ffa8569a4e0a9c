/// The attributes of a page by which its parts are found: where links lead, and the places they lead to.
enum WrittenAttribute {
  /// `href` or `src`.
  case link
  /// `id`.
  case place

  /// Goes once over a page, and gives the value of each, as it is written between its quotes.
  @inline(__always) static func each(
    in page: UnsafeBufferPointer<UInt8>, _ body: (WrittenAttribute, Range<Int>) -> Void
  ) {
    var index = 0
    while index < page.count {
      guard page[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if let end = endOfComment(at: index, in: page) {
        index = end
        continue
      }
      while index < page.count, page[index] != UInt8(ascii: ">") {
        guard page[index] == UInt8(ascii: "=") else {
          index += 1
          continue
        }
        let value = value(after: index, in: page)
        if let attribute = WrittenAttribute(before: index, in: page) { body(attribute, value) }
        index = value.upperBound + (page[value.lowerBound - 1].isQuote ? 1 : 0)
      }
    }
  }
}

extension WrittenAttribute {
  /// The attribute whose name ends where its equals sign stands.
  @inline(__always) private init?(before end: Int, in page: UnsafeBufferPointer<UInt8>) {
    guard end > 4 else { return nil }
    switch page[end - 1] {
    case UInt8(ascii: "f") where Self.isNamed("href", before: end, in: page),
      UInt8(ascii: "c") where Self.isNamed("src", before: end, in: page):
      self = .link
    case UInt8(ascii: "d") where Self.isNamed("id", before: end, in: page): self = .place
    default: return nil
    }
  }

  private static func isNamed(
    _ name: StaticString, before end: Int, in page: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = end - name.utf8CodeUnitCount
    guard start > 0, page[start - 1].isBlank || page[start - 1].isQuote else { return false }
    return name.withUTF8Buffer { page[start..<end].elementsEqual($0) }
  }

  /// The value that begins behind an equals sign, without its quotes where it has some.
  @inline(__always) private static func value(
    after equals: Int, in page: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let start = equals + 1
    guard start < page.count else { return start..<start }
    var end = start
    guard page[start].isQuote else {
      while end < page.count, page[end] != UInt8(ascii: ">"), !page[end].isBlank { end += 1 }
      return start..<end
    }
    end += 1
    while end < page.count, page[end] != page[start] { end += 1 }
    return start + 1..<end
  }

  /// The end of a comment, which may hold tags that are none.
  private static func endOfComment(at start: Int, in page: UnsafeBufferPointer<UInt8>) -> Int? {
    let opening: StaticString = "<!--"
    guard opening.withUTF8Buffer({ page[start...].starts(with: $0) }) else { return nil }
    var end = start + opening.utf8CodeUnitCount
    while end < page.count, !isEndOfComment(end, in: page) { end += 1 }
    return end
  }

  private static func isEndOfComment(_ index: Int, in page: UnsafeBufferPointer<UInt8>) -> Bool {
    page[index] == UInt8(ascii: ">") && page[index - 1] == UInt8(ascii: "-")
      && page[index - 2] == UInt8(ascii: "-")
  }
}

extension WrittenAttribute {
  private static let entities = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// A value without the entities by which texts are escaped.
  static func unescaped(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < value.count {
      let entity = entities.first { value[index...].starts(with: $0.0) }
      bytes += entity?.1 ?? [value[index]]
      index += entity?.0.count ?? 1
    }
    return bytes
  }
}

extension UInt8 {
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
