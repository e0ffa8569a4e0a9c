/// One pass over some bytes: where it stands, and what it has written.
struct TypographyPass {
  static let noBreakSpace: StaticString = "\u{A0}"
  static let narrowNoBreakSpace: StaticString = "\u{202F}"
  static let apostrophe: StaticString = "\u{2019}"
  /// A line never ends beside it, and it takes no room.
  static let wordJoiner: StaticString = "\u{2060}"

  /// The bytes to set.
  let bytes: [UInt8]
  /// What was written.
  private(set) var result: [UInt8]
  /// Offsets of the bytes, each replaced by one of the result once passed.
  private(set) var marks: [Int]
  /// Where the pass stands.
  private(set) var offset = 0
  /// The straight quotes that belong together, once they were looked for.
  var quotes: QuotePairs?
  private var nextMark = 0
  /// Where the result starts to be of this pass.
  private let resultStart: Int

  /// Starts a pass that appends to a result.
  init(_ bytes: [UInt8], _ result: [UInt8], _ marks: [Int]) {
    self.bytes = bytes
    self.result = result
    self.marks = marks
    resultStart = result.count
  }

  /// The byte at a distance, or zero outside.
  subscript(_ distance: Int) -> UInt8 {
    let place = offset + distance
    return place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  /// Whether a word stands at a distance.
  func holds(_ word: StaticString, at distance: Int = 0) -> Bool {
    bytes.holds(word, at: offset + distance)
  }

  /// Whether what was written last is a word.
  func wrote(_ word: StaticString) -> Bool {
    let start = result.count - word.utf8CodeUnitCount
    return start >= resultStart && result.holds(word, at: start)
  }

  /// Copies bytes up to the next one that a convention may change; false at the end.
  mutating func copyToTrigger() -> Bool {
    let next = bytes.withUnsafeBufferPointer { Self.trigger(in: $0, from: offset) }
    if next > offset { copy(next - offset) }
    return offset < bytes.count
  }

  /// Copies a number of bytes.
  mutating func copy(_ count: Int) {
    let end = min(offset + count, bytes.count)
    while nextMark < marks.count, marks[nextMark] <= end {
      marks[nextMark] += result.count - offset
      nextMark += 1
    }
    result.append(bytes, in: offset..<end)
    offset = end
  }

  /// Writes a word in the place of a number of bytes.
  mutating func replace(_ count: Int, with word: StaticString) {
    let end = min(offset + count, bytes.count)
    while nextMark < marks.count, marks[nextMark] < end {
      marks[nextMark] = result.count
      nextMark += 1
    }
    result.append(word)
    while nextMark < marks.count, marks[nextMark] == end {
      marks[nextMark] = result.count
      nextMark += 1
    }
    offset = end
  }

  /// Writes a word between two bytes.
  mutating func insert(_ word: StaticString) { result.append(word) }

  /// Where the next byte stands that a convention may change, or the end.
  private static func trigger(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      // By far most bytes are letters.
      if byte <= UInt8(ascii: "@") || byte >= 0xC2, isTrigger(byte),
        byte != 0x20 || !isPlainSpace(place, in: bytes)
      {
        break
      }
      place += 1
    }
    return place
  }

  /// Whether a space stands before a word and after nothing that holds on to it: by far most of them do.
  private static func isPlainSpace(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place + 1 < bytes.count, place >= 3, bytes[place + 1].isASCIILetter else { return false }
    // A letter with an accent.
    if bytes[place - 2] == 0xC3 { return true }
    switch bytes[place - 1] {
    case UInt8(ascii: "e"): return bytes[place - 2] != UInt8(ascii: "m")
    case UInt8(ascii: "s"):
      return bytes[place - 2] != UInt8(ascii: "e") || bytes[place - 3] != UInt8(ascii: "m")
    case let byte: return byte.isASCIILetter || byte == UInt8(ascii: ",")
    }
  }

  private static func isTrigger(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: ":"), UInt8(ascii: "@"), 0xC2, 0xE2:
      true
    case 0x30...0x39: true
    default: false
    }
  }
}
