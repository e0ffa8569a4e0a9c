/// Where a word that is wider than its column may be broken, and whether the place needs a hyphen.
///
/// Without a dictionary a place is sensible where writers of Latin scripts most often break: before a
/// consonant that a vowel follows, and not inside a group such as `ch` or `tr`. A soft hyphen of the
/// author's goes before all that. Scripts that join their letters or have no hyphen get none.
struct WordBreaks {
  private let characters: [Character]
  /// Where each character ends.
  private var ends: [String.Index] = []
  /// The width of all characters up to each, in thousandths of the em; zero comes first.
  private var widths = [0]
  private let measure: TextMeasure
  /// How many characters are on earlier lines.
  private var taken = 0

  /// The places in a word of a text.
  init(in text: String, _ range: Range<String.Index>, measuredBy measure: TextMeasure) {
    let word = text[range]
    characters = Array(word)
    self.measure = measure
    var width = 0
    var end = range.lowerBound
    for character in characters {
      let written = String(character)
      width += measure.thousandths(of: written)
      widths.append(width)
      end = text.utf8.index(end, offsetBy: written.utf8.count)
      ends.append(end)
    }
  }

  /// The soft hyphen, with which an author says where a word may be broken.
  static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// The width of what is on no line yet, in thousandths of the em.
  var rest: Int { width(ofFirst: characters.count - taken) }

  /// Where the next line ends and what is written there, while the rest is wider than a line.
  ///
  /// A line holds a character at least, however narrow it is.
  mutating func next(within width: Double) -> (end: String.Index, sign: String)? {
    guard measure.units(rest) > width, characters.count > taken + 1 else { return nil }
    let place = best(of: places(within: width)) ?? 1
    let sign = self.sign(after: place)
    taken += place
    return (ends[taken - 1], sign)
  }

  private func width(ofFirst count: Int) -> Int { widths[taken + count] - widths[taken] }

  /// After how many characters of the rest the line may end, rising.
  private func places(within width: Double) -> [Int] {
    let hyphen = measure.advance(of: "-")
    var places: [Int] = []
    for count in 1..<(characters.count - taken) {
      let bare = self.width(ofFirst: count)
      guard measure.units(bare) <= width else { break }
      let isSigned = !sign(after: count).isEmpty
      if measure.units(isSigned ? bare + hyphen : bare) <= width { places.append(count) }
    }
    return places
  }

  /// What is written at the end of the line when the rest is broken after so many characters.
  private func sign(after count: Int) -> String {
    let before = characters[taken + count - 1]
    if Self.isSoftHyphen(before) { return "-" }
    return before.isHyphenated && characters[taken + count].isHyphenated ? "-" : ""
  }

  /// The best of the places that fit on the line.
  ///
  /// Where the author said nothing it is never so early that most of the line stays empty.
  private func best(of places: [Int]) -> Int? {
    guard let last = places.last else { return nil }
    return places.last { Self.isSoftHyphen(characters[taken + $0 - 1]) } ?? places.last {
      $0 * 2 >= last && isSensible($0)
    } ?? last
  }

  private static func isSoftHyphen(_ character: Character) -> Bool {
    character.unicodeScalars.first == softHyphen
  }

  private func isSensible(_ count: Int) -> Bool {
    let place = taken + count
    guard count >= 2, place + 2 <= characters.count else { return false }
    let before = characters[place - 1]
    let next = characters[place]
    guard before.isHyphenated, next.isConsonant else { return false }
    let pair = Self.lowercased(next, characters[place + 1])
    let opens = characters[place + 1].isVowel || Self.groups.contains(pair)
    if before.isVowel { return opens }
    return opens && !Self.groups.contains(Self.lowercased(before, next))
      && characters[place - 2].isVowel
  }

  private static func lowercased(_ first: Character, _ second: Character) -> String {
    "\(first)\(second)".lowercased()
  }

  /// Consonants that begin a syllable together in French and English.
  private static let groups: Set = [
    "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gh", "gl", "gn", "gr", "kr", "ph", "pl", "pr",
    "qu", "rh", "sh", "th", "tr", "vr", "wh", "wr",
  ]
}

extension Character {
  /// Whether the letter belongs to a script that hyphenates: Latin, Greek, Cyrillic.
  fileprivate var isHyphenated: Bool {
    guard isLetter, let first = unicodeScalars.first?.value else { return false }
    return first < 0x530 || (0x1E00...0x1FFF).contains(first)
  }

  fileprivate var isVowel: Bool { Self.vowels.contains(lowercased()) }

  private static let vowels = Set("aeiouyàâäáãåæèéêëìíîïòóôöõøœùúûüÿ".map(String.init))

  fileprivate var isConsonant: Bool { isHyphenated && !isVowel }
}
