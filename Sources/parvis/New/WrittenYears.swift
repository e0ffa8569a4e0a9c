import Authoring

/// Years on the command line: `2026`, `2026-2028`, `2026 à 2028`, `2026, 2027`.
enum WrittenYears {
  /// The years in order.
  static func read(_ text: String) throws -> [Int] {
    let years = text.listed.flatMap { item -> [Int?] in
      let bounds = bounds(of: item)
      guard bounds.count == 2, let first = bounds[0], let last = bounds[1], first <= last,
        last - first < 50
      else { return bounds }
      return (first...last).map { $0 }
    }
    let known = years.compactMap(\.self).filter { (1900...2200).contains($0) }
    guard !known.isEmpty, known.count == years.count, Set(known).count == known.count else {
      throw AuthoringFault(
        "'\(text)' n’est pas une suite d’années\u{202F}; écrivez par exemple 2026-2028",
        "'\(text)' is no list of years; write 2026-2028, for example")
    }
    return known.sorted()
  }

  /// The numbers around a hyphen, a dash or a word for it.
  private static func bounds(of item: String) -> [Int?] {
    let words = item.split(whereSeparator: \.isWhitespace).map {
      ["à", "to"].contains($0) ? "-" : $0
    }
    return words.joined().split { "-–—".contains($0) }.map { Int($0) }
  }
}
