/// Looks for slips in what Markdown left as plain text of one block.
///
/// What is escaped by `\` is meant. Every look ahead is short, so that the whole is linear.
struct PlainText {
  /// How far a look ahead goes.
  private static let reach = 1_000

  /// The bytes that libcmark read.
  private let bytes: [UInt8]
  /// The words that start an address, each with its colon.
  private let schemes: [String]
  /// The slips found, each with its place.
  private(set) var slips: [(slip: Slip, range: Range<Int>)] = []
  private var marks: [LeftMark] = []
  /// Where the last `[` of what is read stands.
  private var bracket: Int?
  private var hasOpenCode = false

  /// Makes a search in the bytes that libcmark read, of which links may start with some schemes.
  init(_ bytes: [UInt8], schemes: [String]) {
    self.bytes = bytes
    self.schemes = schemes
  }

  /// Searches a range of plain text.
  mutating func read(_ range: Range<Int>) {
    bracket = nil
    var place = range.lowerBound
    while place < range.upperBound {
      place = Self.isSign(bytes[place]) ? read(place, before: range.upperBound) : place + 1
    }
  }

  /// Ends the block, and says what was found in it.
  mutating func finish() -> [(slip: Slip, range: Range<Int>)] {
    if !marks.isEmpty { slips += marks.slips(bytes) }
    return slips
  }
}

extension PlainText {
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "="), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ")"),
      UInt8(ascii: "{"), UInt8(ascii: "@"), UInt8(ascii: "h"), UInt8(ascii: "w"):
      true
    default: false
    }
  }

  /// Reads what stands at a sign, and returns where to read on.
  private mutating func read(_ place: Int, before end: Int) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "\\"):
      return place + (place + 1 < end && bytes[place + 1].isASCIIPunctuation ? 2 : 1)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="):
      let mark = LeftMark(bytes, at: place, before: end)
      marks.append(mark)
      return mark.range.upperBound
    case UInt8(ascii: "`"):
      if !hasOpenCode { slips.append((.openCode, place..<place + 1)) }
      hasOpenCode = true
      return place + 1
    case UInt8(ascii: "["): return openBracket(place, before: end)
    case UInt8(ascii: "]"): return closeBracket(place, before: end)
    case UInt8(ascii: ")"): return closeParenthesis(place, before: end)
    case UInt8(ascii: "{"): return brace(place, before: end)
    default: return address(place, before: end)
    }
  }

  /// Notes a slip, and returns where to read on.
  private mutating func found(_ slip: Slip, _ range: Range<Int>) -> Int {
    slips.append((slip, range))
    return range.upperBound
  }

  /// The first place of a byte on the same line, if it is near.
  private func next(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
    for place in start..<max(start, min(end, start + Self.reach)) {
      if bytes[place] == byte { return place }
      if bytes[place].isLineEnding { return nil }
    }
    return nil
  }
}

extension PlainText {
  private mutating func openBracket(_ place: Int, before end: Int) -> Int {
    guard place + 2 < end else { return place + 1 }
    if bytes[place + 1] == UInt8(ascii: "["),
      let close = next(UInt8(ascii: "]"), from: place + 2, before: end), close + 1 < end,
      close > place + 2, bytes[close + 1] == UInt8(ascii: "]")
    {
      return found(.wikiLink, place..<close + 2)
    }
    if bytes[place + 1] == UInt8(ascii: "!"), bytes[place + 2].isASCIILetter,
      let close = next(UInt8(ascii: "]"), from: place + 2, before: end)
    {
      return found(.callout, place..<close + 1)
    }
    bracket = place
    return place + 1
  }

  private mutating func closeBracket(_ place: Int, before end: Int) -> Int {
    guard let start = bracket, place + 1 < end else { return place + 1 }
    bracket = nil
    switch bytes[place + 1] {
    case UInt8(ascii: "("): return faultyLink(start, place, before: end)
    case UInt8(ascii: "["):
      guard let close = next(UInt8(ascii: "]"), from: place + 2, before: end) else { break }
      let label = close > place + 2 ? place + 2..<close : start + 1..<place
      guard !bytes[label].allSatisfy(\.isDigit) else { break }
      return found(
        .undefinedReference(String(decoding: bytes[label], as: UTF8.self)), start..<close + 1)
    case 0x20:
      guard place + 2 < end, bytes[place + 2] == UInt8(ascii: "("),
        isAddress(at: place + 3, before: end) || isAnchor(at: place + 3, before: end),
        let close = next(UInt8(ascii: ")"), from: place + 3, before: end)
      else { break }
      return found(.spaceBeforeAddress, start..<close + 1)
    default: break
    }
    return place + 1
  }

