/// What stands after the text of a link.
enum LinkTail: Hashable {
  /// `(destination "title")`, with the place of the destination.
  case inline(Range<Int>)
  /// `[label]`, `[]` or nothing.
  case reference
}

extension InlineCursor {
  /// Passes the `[`, `![` or `<` that starts a link, after looking for it should the cursor have lost its way.
  ///
  /// Returns where it starts.
  mutating func openLink(isImage: Bool) -> Int {
    var search = self
    while search.offset < end {
      if isImage ? search.opensImage : search.opensLink {
        offset = search.offset + (isImage ? 2 : 1)
        return search.offset
      }
      search.offset += 1
    }
    return offset
  }

  /// Whether the link that started at an offset was written `<https://…>`.
  func wasAutolink(at start: Int) -> Bool { start < end && bytes[start] == UInt8(ascii: "<") }

  /// Passes the end of a link of which the text was read: `]` with its tail, or the `>` of an autolink.
  mutating func closeLink() -> LinkTail? {
    guard byte == UInt8(ascii: "]") else {
      skip(UInt8(ascii: ">"), count: 1)
      return nil
    }
    offset += 1
    if let destination = inlineTail() { return .inline(destination) }
    _ = label()
    return .reference
  }

  /// Passes the definition of a reference, `[label]: destination "title"`, and returns the place of its destination.
  mutating func definition() -> Range<Int>? {
    var search = self
    guard let label = search.label(), search.byte == UInt8(ascii: ":"),
      bytes[label].contains(where: { $0 > 0x20 })
    else { return nil }
    search.offset += 1
    search.skipSpacesAndLineEnd()
    let isBracketed = search.byte == UInt8(ascii: "<")
    guard let destination = search.destination(), isBracketed || !destination.isEmpty else {
      return nil
    }
    let withoutTitle = search
    search.skipSpacesAndLineEnd()
    if search.offset > withoutTitle.offset, search.title(), search.endsLine() {
      self = search
      return destination
    }
    search = withoutTitle
    guard search.endsLine() else { return nil }
    self = search
    return destination
  }
}

extension InlineCursor {
  private var opensImage: Bool { byte == UInt8(ascii: "!") && self[1] == UInt8(ascii: "[") }
  private var opensLink: Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") }

  private mutating func inlineTail() -> Range<Int>? {
    guard byte == UInt8(ascii: "(") else { return nil }
    var search = self
    search.offset += 1
    search.skipSpacesAndLineEnd()
    guard let destination = search.destination() else { return nil }
    let spaces = search.offset
    search.skipSpacesAndLineEnd()
    if search.offset > spaces, search.title() { search.skipSpacesAndLineEnd() }
    guard search.byte == UInt8(ascii: ")") else { return nil }
    search.offset += 1
    self = search
    return destination
  }

  /// Passes `[label]`.
  private mutating func label() -> Range<Int>? {
    guard byte == UInt8(ascii: "[") else { return nil }
    var length = 1
    while length < 1001, offset + length < end {
      switch self[length] {
      case UInt8(ascii: "\\"): length += 2
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        let range = offset + 1..<offset + length
        offset += length + 1
        return range
      default: length += 1
      }
    }
    return nil
  }

  /// Passes `<destination>` or a destination without spaces in which parentheses balance.
  private mutating func destination() -> Range<Int>? {
    if byte == UInt8(ascii: "<") { return bracketedDestination() }
    let start = offset
    var depth = 0
    while offset < end {
      let byte = byte
      if byte <= 0x20 || byte == 0x7F { break }
      if byte == UInt8(ascii: "\\"), self[1].isASCIIPunctuation {
        offset += 2
        continue
      }
      if byte == UInt8(ascii: "(") {
        depth += 1
        // libcmark gives up here too.
        if depth > 32 { return nil }
      }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      offset += 1
    }
    return depth == 0 ? start..<offset : nil
  }

  private mutating func bracketedDestination() -> Range<Int>? {
    var length = 1
    while offset + length < end {
      let byte = self[length]
      if byte == UInt8(ascii: "<") || byte.isLineEnding { return nil }
      if byte == UInt8(ascii: ">") {
        let range = offset + 1..<offset + length
        offset += length + 1
        return range
      }
      length += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Passes a title in quotes or parentheses; it may span lines, but holds no empty line.
  private mutating func title() -> Bool {
    let opening = byte
    guard [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(opening) else {
      return false
    }
    let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
    var search = self
    search.offset += 1
    while search.offset < end {
      let byte = search.byte
      if byte == closing {
        self = search
        offset += 1
        return true
      }
      if byte == opening { return false }
      if byte.isLineEnding {
        search.skipLineEnd()
        if search.byte.isLineEnding { return false }
      } else {
        search.offset += byte == UInt8(ascii: "\\") && search[1].isASCIIPunctuation ? 2 : 1
      }
    }
    return false
  }

  private mutating func endsLine() -> Bool {
    skipSpaces()
    guard offset < end else { return true }
    guard byte.isLineEnding else { return false }
    skipLineEnd()
    return true
  }
}
