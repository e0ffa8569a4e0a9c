/// Where a word that is wider than its column may be broken, and whether the place needs a hyphen.
///
/// Without a dictionary a place is sensible where writers of Latin scripts most often break: before a
/// consonant that a vowel follows, and not inside a group such as `ch` or `tr`. A soft hyphen of the
/// author's goes before all that. Scripts that join their letters or have no hyphen get none.
struct WordBreaks {
  private let characters: [Character]

  /// The places in `word`.
  init(_ word: some StringProtocol) { characters = Array(word) }

  /// The soft hyphen, with which an author says where a word may be broken.
  static let softHyphen: Character = "\u{AD}"

  /// What is written at the end of the line when the word is broken after so many characters.
  func sign(after count: Int) -> String {
    guard count > 0, count < characters.count else { return "" }
    let before = characters[count - 1]
    if before == Self.softHyphen { return "-" }
    return before.isHyphenated && characters[count].isHyphenated ? "-" : ""
  }

  /// The best of the places that fit on the line, counted in characters and rising.
  ///
  /// Where the author said nothing it is never so early that most of the line stays empty.
  func best(of places: [Int]) -> Int? {
    guard let last = places.last else { return nil }
    let late = places.filter { $0 * 2 >= last }
    return places.last { characters[$0 - 1] == Self.softHyphen } ?? late.last(where: isSensible)
      ?? last
  }

  private func isSensible(_ place: Int) -> Bool {
    guard place >= 2, place + 2 <= characters.count else { return false }
    let before = characters[place - 1]
    let next = characters[place]
    guard before.isHyphenated, next.isConsonant else { return false }
    let pair = Self.lowercased(next, characters[place + 1])
    let opens = characters[place + 1].isVowel || Self.groups.contains(pair)
    if before.isVowel { return opens }
    return opens && !Self.groups.contains(Self.lowercased(before, next))
      && characters[..<(place - 1)].last?.isVowel == true
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

  fileprivate var isVowel: Bool { "aeiouyàâäáãåæèéêëìíîïòóôöõøœùúûüÿ".contains(lowercased()) }

  fileprivate var isConsonant: Bool { isHyphenated && !isVowel }
}
