/// The inlines of one block while they are read.
///
/// Their text is gathered whole and set by the typographer at the end, for a quote at the edge of an emphasis depends on
/// what stands beyond it.
struct InlineRun {
  /// What stands in the text in the place of code and notes: neither a letter nor a space.
  static let placeholder: UInt8 = 0

  /// Where the reading stands in what libcmark read.
  var cursor: InlineCursor
  /// The text before it is set.
  var text: [UInt8] = []
  /// The links and images around what is read.
  var links: [OpenLink] = []
  /// The names of the tags that were reported and not closed yet.
  var openTags: [Substring] = []
  /// What was read as plain text outside of links, in what libcmark read.
  var plain: [Range<Int>] = []
  /// Where the emphases start around what is read.
  var emphases: [Int] = []
  /// The events whose text is to be set, in order.
  private var setEvents: [Int] = []
  /// The start and the end of the text of each of them.
  private var marks: [Int] = []

  /// Makes a run that reads from a cursor.
  init(_ cursor: InlineCursor) { self.cursor = cursor }

  /// Whether what is read stands in the alternative of an image, where there is nothing but text.
  var isInImage: Bool { links.contains(where: \.isImage) }

  /// Says that the text of an event is a range of the text to be set.
  mutating func set(_ range: Range<Int>, event: Int) {
    setEvents.append(event)
    marks.append(range.lowerBound)
    marks.append(range.upperBound)
  }

  /// Sets the text, and lets the events point at the result.
  mutating func finish(_ typographer: Typographer, into part: inout MarkdownText) {
    typographer.append(text, to: &part.bytes, marks: &marks)
    for (place, index) in setEvents.enumerated() {
      let range = marks[2 * place]..<marks[2 * place + 1]
      switch part.events[index] {
      case .image(let link, _): part.events[index] = .image(link, alternative: range)
      default: part.events[index] = .text(range)
      }
    }
  }
}
