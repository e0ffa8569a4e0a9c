import Diagnostics
import Yams

/// The bytes given to Yams, and how the places it answers lead back to the author's file.
///
/// They differ from the author's in two ways that let Yams read what it would refuse or expand:
/// aliases may be hidden, and a mark may be inserted before keys that are repeated.
struct YAMLText {
  let file: SourceFile
  /// The author's bytes, as offsets in the file.
  let range: Range<Int>
  /// The bytes given to Yams.
  private(set) var bytes: [UInt8]
  /// Where, in `bytes`, each line starts, as libyaml counts lines.
  private var lineStarts: [Int] = []
  /// Where, in the file, a mark was inserted; ascending.
  private(set) var insertions: [Int] = []
  /// The last place found on a line: places mostly come in order, and a line may be very long.
  private var cursor = (line: 0, column: 0, offset: 0)

  /// The bytes of one inserted mark: a character of the first private use area.
  private static let insertionLength = 3
  /// Each mark costs another run; a file with more repeated keys than this has other troubles.
  private static let insertionLimit = 64

  init(_ file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    self.bytes = Array(file.bytes[range])
    findLines()
  }

  /// The same text with each `*name` written `&name`, and whether there was any.
  ///
  /// Yams replaces an alias by what it stands for, and compares keys deeply, so that a small file can
  /// take forever. An anchor in its place is harmless, and is found and refused at the same place.
  func hidingAliases() -> (text: YAMLText, hidesAny: Bool) {
    var text = self
    var hidesAny = false
    for index in bytes.indices where bytes[index] == UInt8(ascii: "*") {
      guard index + 1 < bytes.count, bytes[index + 1] > 0x20 else { continue }
      text.bytes[index] = UInt8(ascii: "&")
      hidesAny = true
    }
    return (text, hidesAny)
  }

  /// Makes the key at a place of the file different from all others.
  mutating func distinguishKey(at offset: Int) -> Bool {
    guard offset < range.upperBound, insertions.count < Self.insertionLimit else { return false }
    var place = offset
    switch file.bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): place += 1
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "{"):
      return false
    default: break
    }
    let index = insertions.firstIndex { $0 >= place } ?? insertions.count
    guard index == insertions.count || insertions[index] != place,
      let mark = Unicode.Scalar(0xE000 + UInt32(insertions.count))
    else { return false }
    let position = place - range.lowerBound + index * Self.insertionLength
    bytes.insert(contentsOf: String(Character(mark)).utf8, at: position)
    insertions.insert(place, at: index)
    findLines()
    return true
  }

  /// Whether a mark was inserted into the key that starts at a place of the file.
  func isDistinguished(_ offset: Int) -> Bool {
    insertions.contains(offset)
      || (insertions.contains(offset + 1)
        && [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(file.bytes[offset]))
  }

  /// The offset in the file of a place that Yams names by line and column.
  mutating func offset(of mark: Mark) -> Int {
    let line = min(max(mark.line, 1), lineStarts.count)
    let column = max(mark.column, 1)
    if cursor.line != line || cursor.column > column { cursor = (line, 1, lineStarts[line - 1]) }
    while cursor.column < column, cursor.offset < bytes.count {
      cursor.offset += 1
      while cursor.offset < bytes.count, bytes[cursor.offset] & 0xC0 == 0x80 { cursor.offset += 1 }
      cursor.column += 1
    }
    return originalOffset(cursor.offset)
  }

  private func originalOffset(_ position: Int) -> Int {
    var offset = position + range.lowerBound
    for insertion in insertions where insertion < offset {
      offset = max(insertion, offset - Self.insertionLength)
    }
    return min(offset, range.upperBound)
  }

  private mutating func findLines() {
    lineStarts = [0]
    cursor = (0, 0, 0)
    var index = 0
    while index < bytes.count {
      let length = lengthOfLineBreak(at: index)
      index += max(1, length)
      if length > 0 { lineStarts.append(index) }
    }
  }

  /// The bytes of the line break at an index; zero when there is none.
  ///
  /// libyaml counts U+0085, U+2028 and U+2029 as line breaks too.
  private func lengthOfLineBreak(at index: Int) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return next == 0x0A ? 2 : 1
    case 0xC2: return next == 0x85 ? 2 : 0
    case 0xE2 where next == 0x80 && index + 2 < bytes.count:
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
