import Diagnostics

/// A text and how it is written in its file, so that a part of it can be shown there.
struct WrittenText {
  private let text: [UInt8]
  private let location: SourceLocation

  init(_ text: Located<String>) {
    self.text = Array(text.value.utf8)
    location = text.location
  }

  /// Where a part stands; the whole text where its writing cannot be followed.
  func location(of range: Range<Int>) -> SourceLocation {
    guard let places, range.upperBound < places.count else { return location }
    return location.file.location(places[range.lowerBound]..<places[range.upperBound])
  }

  /// The place in the file of each byte of the text and of its end.
  ///
  /// Quotes, their escapes and lines folded into one are followed.
  private var places: [Int]? {
    let bytes = location.file.bytes
    var place = location.range.lowerBound
    let quote = place < bytes.count ? bytes[place] : 0
    let isQuoted = quote == UInt8(ascii: "\"")
    let isSingle = quote == UInt8(ascii: "'")
    if isQuoted || isSingle { place += 1 }
    var places: [Int] = []
    var index = 0
    while index < text.count {
      guard place < location.range.upperBound else { return nil }
      places.append(place)
      switch bytes[place] {
      case UInt8(ascii: "\\") where isQuoted:
        let length = place + 1 < bytes.count ? Self.length(ofEscape: bytes[place + 1]) : 2
        // What an escape writes is one character, whose bytes all stand at its place.
        index += 1
        while index < text.count, text[index] & 0xC0 == 0x80 {
          places.append(place)
          index += 1
        }
        place += length
      case text[index]:
        index += 1
        place += isSingle && bytes[place] == quote ? 2 : 1
      case UInt8(ascii: "\n") where text[index] == UInt8(ascii: " "):
        index += 1
        place += 1
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
      default: return nil
      }
    }
    return places + [place]
  }

  private static func length(ofEscape letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }
}