  /// A text in brackets, followed at once by a parenthesis that libcmark did not take for an address.
  private mutating func faultyLink(_ start: Int, _ place: Int, before end: Int) -> Int {
    guard let close = next(UInt8(ascii: ")"), from: place + 2, before: end) else {
      var stop = place + 2
      while stop < end, bytes[stop] > 0x20 { stop += 1 }
      return found(.unclosedAddress, start..<stop)
    }
    let address = bytes[bytes.trimmed(place + 2..<close)]
    return found(
      address.contains(where: \.isSpaceOrTab) ? .spaceInAddress : .faultyAddress, start..<close + 1)
  }

  private mutating func closeParenthesis(_ place: Int, before end: Int) -> Int {
    guard place + 1 < end, bytes[place + 1] == UInt8(ascii: "["),
      isAddress(at: place + 2, before: end),
      let close = next(UInt8(ascii: "]"), from: place + 2, before: end)
    else { return place + 1 }
    return found(.reversedLink, place..<close + 1)
  }

  /// Attributes as in `{#name}` and `{.class}`, and tags of templates.
  private mutating func brace(_ place: Int, before end: Int) -> Int {
    guard place + 2 < end, let close = next(UInt8(ascii: "}"), from: place, before: end) else {
      return place + 1
    }
    switch bytes[place + 1] {
    case UInt8(ascii: "#"), UInt8(ascii: "."):
      guard bytes[place + 2].isASCIILetter else { return place + 1 }
    case UInt8(ascii: "{"), UInt8(ascii: "%"): break
    default: return place + 1
    }
    return found(.attributes, place..<close + 1)
  }
}

extension PlainText {
  private func isAddress(at place: Int, before end: Int) -> Bool {
    schemes.contains { scheme in
      let length = scheme.utf8.count
      guard place + length < end, bytes[place + length] > 0x20 else { return false }
      return bytes[place..<place + length].elementsEqual(scheme.utf8)
    }
  }

  /// Whether the name of a place in the page stands here: `#budget`, and not the number `#4`.
  private func isAnchor(at place: Int, before end: Int) -> Bool {
    place + 1 < end && bytes[place] == UInt8(ascii: "#")
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place + 1])
  }

  /// An address that stands in the text as it is: `https://…`, `www.…`, `nom@domaine.fr`.
  private mutating func address(_ place: Int, before end: Int) -> Int {
    let range: Range<Int>?
    var prefix = ""
    if bytes[place] == UInt8(ascii: "@") {
      range = mailAddress(around: place, before: end)
    } else if bytes.wordEnds(before: place) {
      return place + 1
    } else {
      let isWeb = bytes.holds("https://", at: place) || bytes.holds("http://", at: place)
      let isName = bytes.holds("www.", at: place)
      if isName { prefix = "https://" }
      range = isWeb || isName ? webAddress(place, before: end) : nil
    }
    guard let range else { return place + 1 }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return max(found(.address(prefix + text), range), place + 1)
  }

  private func webAddress(_ place: Int, before end: Int) -> Range<Int>? {
    var stop = place
    // Neither white space nor what no address ends with: a no-break space, guillemets, quotes.
    while stop < end, bytes[stop] > 0x20, bytes[stop] != 0xC2, bytes[stop] != 0xE2,
      bytes[stop] != UInt8(ascii: "<")
    { stop += 1 }
    while stop > place, !bytes[stop - 1].isASCIILetter, !bytes[stop - 1].isDigit,
      bytes[stop - 1] != UInt8(ascii: "/")
    { stop -= 1 }
    return bytes[place..<stop].contains(UInt8(ascii: ".")) ? place..<stop : nil
  }

  private func mailAddress(around place: Int, before end: Int) -> Range<Int>? {
    var start = place
    while start > max(0, place - 64), bytes[start - 1].isMailName { start -= 1 }
    var stop = place + 1
    while stop < end, stop < place + 256, bytes[stop].isMailName { stop += 1 }
    while stop > place, !bytes[stop - 1].isASCIILetter { stop -= 1 }
    guard start < place, stop > place + 3,
      bytes[place + 1..<stop].dropFirst().contains(UInt8(ascii: "."))
    else { return nil }
    return start..<stop
  }
}

extension UInt8 {
  /// What both parts of a mail address are made of, as people write them.
  fileprivate var isMailName: Bool {
    isASCIILetter || isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "+")
  }
}
