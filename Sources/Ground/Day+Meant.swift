extension Day {
  /// The day that a text evidently means: `28/03/2024`, `2024-3-28`, `28 mars 2024`, `March 28, 2024`.
  ///
  /// Of two numbers that could both be a month the first is the day, as everywhere in Europe. Nothing
  /// where no day is meant, or one that the calendar has not.
  public init?(meantBy text: some StringProtocol) {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard parts.count == 3, let day = Day(parts: parts) else { return nil }
    self = day
  }

  /// The day that three parts of a text make, whatever stands between them.
  public init?(parts: [String]) {
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count <= 10 }) else { return nil }
    let numbers = parts.map { Day.number(of: $0) }
    let named = parts.map { Day.month(named: $0) }
    let isYearFirst = parts[0].utf8.count == 4
    guard isYearFirst || parts[2].utf8.count == 4, let year = isYearFirst ? numbers[0] : numbers[2]
    else { return nil }
    let others = isYearFirst ? [1, 2] : [0, 1]
    let date: (month: Int?, day: Int?)
    if let month = others.lazy.compactMap({ named[$0] }).first {
      date = (month, others.lazy.compactMap { numbers[$0] }.first)
    } else if isYearFirst {
      date = (numbers[1], numbers[2])
    } else {
      let isMonthFirst = (numbers[1] ?? 0) > 12
      date = isMonthFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    }
    guard let month = date.month, let number = date.day else { return nil }
    self.init(year: year, month: month, day: number)
  }

  /// A number, also of a first day: `1er`, `1st`.
  private static func number(of text: String) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let isEnding = ["", "er", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    return isEnding ? Int(digits) : nil
  }

  private static func month(named name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
  }

  /// What its month is called in French and in English.
  public var monthNames: (french: String, english: String) {
    let names = Self.months[month - 1]
    let english = names[names.count - 1]
    return (names[0], english.prefix(1).uppercased() + english.dropFirst())
  }

  private static let months = [
    ["janvier", "january"], ["février", "fevrier", "february"], ["mars", "march"],
    ["avril", "april"], ["mai", "may"], ["juin", "june"], ["juillet", "july"],
    ["août", "aout", "august"], ["septembre", "september"], ["octobre", "october"],
    ["novembre", "november"], ["décembre", "decembre", "december"],
  ]
}
