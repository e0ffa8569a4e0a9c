/// The words of entries, each with the entries that have it and how much it counts there.
struct SearchTerms {
  /// A word in an entry.
  private struct Place {
    let word: UInt32
    let entry: UInt32
    let weight: UInt8
  }

  /// How much a word of a title counts beside one of a text.
  private static let titleWeight = 12
  private static let summaryWeight = 3
  private static let maximum = UInt8(2 * titleWeight)

  private var words = WordNumbers()
  /// Where words stand, entry by entry: a large site has millions.
  private var places: [Place] = []
  /// How much each word counts in the entry at hand.
  private var weights: [UInt8] = []
  /// The words of the entry at hand.
  private var found: [Int] = []
  private let entryCount: Int

  /// The words of entries, which are known by their numbers.
  init(of entries: [SearchEntry]) {
    entryCount = entries.count
    for (number, entry) in entries.enumerated() { add(entry, number) }
  }

  /// Each word in order, with its entries: `[12,3,40,1]` for a weight of 3 in the entry 12 and one of 1 in the
  /// entry 40.
  var written: [(word: ArraySlice<UInt8>, places: ArraySlice<UInt8>)] {
    let order = words.inOrder
    let (places, starts) = placesByWord
    let entries = (0..<entryCount).map { Array("\($0),".utf8) }
    let weights = (0...Self.maximum).map { Array("\($0),".utf8) }
    var bytes: [UInt8] = []
    let ends = order.map { word in
      bytes.append(UInt8(ascii: "["))
      for place in places[starts[word]..<starts[word + 1]] {
        bytes += entries[Int(place.entry)]
        bytes += weights[Int(place.weight)]
      }
      bytes[bytes.count - 1] = UInt8(ascii: "]")
      return bytes.count
    }
    return zip(order, zip([0] + ends, ends)).map { (words[$0], bytes[$1.0..<$1.1]) }
  }

  /// The places word by word, each word's in the order of entries, and where those of each word start.
  private var placesByWord: (places: [Place], starts: [Int]) {
    var starts = [Int](repeating: 0, count: words.count + 1)
    for place in places { starts[Int(place.word) + 1] += 1 }
    for word in 0..<words.count { starts[word + 1] += starts[word] }
    var next = starts
    let sorted = [Place](unsafeUninitializedCapacity: places.count) { sorted, count in
      for place in places {
        sorted.initializeElement(at: next[Int(place.word)], to: place)
        next[Int(place.word)] += 1
      }
      count = places.count
    }
    return (sorted, starts)
  }

  private mutating func add(_ entry: SearchEntry, _ number: Int) {
    add(entry.title, Self.titleWeight)
    add(entry.summary, Self.summaryWeight)
    for text in entry.texts { add(text, 1) }
    for word in found {
      places.append(Place(word: UInt32(word), entry: UInt32(number), weight: weights[word]))
      weights[word] = 0
    }
    found.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a text to those of the entry at hand.
  private mutating func add(_ text: String, _ weight: Int) {
    SearchWords.each(in: text) { text in
      let word = words.number(of: text)
      if word == weights.count { weights.append(0) }
      if weights[word] == 0 { found.append(word) }
      weights[word] = min(weights[word] + UInt8(weight), Self.maximum)
    }
  }
}
