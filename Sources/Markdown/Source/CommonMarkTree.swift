import CCommonMark

/// What libcmark found in some bytes, as a flat list of values.
///
/// The only place where C pointers live. The tree is walked with libcmark's iterator, never by recursion: a hundred thousand
/// `>` nest as deep.
struct CommonMarkTree {
  /// What a node is, by the numbers of `cmark_node_type`.
  enum Kind: UInt32 {
    case document = 1
    case blockQuote
    case list
    case item
    case codeBlock
    case htmlBlock
    case customBlock
    case paragraph
    case heading
    case thematicBreak
    case text
    case softBreak
    case lineBreak
    case code
    case inlineHTML
    case customInline
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
    /// The level of a heading, the first number of an ordered list, or -1 for anything else.
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
  /// Appends an event; libcmark answers nothing where a node has not what is asked.
  private mutating func append(_ node: OpaquePointer, isStart: Bool) {
    guard let kind = Kind(rawValue: UInt32(cmark_node_get_type(node).rawValue)) else {
      preconditionFailure("libcmark made a node of a kind that CommonMark has not")
    }
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let number = isOrdered ? cmark_node_get_list_start(node) : cmark_node_get_heading_level(node)
    events.append(
      Event(
        kind: kind, isStart: isStart, isTight: cmark_node_get_list_tight(node) != 0,
        number: number == 0 && !isOrdered ? -1 : Int(number),
        line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
        endLine: Int(cmark_node_get_end_line(node)),
        literal: copy(isStart ? cmark_node_get_literal(node) : nil),
        detail: copy(isStart ? cmark_node_get_url(node) ?? cmark_node_get_fence_info(node) : nil),
        title: copy(isStart ? cmark_node_get_title(node) : nil)))
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
}
