/// The words of entries, each with the entries that have it and how much it counts there.
struct SearchTerms {
  /// How much a word of a title counts beside one of a text.
  private static let titleWeight = 12
  private static let summaryWeight = 3

  private var words = WordNumbers()
  /// The entries of each word with its weight there, written as they are gathered: a large site has millions.
  private var places: [[UInt8]] = []
  /// How much each word counts in the entry at hand.
  private var weights: [Int] = []

  /// The words of entries, which are known by their numbers.
  init(of entries: [SearchEntry]) {
    for (number, entry) in entries.enumerated() { add(entry, number) }
  }

  /// Each word with its entries: `12,3,40,1` for a weight of 3 in the entry 12 and one of 1 in the entry 40.
  var written: [(word: String, places: ArraySlice<UInt8>)] {
    places.indices.map { (String(decoding: words[$0], as: UTF8.self), places[$0].dropLast()) }
  }

  private mutating func add(_ entry: SearchEntry, _ number: Int) {
    var found: [Int] = []
    add(entry.title, Self.titleWeight, to: &found)
    add(entry.summary, Self.summaryWeight, to: &found)
    for text in entry.texts { add(text, 1, to: &found) }
    let start = Array("\(number),".utf8)
    for term in found {
      places[term] += start
      places[term] += Self.written[weights[term]]
      weights[term] = 0
    }
  }

  /// Adds the words of a text, those of the entry that are new to what was found.
  private mutating func add(_ text: String, _ weight: Int, to found: inout [Int]) {
    SearchWords.each(in: text) { word in
      let term = words.number(of: word)
      if term == places.count {
        places.append([])
        weights.append(0)
      }
      if weights[term] == 0 { found.append(term) }
      weights[term] = min(weights[term] + weight, 2 * Self.titleWeight)
    }
  }

  /// How each weight is written.
  private static let written = (0...2 * titleWeight).map { Array("\($0),".utf8) }
}
