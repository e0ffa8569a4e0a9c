/// A list while it is read: how its items are marked.
struct ListDraft {
  /// Whether its items bear numbers.
  let isOrdered: Bool
  /// The column of its first marker, from one.
  let column: Int
  /// The number of the first item.
  let start: Int
  /// How many items were read.
  private(set) var count = 0
  /// The number that the last item is written with.
  private(set) var number = 0
  /// Where the text of the last item starts, in columns from the margin.
  private(set) var textColumn = 0
  /// Whether all items so far are written with the number of the first: then the numbers mean nothing.
  private var isUniform = true
  /// Whether a fault of its numbers or of its columns was told.
  private var isReported = false
  /// A sign that the only item has lost, and where it stands.
  private(set) var lostSign: (sign: String, range: Range<Int>)?

  /// Starts a list.
  init(_ event: CommonMarkTree.Event) {
    isOrdered = event.number >= 0
    column = event.column
    start = event.number
  }

  /// Reads the marker of an item, and says what is wrong with it.
  mutating func read(
    _ item: CommonMarkTree.Event, _ bytes: [UInt8], _ line: Range<Int>
  ) -> (slip: Slip, range: Range<Int>)? {
    let marker = ListMarker(bytes, item, line)
    let before = (number, textColumn)
    number = marker.number
    textColumn = item.column - 1 + marker.width
    count += 1
    lostSign = count == 1 ? marker.lostSign(bytes, line.upperBound) : nil
    guard count > 1 else {
      let digits = String(decoding: bytes[marker.range], as: UTF8.self)
      return isOrdered && marker.range.count > 3 ? (.longNumber(digits), marker.range) : nil
    }
    defer { isUniform = isUniform && number == start }
    guard !isReported else { return nil }
    let isShifted = item.column > column && (!isOrdered || number <= before.0)
    let isMisnumbered = isOrdered && number != start + count - 1 && !(isUniform && number == start)
    isReported = isShifted || isMisnumbered
    if isShifted { return (.shallowItem(before.1), marker.range) }
    return isMisnumbered ? (.renumbered(number, shown: start + count - 1), marker.range) : nil
  }
}

/// The marker of an item of a list.
private struct ListMarker {
  /// The bytes of `-`, `12.` or `12)`.
  let range: Range<Int>
  /// The number, or zero.
  let number: Int
  /// The width of the marker and of the white space after it.
  let width: Int

  init(_ bytes: [UInt8], _ item: CommonMarkTree.Event, _ line: Range<Int>) {
    let start = min(line.lowerBound + item.column - 1, line.upperBound)
    var end = start
    var number = 0
    while end < line.upperBound, bytes[end].isDigit, end < start + 9 {
      number = number * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    range = start..<min(end + 1, line.upperBound)
    self.number = number
    let text = bytes[range.upperBound..<line.upperBound].prefix { $0.isSpaceOrTab }
    width = range.count + (1...4 ~= text.count ? text.count : 1)
  }

  /// The sign that a number lost when its text became an item: `+ 12`, `- 12 %`.
  func lostSign(_ bytes: [UInt8], _ end: Int) -> (sign: String, range: Range<Int>)? {
    guard let sign = bytes[range].first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return nil }
    let text = bytes[range.upperBound..<end].drop { $0.isSpaceOrTab }
    let digits = text.prefix { $0.isDigit || $0 == UInt8(ascii: ",") }
    guard let first = digits.first, first.isDigit else { return nil }
    let rest = text[digits.endIndex...].drop { $0.isSpaceOrTab || $0 == 0xC2 || $0 == 0xA0 }
    guard sign == UInt8(ascii: "+") || rest.first == UInt8(ascii: "%") else { return nil }
    return (String(UnicodeScalar(sign)), range)
  }
}
