/// The words of entries, each with the entries that have it and how much it counts there.
struct SearchTerms {
  /// How much a word of a title counts beside one of a text.
  private static let titleWeight = 12
  private static let summaryWeight = 3

  /// The number of each word, in the order in which they were met.
  private var numbers: [String: Int] = [:]
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
    numbers.map { ($0.key, places[$0.value].dropLast()) }
  }

  private mutating func add(_ entry: SearchEntry, _ number: Int) {
    var found: [Int] = []
    let parts = [(entry.title, Self.titleWeight), (entry.summary, Self.summaryWeight)]
    for (text, weight) in parts + entry.texts.map({ ($0, 1) }) {
      for word in SearchWords.words(in: text) {
        let term = self.number(of: word)
        if weights[term] == 0 { found.append(term) }
        weights[term] = min(weights[term] + weight, 2 * Self.titleWeight)
      }
    }
    let start = Array("\(number),".utf8)
    for term in found {
      places[term] += start
      places[term] += "\(weights[term]),".utf8
      weights[term] = 0
    }
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = places.count
    places.append([])
    weights.append(0)
    return places.count - 1
  }
}
