public import Diagnostics
public import Ground
import Model

extension Rule { static let resultTooEarly = Rule("result-too-early", .warning) }

/// `result-too-early`: the result of a year is known once the year is over.
///
/// A warning: a result of a year to come makes that year the one reported, and all others of it seem to miss.
/// What is expected of a year is a projection.
public enum ResultTooEarly {
  /// Checks a result of a year, by its day or else by that of the site.
  public static func check(
    _ year: Located<Int>, dated date: Located<Day>?, on day: Day?,
    into diagnostics: inout [Diagnostic]
  ) {
    guard let end = Day(year: year.value, month: 12, day: 31), let known = date?.value ?? day,
      known < end
    else { return }
    let isBegun = known.year == year.value
    let (french, english) =
      isBegun
      ? ("avant la fin de l’année", "before the year is over")
      : ("avant que l’année commence", "before the year begins")
    diagnostics.append(
      Diagnostic(
        .resultTooEarly, at: date?.location ?? year.location,
        date == nil
          ? "le site, daté du \(known.words.french), donne le résultat de \(year.value) \(french)"
          : "ce résultat de \(year.value) est daté du \(known.words.french), \(french)",
        date == nil
          ? "the site, dated \(known.words.english), gives the result of \(year.value) \(english)"
          : "this result of \(year.value) is dated \(known.words.english), \(english)",
        note: Diagnostic.Note(
          "l’année du dernier résultat est celle dont le site parle partout",
          "the year of the last result is the one of which the site speaks everywhere"),
        help: "corrigez l’année ou la date\u{202F}; pour ce qui est attendu, écrivez-le sous"
          + " 'projections'",
        "correct the year or the date; for what is expected, write it under 'projections'"))
  }
}
