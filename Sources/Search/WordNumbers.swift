import Ground

/// Words by their numbers, in the order in which they were met: a large site has millions of words, and a dictionary
/// of texts would make one of each.
struct WordNumbers {
  /// The bytes of all words, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each word ends there.
  private var ends: [Int] = []
  /// The number of the word that lies at each place of a table, one more than it; zero where none does.
  ///
  /// It has a power of two of places, so that a hash is cut to one of them.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// How many words there are.
  var count: Int { ends.count }

  /// A word by its number.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The numbers of the words in the order of their bytes.
  var inOrder: [Int] {
    let keys = (0..<count).map { number in
      // The first eight bytes tell most words apart, the first byte highest.
      (0..<8).reduce(into: (key: UInt64(0), number: number)) { key, place in
        let word = self[number]
        key.key = key.key << 8 | UInt64(place < word.count ? word[word.startIndex + place] : 0)
      }
    }
    return keys.sorted { left, right in
      guard left.key == right.key else { return left.key < right.key }
      return self[left.number].dropFirst(8).lexicographicallyPrecedes(
        self[right.number].dropFirst(8))
    }.map(\.number)
  }

  /// The number of a word, a new one where it was not met before.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = slot(of: word)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if says(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += word
    ends.append(bytes.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Whether a word has these bytes.
  private func says(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let known = self[number]
    guard known.count == word.count else { return false }
    var index = known.startIndex
    for byte in word {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  private func slot(of word: some Collection<UInt8>) -> Int {
    var hash = ByteHash()
    hash.append(many: word)
    return Int(hash.value & UInt64(slots.count - 1))
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      var slot = slot(of: self[number])
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
