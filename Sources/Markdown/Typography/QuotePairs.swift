/// The straight quotes of a French text that belong together: each opening one and its closing one.
///
/// Found in one look over the whole text, so that a quote without its other, as in `24"`, stays as it was
/// written.
struct QuotePairs {
  /// What stands in the place of a quote.
  enum Role {
    case opening
    case closing
    /// Within another quotation, where French changes the signs.
    case innerOpening
    case innerClosing
  }

  private var roles: [Int: Role] = [:]

  /// Looks for the pairs in the bytes that a pass sets.
  init(in bytes: [UInt8]) {
    var open: [Int] = []
    var pairs: [(Int, Int)] = []
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\"") {
      if Self.opens(at: place, in: bytes, after: open.last) {
        open.append(place)
      } else if Self.closes(at: place, in: bytes), let start = open.popLast() {
        pairs.append((start, place))
      }
    }
    guard !pairs.isEmpty else { return }
    let starts = Dictionary(uniqueKeysWithValues: pairs)
    let ends = Set(pairs.map(\.1))
    var depth = 0
    for place in bytes.indices {
      if starts[place] != nil {
        roles[place] = depth == 0 ? .opening : .innerOpening
        depth += 1
      } else if ends.contains(place) {
        depth -= 1
        roles[place] = depth == 0 ? .closing : .innerClosing
      } else if bytes.holds("«", at: place) {
        depth += 1
      } else if bytes.holds("»", at: place), depth > 0 {
        depth -= 1
      }
    }
  }

  /// What stands in the place of the quote at an offset; nothing where it stays.
  func role(at place: Int) -> Role? { roles[place] }

  /// Whether a quote may open: at the start, or after a space, a bracket, a dash, an apostrophe or another one that
  /// opens; and before something.
  private static func opens(at place: Int, in bytes: [UInt8], after open: Int?) -> Bool {
    guard place + 1 < bytes.count, !" \t\n,;:!?)]}".utf8.contains(bytes[place + 1]) else {
      return false
    }
    guard place > 0, open != place - 1 else { return true }
    switch bytes[place - 1] {
    case 0x20, 0x09, 0x0A, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
      UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'"):
      return true
    default:
      return ["\u{2019}", "\u{2013}", "\u{2014}", "\u{A0}", "\u{202F}", "«", "\u{201C}"].contains {
        (word: StaticString) in bytes.holds(word, at: place - word.utf8CodeUnitCount)
      }
    }
  }

  /// Whether a quote may close: after something.
  private static func closes(at place: Int, in bytes: [UInt8]) -> Bool {
    place > 0 && !" \t\n([{".utf8.contains(bytes[place - 1])
  }
}
