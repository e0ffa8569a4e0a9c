import Ground

/// What the page knows and the text does not: where things are, and what they are called.
public protocol MarkdownResolver {
  /// Where a link leads from this page; nothing when there is nothing to lead to, and its text stands alone.
  func target(of link: MarkdownLink) -> LinkTarget?

  /// The text of a link that has none of its own, such as the value of a figure.
  func citationText(of link: MarkdownLink) -> String

  /// The address of the file of an image; nothing when there is none, and its alternative stands alone.
  func imageSource(of image: MarkdownLink) -> String?

  /// Appends the HTML of a fenced block, which stands at a place among the document's blocks.
  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8])

  /// Appends words that stand in a link, or where words may become links; escaped, at the least.
  func appendWords(
    _ bytes: [UInt8], in range: Range<Int>, of link: MarkdownLink?, to html: inout [UInt8])

  /// What something beside a note is called, in the language of the page.
  func label(_ label: NoteLabel) -> String

  /// How the text stands among those of the page.
  var placement: TextPlacement { get }
}

extension MarkdownResolver {
  /// Words stand as they are.
  public func appendWords(
    _ bytes: [UInt8], in range: Range<Int>, of link: MarkdownLink?, to html: inout [UInt8]
  ) { Escaping.html.append(bytes[range], to: &html) }

  /// A text that has its page for itself stands as it is written.
  public var placement: TextPlacement { .asWritten }
}

/// How a text stands among those of the page.
public struct TextPlacement: Hashable, Sendable {
  /// How many levels lower its headings stand than they are written; none stands lower than the sixth.
  public let levelsDown: Int
  /// What its anchors and those of its notes start with.
  public let prefix: String

  /// Makes a placement.
  public init(levelsDown: Int, prefix: String) {
    self.levelsDown = levelsDown
    self.prefix = prefix
  }

  /// Levels and anchors as they are written.
  public static let asWritten = TextPlacement(levelsDown: 0, prefix: "")
}

/// Where a link leads.
public struct LinkTarget: Hashable, Sendable {
  /// The address, relative to the page or whole.
  public let href: String
  /// How the target relates to the page, such as `external`.
  public let relation: String?

  /// Makes a target.
  public init(href: String, relation: String? = nil) {
    self.href = href
    self.relation = relation
  }
}

/// Something beside a note that has a name, said to those who do not see it.
public enum NoteLabel: Hashable, Sendable {
  /// The list of notes.
  case list
  /// A reference to a note.
  case reference(Int)
  /// The way back from a note to its only reference.
  case back(Int)
  /// The way back from a note to one of several references.
  case backToOne(Int, occurrence: Int)
}
