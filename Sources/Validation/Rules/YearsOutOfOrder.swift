import Diagnostics
import Ground
import Model

/// `years-out-of-order`: years follow each other in the order of time, and a period ends after it
/// starts.
///
/// Years that go backwards are nearly always two figures that changed places.
enum YearsOutOfOrder {
  static func check(_ years: [Located<Int>], into diagnostics: inout [Diagnostic]) {
    for (earlier, later) in zip(years, years.dropFirst()) where later.value <= earlier.value {
      let isSame = later.value == earlier.value
      diagnostics.append(
        Diagnostic(
          .yearsOutOfOrder,
          Message(
            french: isSame
              ? "l’année \(later.value) est écrite deux fois"
              : "l’année \(later.value) vient après \(earlier.value)",
            english: isSame
              ? "the year \(later.value) is written twice"
              : "the year \(later.value) comes after \(earlier.value)"), at: later.location,
          notes: [
            Diagnostic.Note(
              Message(
                french: "l’année \(earlier.value) est écrite ici",
                english: "the year \(earlier.value) is written here"), at: earlier.location)
          ],
          help: Message(
            french:
              "écrivez les années de la plus ancienne à la plus récente, chacune avec sa valeur",
            english: "write the years from the oldest to the most recent, each with its value")))
    }
  }

  /// Reports the years whose results are due before they are over.
  static func check(
    _ due: Located<Day>, after years: [Located<Int>], into diagnostics: inout [Diagnostic]
  ) {
    for year in years {
      guard let end = Day(year: year.value, month: 12, day: 31), due.value < end else { continue }
      diagnostics.append(
        Diagnostic(
          .yearsOutOfOrder,
          Message(
            french: "les résultats de \(year.value) sont attendus le \(due.value.iso), avant la fin"
              + " de l’année",
            english: "the results of \(year.value) are due on \(due.value.iso), before the year is"
              + " over"), at: due.location,
          notes: [
            Diagnostic.Note(
              Message(french: "l’année est écrite ici", english: "the year is written here"),
              at: year.location)
          ],
          help: Message(
            french: "corrigez le jour, ou l’année", english: "correct the day, or the year")))
    }
  }

  /// What is said of a period that ends before it starts.
  static func reversed(start: Located<Day>, end: Located<Day>) -> Diagnostic {
    Diagnostic(
      .yearsOutOfOrder,
      Message(
        french: "la période finit le \(end.value.iso), avant de commencer",
        english: "the period ends on \(end.value.iso), before it starts"), at: end.location,
      notes: [
        Diagnostic.Note(
          Message(
            french: "elle commence le \(start.value.iso)",
            english: "it starts on \(start.value.iso)"), at: start.location)
      ],
      help: Message(
        french: "corrigez l’une des deux dates", english: "correct one of the two dates"))
  }
}
