/// The texts of a part of a page, block by block, in reading order.
///
/// Tables, drawings, sources and what leads elsewhere are left out: they are read on their own, or they
/// belong to another place.
package struct HTMLBlocks {
  /// A text and the kind that its element bears.
  package struct Block: Hashable {
    package let kind: String
    package let text: String
  }

  private static let blocks: Set<String> = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption", "div", "section", "ul",
    "ol", "dl", "article", "main",
  ]
  private static let leftOut: Set<String> = ["svg", "nav", "table"]
  private static let leftOutKinds: Set<String> = ["sources", "same-data", "label", "discrepancies"]
  private static let void: Set<String> = ["meta", "link", "br", "img", "input", "hr", "wbr"]

  package private(set) var blocks: [Block] = []
  private var pieces: [HTMLPiece] = []
  private var kind = ""
  private var depth = 0
  private var skipped: Int?

  /// Reads the element with an identifier (`#…`) or the first one of a class (`.…`); nil without one.
  package init?(of selector: String, in html: String) {
    let name = String(selector.dropFirst())
    let attribute = selector.hasPrefix("#") ? "id" : "class"
    let all = HTMLReader.pieces(of: html)
    guard let start = all.firstIndex(where: { $0.attributes[attribute] == name }) else {
      return nil
    }
    for piece in all[start...] {
      read(piece)
      if depth == 0 { break }
    }
    flush()
  }

  private mutating func read(_ piece: HTMLPiece) {
    switch piece {
    case .text: if skipped == nil { pieces.append(piece) }
    case .open(let name, let attributes):
      if HTMLBlocks.blocks.contains(name) {
        flush()
        kind = attributes["class"] ?? ""
      }
      guard !HTMLBlocks.void.contains(name) else { return }
      depth += 1
      let first = (attributes["class"] ?? "").prefix { $0 != " " }
      let isLeftOut =
        HTMLBlocks.leftOut.contains(name) || HTMLBlocks.leftOutKinds.contains(String(first))
        || attributes["role"] == "img"
      if skipped == nil, isLeftOut { skipped = depth }
    case .close(let name):
      guard !HTMLBlocks.void.contains(name) else { return }
      if HTMLBlocks.blocks.contains(name) { flush() }
      if skipped == depth { skipped = nil }
      depth -= 1
    }
  }

  private mutating func flush() {
    let text = HTMLReader.text(of: pieces)
    if !text.isEmpty { blocks.append(Block(kind: kind, text: text)) }
    pieces = []
  }
}
