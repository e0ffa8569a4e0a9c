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
    var pieces: [HTMLPiece] = []
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      append(text: rest[..<open], to: &pieces)
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        pieces.append(.close(name: String(tag.dropFirst())))
      } else {
        let piece = opening(tag)
        pieces.append(piece)
        if tag.hasSuffix("/"), case .open(let name, _) = piece { pieces.append(.close(name: name)) }
      }
    }
    append(text: rest, to: &pieces)
    return pieces
  }

  /// The text of pieces with runs of white space as one space; no-break spaces are kept.
  package static func text(of pieces: some Sequence<HTMLPiece>) -> String {
    var text = ""
    for case .text(let part) in pieces { text += part }
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  private static func append(text: Substring, to pieces: inout [HTMLPiece]) {
    guard !text.isEmpty else { return }
    pieces.append(.text(unescaped(String(text))))
  }

  private static func opening(_ tag: Substring) -> HTMLPiece {
    let name = tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" }
    var attributes: [String: String] = [:]
    var rest = tag[name.endIndex...]
    while let equals = rest.range(of: "=\"") {
      let key = rest[..<equals.lowerBound].split(whereSeparator: \.isWhitespace).last ?? ""
      let value = rest[equals.upperBound...]
      let end = value.firstIndex(of: "\"") ?? value.endIndex
      attributes[String(key)] = unescaped(String(value[..<end]))
      rest = end < value.endIndex ? value[value.index(after: end)...] : ""
    }
    return .open(name: String(name), attributes: attributes)
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension Substring {
  /// The first place of a text in this one.
  fileprivate func range(of needle: String) -> Range<Index>? { firstRange(of: needle) }
}
