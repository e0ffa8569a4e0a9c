/// A value of the content changed to another one, and whether a page prints the change.
struct Marker {
  let mutation: ContentMutation

  /// Whether the new value stands nowhere else.
  var isUnique: Bool { mutation.value.isDay || mutation.replacement.utf8.count > 6 }

  /// A change of each value to one that stands nowhere else: numbers fall, for parts come after their
  /// whole, and days stay in their month.
  static func all(of values: [ContentValue]) -> [Marker] {
    var taken: Set<String> = Set(values.map(\.text))
    return values.enumerated().compactMap { index, value in
      guard value.isDay else {
        return Marker(
          mutation: ContentMutation(value: value, replacement: "\(9_990_000 - index * 1_013)"))
      }
      let moves = (1...28).flatMap { [$0, -$0] }
      let days = moves.compactMap { ContentMutation.day(value.text, moved: $0) }
      guard let day = days.first(where: { !taken.contains($0) }) else { return nil }
      taken.insert(day)
      return Marker(mutation: ContentMutation(value: value, replacement: day))
    }
  }

  /// Whether a line prints the new value instead of the old one.
  func isShown(by printed: String, insteadOf expected: String, in language: String) -> Bool {
    guard !mutation.value.isDay else {
      let days = Marker.days(mutation.replacement, in: language)
      return days.contains {
        " \(printed)".contains(" \($0)") && !" \(expected)".contains(" \($0)")
      }
    }
    let (old, new) = (mutation.value.text, mutation.replacement)
    let (before, after) = (
      Marker.numbers(in: expected, of: language), Marker.numbers(in: printed, of: language)
    )
    let change = { (number: String) in after.count { $0 == number } - before.count { $0 == number }
    }
    return change(new) > 0 && (change(old) < 0 || isUnique)
  }

  /// The numbers of a line, without the separators of their language.
  private static func numbers(in line: String, of language: String) -> [String] {
    let pattern =
      language == "fr"
      ? /[0-9]{1,3}(?: [0-9]{3}(?![0-9]))+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?/
      : /[0-9]{1,3}(?:,[0-9]{3}(?![0-9]))+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/
    let (group, point) = language == "fr" ? (" ", ",") : (",", ".")
    return line.matches(of: pattern).map {
      String($0.output).replacing(group, with: "").replacing(point, with: ".")
    }
  }

  /// How a day is printed: in a sentence, and among figures alone.
  private static func days(_ text: String, in language: String) -> [String] {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let month = (months[language] ?? [])[parts[1] - 1]
    return ["\(parts[2]) \(month) \(parts[0])", "\(parts[2]) · \(parts[0])"]
  }

  private static let months = [
    "fr": [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
  ]
}
