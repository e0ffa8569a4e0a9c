public import Diagnostics
public import Ground
import Model

extension Rule { static let yearsOutOfOrder = Rule("years-out-of-order") }

/// `years-out-of-order`: years follow each other in the order of time, and a period ends after it
/// starts.
///
/// Years that go backwards are nearly always two figures that changed places.
public enum YearsOutOfOrder {
  /// Reports each year that does not come after the one before it.
  public static func check(_ years: [Located<Int>], into diagnostics: inout [Diagnostic]) {
    for (earlier, later) in zip(years, years.dropFirst()) where later.value <= earlier.value {
      let isSame = later.value == earlier.value
      diagnostics.append(
        Diagnostic(
          .yearsOutOfOrder, at: later.location,
          isSame
            ? "l’année \(later.value) est écrite deux fois"
            : "l’année \(later.value) vient après \(earlier.value)",
          isSame
            ? "the year \(later.value) is written twice"
            : "the year \(later.value) comes after \(earlier.value)",
          note: Diagnostic.Note(
            "l’année \(earlier.value) est écrite ici", "the year \(earlier.value) is written here",
            at: earlier.location),
          help: "écrivez les années de la plus ancienne à la plus récente, chacune avec sa valeur",
          "write the years from the oldest to the most recent, each with its value"))
    }
  }

  /// Reports the years whose results are due before they are over.
  public static func check(
    _ due: Located<Day>, after years: [Located<Int>], into diagnostics: inout [Diagnostic]
  ) {
    for year in years {
      guard let end = Day(year: year.value, month: 12, day: 31), due.value < end else { continue }
      diagnostics.append(
        Diagnostic(
          .yearsOutOfOrder, at: due.location,
          "les résultats de \(year.value) sont attendus le \(due.value.words.french), avant la fin"
            + " de l’année",
          "the results of \(year.value) are due on \(due.value.words.english), before the year is over",
          note: Diagnostic.Note(
            "l’année est écrite ici", "the year is written here", at: year.location),
          help: "corrigez le jour, ou l’année", "correct the day, or the year"))
    }
  }

  /// What is said of a period that ends before it starts.
  public static func reversed(start: Located<Day>, end: Located<Day>) -> Diagnostic {
    Diagnostic(
      .yearsOutOfOrder, at: end.location,
      "la période finit le \(end.value.words.french), avant de commencer",
      "the period ends on \(end.value.words.english), before it starts",
      note: Diagnostic.Note(
        "elle commence le \(start.value.words.french)", "it starts on \(start.value.words.english)",
        at: start.location), help: "corrigez l’une des deux dates", "correct one of the two dates")
  }
}
