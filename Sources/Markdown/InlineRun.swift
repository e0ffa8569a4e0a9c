/// The inlines of one block while they are read.
///
/// Their text is gathered whole and set by the typographer at the end, for a quote at the edge of an emphasis depends on
/// what stands beyond it.
struct InlineRun {
  /// A link or image whose end was not yet reached.
  struct OpenLink {
    let isImage: Bool
    let destination: Result<LinkDestination, LinkFault>
    let written: Range<Int>
    let title: Range<Int>
    /// Where it starts in what libcmark read.
    let start: Int
    /// Where its text starts.
    let textStart: Int
    /// Its place in the document's links, when it is one.
    let index: Int?
    /// Whether it stands in the alternative of an image, where there are no links.
    let isInImage: Bool
    /// Whether it was written `<https://…>`.
    let isAutomatic: Bool
  }

  /// What stands in the text in the place of code and notes: neither a letter nor a space.
  static let placeholder: UInt8 = 0

  /// Where the reading stands in what libcmark read.
  var cursor: InlineCursor
  /// The text before it is set.
  var text: [UInt8] = []
  /// The events whose text is to be set, in order.
  private(set) var setEvents: [Int] = []
  /// The start and the end of the text of each of them.
  var marks: [Int] = []
  /// The links and images around what is read.
  var links: [OpenLink] = []
  /// The names of the tags that were reported and not closed yet.
  var openTags: [Substring] = []
  /// How many images surround what is read.
  var imageDepth = 0

  /// Makes a run that reads from a cursor.
  init(_ cursor: InlineCursor) { self.cursor = cursor }

  /// Starts anew from another cursor, and keeps the memory of what was read.
  mutating func restart(_ cursor: InlineCursor) {
    self.cursor = cursor
    text.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    setEvents.removeAll(keepingCapacity: true)
    openTags.removeAll(keepingCapacity: true)
  }

  /// Says that the text of an event is a range of the text to be set.
  mutating func set(_ range: Range<Int>, event: Int) {
    setEvents.append(event)
    marks.append(range.lowerBound)
    marks.append(range.upperBound)
  }
}
