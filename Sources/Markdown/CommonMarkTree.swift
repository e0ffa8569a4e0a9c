import CCommonMark

/// What libcmark found in some bytes, as a flat list of values.
///
/// The only place where C pointers live. The tree is walked with libcmark's iterator, never by recursion: a hundred thousand
/// `>` nest as deep.
struct CommonMarkTree {
  /// What a node is.
  enum Kind: UInt8 {
    case document
    case blockQuote
    case list
    case item
    case codeBlock
    case htmlBlock
    case paragraph
    case heading
    case thematicBreak
    case text
    case softBreak
    case lineBreak
    case code
    case inlineHTML
    case emphasis
    case strong
    case link
    case image
  }

  /// The start or the end of a node; a node that cannot hold others has a start alone.
  struct Event {
    /// What the node is.
    let kind: Kind
    /// Whether this is the start of the node.
    let isStart: Bool
    /// Whether a list is tight.
    let isTight: Bool
    /// The level of a heading, the first number of an ordered list, or -1 for a list without numbers.
    let number: Int
    /// The line of a block, from one.
    let line: Int
    /// The column of a block in bytes, from one.
    let column: Int
    /// The last line of a block, from one.
    let endLine: Int
    /// The text of a node, in `text`.
    let literal: Range<Int>
    /// The destination of a link or the first line of a fence, in `text`.
    let detail: Range<Int>
    /// The title of a link, in `text`.
    let title: Range<Int>
  }

  /// The starts and ends of nodes, in document order.
  private(set) var events: [Event] = []
  /// The bytes of all texts.
  private(set) var text: [UInt8] = []

  /// Reads bytes as CommonMark.
  init(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    text.reserveCapacity(bytes.count)
    events.reserveCapacity(bytes.count / 16 + 8)
    let document = bytes.withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.flatMap {
          cmark_parse_document($0, characters.count, CMARK_OPT_VALIDATE_UTF8)
        }
      }
    }
    guard let document, let iterator = cmark_iter_new(document) else {
      preconditionFailure("libcmark returned no document")
    }
    defer {
      cmark_iter_free(iterator)
      cmark_node_free(document)
    }
    while true {
      let type = cmark_iter_next(iterator)
      guard type != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      append(node, isStart: type == CMARK_EVENT_ENTER)
    }
  }
}

extension CommonMarkTree {
  private mutating func append(_ node: OpaquePointer, isStart: Bool) {
    let kind = Self.kind(of: node)
    let isReference = kind == .link || kind == .image
    let detail = isReference ? cmark_node_get_url(node) : nil
    let title = isReference ? cmark_node_get_title(node) : nil
    let isText = isStart && !Self.holdsOthers(kind)
    let fence = kind == .codeBlock ? cmark_node_get_fence_info(node) : nil
    events.append(
      Event(
        kind: kind, isStart: isStart,
        isTight: kind == .list && cmark_node_get_list_tight(node) != 0,
        number: Self.number(of: node, kind), line: Int(cmark_node_get_start_line(node)),
        column: Int(cmark_node_get_start_column(node)), endLine: Int(cmark_node_get_end_line(node)),
        literal: copy(isText ? cmark_node_get_literal(node) : nil),
        detail: copy(isStart ? detail ?? fence : nil), title: copy(isStart ? title : nil)))
  }

  /// Copies a C string into `text`.
  private mutating func copy(_ characters: UnsafePointer<CChar>?) -> Range<Int> {
    guard let characters else { return 0..<0 }
    let start = text.count
    var place = characters
    while place.pointee != 0 { place += 1 }
    let length = place - characters
    characters.withMemoryRebound(to: UInt8.self, capacity: length) {
      text.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
    return start..<text.count
  }

  private static func number(of node: OpaquePointer, _ kind: Kind) -> Int {
    switch kind {
    case .heading: Int(cmark_node_get_heading_level(node))
    case .list where cmark_node_get_list_type(node) == CMARK_ORDERED_LIST:
      Int(cmark_node_get_list_start(node))
    default: -1
    }
  }

  private static func holdsOthers(_ kind: Kind) -> Bool {
    switch kind {
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link,
      .image:
      true
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .inlineHTML:
      false
    }
  }

  private static func kind(of node: OpaquePointer) -> Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: preconditionFailure("libcmark made a node of a kind that CommonMark has not")
    }
  }
}
