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

  /// The number of a word, a new one where it was not met before.
  mutating func number(of word: [UInt8]) -> Int {
    var slot = slot(of: word)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if self[number].elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += word
    ends.append(bytes.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func slot(of word: some Sequence<UInt8>) -> Int {
    Int(ByteHash(of: word).value & UInt64(slots.count - 1))
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
