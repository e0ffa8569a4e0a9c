/// The white space at the start of a line, and what block the line may start.
struct Indentation {
  /// The width in columns; a tab reaches to the next multiple of four.
  let width: Int
  /// The offset of the first byte that is neither space nor tab.
  let end: Int
  private let line: Range<Int>

  /// Measures a line.
  init(of bytes: [UInt8], in line: Range<Int>) {
    var width = 0
    var end = line.lowerBound
    while end < line.upperBound, bytes[end].isSpaceOrTab {
      width += bytes[end] == 0x09 ? 4 - width % 4 : 1
      end += 1
    }
    self.width = width
    self.end = end
    self.line = line
  }

  /// The offset at which a number of columns have passed.
  func offset(of columns: Int, in bytes: [UInt8]) -> Int {
    var width = 0
    var offset = line.lowerBound
    while offset < end, width < columns {
      width += bytes[offset] == 0x09 ? 4 - width % 4 : 1
      offset += 1
    }
    return offset
  }

  /// The column at which the text of a list item stands, when the line starts one.
  func listOffset(of bytes: [UInt8], in content: Range<Int>) -> Int? {
    guard let length = Self.listMarker(bytes, content) else { return nil }
    var spaces = 0
    let text = content.lowerBound + length
    while text + spaces < content.upperBound, bytes[text + spaces].isSpaceOrTab { spaces += 1 }
    let isEmpty = text + spaces == content.upperBound
    return width + length + (isEmpty || spaces > 4 ? 1 : spaces)
  }

  /// Whether the line starts a block that ends a paragraph.
  func startsBlock(in bytes: [UInt8]) -> Bool {
    guard end < line.upperBound else { return false }
    let content = end..<line.upperBound
    let first = bytes[end]
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "_"):
      return bytes[content].prefix { $0 == first }.count >= 3
    case UInt8(ascii: "["):
      return content.count > 1 && bytes[content.lowerBound + 1] == UInt8(ascii: "^")
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      return Self.listMarker(bytes, content) != nil
        || bytes[content].prefix { $0 == first }.count >= 3
    default: return Self.listMarker(bytes, content) != nil
    }
  }

  /// The length of `-`, `*`, `+`, `1.` or `1)` when white space or nothing follows.
  private static func listMarker(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
    var place = content.lowerBound
    let first = bytes[place]
    if first.isDigit {
      while place < content.upperBound, bytes[place].isDigit { place += 1 }
      guard place - content.lowerBound <= 9, place < content.upperBound,
        bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")")
      else { return nil }
    } else if first != UInt8(ascii: "-"), first != UInt8(ascii: "*"), first != UInt8(ascii: "+") {
      return nil
    }
    place += 1
    guard place == content.upperBound || bytes[place].isSpaceOrTab else { return nil }
    return place - content.lowerBound
  }
}
