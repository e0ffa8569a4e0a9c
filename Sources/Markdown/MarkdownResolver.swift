/// What the page knows and the text does not: where things are, and what they are called.
public protocol MarkdownResolver {
  /// Where a link leads from this page; nothing when there is nothing to lead to, and its text stands alone.
  func target(of link: MarkdownLink) -> LinkTarget?

  /// The text of a link that has none of its own, such as the value of a figure.
  func citationText(of link: MarkdownLink) -> String

  /// The file of an image; nothing when there is none, and its alternative stands alone.
  func imageSource(of image: MarkdownLink) -> ImageSource?

  /// Appends the HTML of a fenced block, which stands at a place among the document's blocks.
  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8])

  /// The words around notes, in the language of the text.
  var noteLabels: NoteLabels { get }

  /// How the headings of the text stand among those of the page.
  var headingPlacement: HeadingPlacement { get }
}

extension MarkdownResolver {
  /// A text that has its page for itself keeps its headings.
  public var headingPlacement: HeadingPlacement { .asWritten }
}

/// How the headings of a text stand among those of the page.
public struct HeadingPlacement: Hashable, Sendable {
  /// How many levels lower they stand than they are written; none stands lower than the sixth.
  public let levelsDown: Int
  /// What their anchors start with.
  public let prefix: String

  /// Makes a placement.
  public init(levelsDown: Int, prefix: String) {
    self.levelsDown = levelsDown
    self.prefix = prefix
  }

  /// Levels and anchors as they are written.
  public static let asWritten = HeadingPlacement(levelsDown: 0, prefix: "")
}

/// Where a link leads.
public struct LinkTarget: Hashable, Sendable {
  /// The address, relative to the page or whole.
  public let href: String
  /// How the target relates to the page, such as `external`.
  public let relation: String?
  /// The language of the target, when it is not that of the page.
  public let language: String?

  /// Makes a target.
  public init(href: String, relation: String?, language: String?) {
    self.href = href
    self.relation = relation
    self.language = language
  }
}

/// The file of an image.
public struct ImageSource: Hashable, Sendable {
  /// The address, relative to the page.
  public let path: String
  /// The width and the height in pixels, so that the page does not move while it loads.
  public let size: Size?

  /// A width and a height in pixels.
  public struct Size: Hashable, Sendable {
    /// The width.
    public let width: Int
    /// The height.
    public let height: Int

    /// Makes a size.
    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  /// Makes a source.
  public init(path: String, size: Size?) {
    self.path = path
    self.size = size
  }
}

/// The words around notes, in one language, and what keeps the notes of several texts of a page apart.
///
/// `{number}` stands for the number of the note, `{occurrence}` for which of its references is meant.
public struct NoteLabels: Hashable, Sendable {
  /// The name of the list of notes: `Notes`.
  public let section: String
  /// What a reference is called: `Note {number}`.
  public let reference: String
  /// What the way back is called: `Back to text`.
  public let back: String
  /// What the way back to one of several references is called: `Back to text, reference {occurrence}`.
  public let repeatedBack: String
  /// What the identifiers of notes start with; empty when the page has one text with notes.
  public let prefix: String

  /// Makes labels.
  public init(
    section: String, reference: String, back: String, repeatedBack: String, prefix: String
  ) {
    self.section = section
    self.reference = reference
    self.back = back
    self.repeatedBack = repeatedBack
    self.prefix = prefix
  }
}
