/// A tag of a page that this program wrote: attributes in double quotes, every text escaped.
struct HTMLTag {
  /// What a tag does.
  enum Kind {
    /// It opens an element.
    case opening
    /// It closes one.
    case closing
    /// It is all of an element, or a comment.
    case empty
  }

  /// Where it stands.
  let range: Range<Int>
  /// The name of its element, as written.
  let name: ArraySlice<UInt8>
  /// What it does.
  let kind: Kind
  private let html: [UInt8]

  /// Reads the tag whose `<` is at a place.
  init(_ html: [UInt8], from start: Int) {
    self.html = html
    var end = start + 1
    var isQuoted = false
    while end < html.count, isQuoted || html[end] != UInt8(ascii: ">") {
      if html[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    range = start..<min(end + 1, html.count)
    let isClosing = start + 1 < end && html[start + 1] == UInt8(ascii: "/")
    let nameStart = min(start + (isClosing ? 2 : 1), end)
    name = html[nameStart..<end].prefix { Self.isNamePart($0) }
    if isClosing {
      kind = .closing
    } else if html[end - 1] == UInt8(ascii: "/") || Self.void.contains(Array(name)) {
      kind = .empty
    } else {
      kind = .opening
    }
  }

  /// The value of an attribute, as written.
  func value(of attribute: String) -> String? {
    let key = Array(" \(attribute)=\"".utf8)
    var place = name.endIndex
    while place + key.count <= range.upperBound {
      if html[place..<place + key.count].elementsEqual(key) {
        let value = html[(place + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: value, as: UTF8.self)
      }
      place += 1
    }
    return nil
  }

  /// The content of a page: what stands in its `main`.
  static func content(of html: [UInt8]) -> Range<Int>? {
    guard let start = place(of: "<main", in: html, from: 0) else { return nil }
    let tag = HTMLTag(html, from: start)
    return place(of: "</main", in: html, from: tag.range.upperBound).map {
      tag.range.upperBound..<$0
    }
  }

  private static let void = Set(
    ["!--", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"].map {
      Array($0.utf8)
    })

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "!"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func place(of text: String, in html: [UInt8], from start: Int) -> Int? {
    let bytes = Array(text.utf8)
    var place = start
    while let next = html[place...].firstIndex(of: bytes[0]) {
      if html[next...].starts(with: bytes) { return next }
      place = next + 1
    }
    return nil
  }
}
