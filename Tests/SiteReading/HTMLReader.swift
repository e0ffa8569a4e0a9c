/// A tag or a text of an HTML page, as far as tests need to read one.
package enum HTMLPiece: Hashable {
  case open(name: String, attributes: [String: String])
  case close(name: String)
  case text(String)
}

/// Reads the pages that this site writes: attributes in double quotes, every text escaped.
package enum HTMLReader {
  /// The tags and texts of a page, in order.
  package static func pieces(of html: String) -> [HTMLPiece] {
    var html = html
    return html.withUTF8 { HTMLBytes($0).pieces() }
  }

  /// The text of pieces with runs of white space as one space; no-break spaces are kept, and word
  /// joiners passed over as a search does.
  package static func text(of pieces: some Sequence<HTMLPiece>) -> String {
    var text = ""
    for case .text(let part) in pieces { text += part }
    return text.replacing("\u{2060}", with: "").utf8.split { $0 == 0x20 || $0 == 0x0A }.map {
      String(Substring($0))
    }.joined(separator: " ")
  }
}

/// The bytes of a page: hundreds of pages are read, and characters would take ten times as long.
private struct HTMLBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  func pieces() -> [HTMLPiece] {
    var pieces: [HTMLPiece] = []
    var position = 0
    while let open = first("<", in: position..<bytes.count) {
      if open > position { pieces.append(.text(text(in: position..<open))) }
      guard let close = first(">", in: open..<bytes.count) else { return pieces }
      append(tag: (open + 1)..<close, to: &pieces)
      position = close + 1
    }
    if position < bytes.count { pieces.append(.text(text(in: position..<bytes.count))) }
    return pieces
  }

  private func append(tag: Range<Int>, to pieces: inout [HTMLPiece]) {
    guard let start = tag.first.map({ bytes[$0] }) else { return }
    switch Unicode.Scalar(start) {
    case "!": break
    case "/": pieces.append(.close(name: text(in: (tag.lowerBound + 1)..<tag.upperBound)))
    default:
      var end = tag.lowerBound
      while end < tag.upperBound, bytes[end] != UInt8(ascii: "/"), !isSpace(at: end) { end += 1 }
      let name = text(in: tag.lowerBound..<end)
      pieces.append(.open(name: name, attributes: attributes(in: end..<tag.upperBound)))
      guard bytes[tag.upperBound - 1] == UInt8(ascii: "/") else { return }
      pieces.append(.close(name: name))
    }
  }

  private func attributes(in range: Range<Int>) -> [String: String] {
    var attributes: [String: String] = [:]
    var start = range.lowerBound
    while let equals = first("=", in: start..<range.upperBound) {
      guard equals + 1 < range.upperBound, bytes[equals + 1] == UInt8(ascii: "\"") else {
        start = equals + 1
        continue
      }
      var key = equals
      while key > start, !isSpace(at: key - 1) { key -= 1 }
      let value = equals + 2
      let end = first("\"", in: value..<range.upperBound) ?? range.upperBound
      attributes[text(in: key..<equals)] = text(in: value..<end)
      start = min(end + 1, range.upperBound)
    }
    return attributes
  }

  /// The text of some bytes, its entities as characters.
  private func text(in range: Range<Int>) -> String {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    guard first("&", in: range) != nil else { return text }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private func first(_ character: Unicode.Scalar, in range: Range<Int>) -> Int? {
    let byte = UInt8(ascii: character)
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func isSpace(at index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x0A }
}
