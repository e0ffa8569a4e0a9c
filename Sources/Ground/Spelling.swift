/// Finds what an author probably meant.
public enum Spelling {
  /// The candidate nearest to a word, when one is near enough to be worth a "did you mean".
  ///
  /// Near enough is one edit for words of up to four letters, then one for every three letters.
  /// The distance counts insertions, deletions, replacements and swaps of neighbours;
  /// upper and lower case do not count
  /// (optimal string alignment).
  public static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
    let length = word.unicodeScalars.count
    guard length <= longestWord else { return nil }
    let limit = max(1, word.count / 3)
    let near = candidates.filter {
      $0 != word && abs($0.unicodeScalars.count - length) <= limit + 2
    }
    let ranked = near.map { (distance(from: word, to: $0), $0) }
    guard let best = ranked.min(by: <), best.0 <= limit else { return nil }
    return best.1
  }

  /// Candidates by how near they are to a word, the nearest first.
  public static func nearestFirst(to word: String, in candidates: [String]) -> [String] {
    let word = String(word.prefix(longestWord))
    return candidates.map { (distance(from: word, to: $0), $0) }.sorted(by: <).map(\.1)
  }

  /// The longest word, in Unicode scalars, for which a nearest one is looked for: the time to compare
  /// two words grows with the square of their length.
  private static let longestWord = 100

  static func distance(from left: String, to right: String) -> Int {
    let left = Array(left.lowercased().unicodeScalars)
    let right = Array(right.lowercased().unicodeScalars)
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(previous[column + 1], current[column]) + 1
        best = min(best, previous[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
