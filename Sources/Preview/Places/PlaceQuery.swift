import Diagnostics

/// Looks for where a text that a page shows is written, by what it says and by what stands around it.
///
/// Pages are made of values that do not say where they come from, so that what is published carries
/// nothing of it; the files are asked instead, and the best places come first.
struct PlaceQuery {
  /// The most places that are told.
  private static let limit = 6

  private let plain: String
  private let words: [Substring]
  private let numbers: Set<String>
  /// What stands around it, the nearest first: headers of its row and column, headings above.
  private let context: [String]

  /// Takes a text of a page, and the texts around it, the nearest first.
  init(_ text: String, amid context: [String]) {
    plain = Wording.plain(text)
    words = Wording.words(of: plain)
    numbers = words.count <= 8 ? Wording.numbers(in: text) : []
    self.context = context.map { Wording.plain($0) }
  }

  /// The places where it may be written, the likeliest first, and whether the first one is that place: the
  /// same words, or the same number under the same headings.
  func places(in index: PlaceIndex) -> (places: [SourceLocation], isCertain: Bool) {
    var found: [(place: SourceLocation, score: Int, isCertain: Bool)] = []
    for text in index.texts {
      let likeness = likeness(to: text)
      guard likeness > 0 else { continue }
      let near = near(text, index)
      found.append(
        (
          text.location, likeness + near.reduce(0) { $0 + ($1 < 3 ? 12 : 8) },
          text.number == nil || near.count > 1
        ))
    }
    let best = found.map(\.score).max() ?? 0
    // Sorting keeps no order of its own: equal places stand in the order of the files.
    let sorted = found.enumerated().filter { $0.element.score >= best - 25 }.sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
    return (sorted.prefix(Self.limit).map(\.place), sorted.first?.isCertain ?? false)
  }
}

extension PlaceQuery {
  /// How much a text says the same, in hundredths; nothing where it does not.
  private func likeness(to text: WrittenText) -> Int {
    guard !plain.isEmpty else { return 0 }
    if text.plain == plain { return 100 }
    if let number = text.number { return numbers.contains(number) ? 75 : 0 }
    guard words.count > 1, text.plain.utf8.count > 3 else { return 0 }
    if text.plain.contains(plain) { return 70 }
    guard words.count > 4 else { return 0 }
    let written = Set(Wording.words(of: text.plain))
    guard written.count > 4 else { return 0 }
    let shared = Set(words).intersection(written).count
    let share = 100 * shared / max(Set(words).count, written.count)
    return share >= 50 ? share * 6 / 10 : 0
  }

  /// What of the texts around is told by the names on the way to a text, by their numbers.
  private func near(_ text: WrittenText, _ index: PlaceIndex) -> Set<Int> {
    Set(
      Set(text.trail).compactMap { name in
        let calls = (index.labels[name] ?? []).union(index.labels[String(name.dropLast())] ?? [])
        return context.firstIndex { around in
          around == name || calls.contains(around)
            || Wording.words(of: around).contains { $0 == name }
        }
      })
  }
}
