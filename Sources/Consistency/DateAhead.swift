public import Diagnostics
public import Ground

extension Rule { static let dateAhead = Rule("date-ahead", .warning) }

/// `date-ahead`: nothing is dated after the day of the site, and the site not after the day that is given for today.
///
/// A warning: most often a year is mistyped, or the date of the site was left as it was. What is dated later
/// would be shown as known already, and a result does not count before its day.
public enum DateAhead {
  /// Checks a date against the one of `site.yml`, where that is known.
  public static func check(_ date: Located<Day>, on day: Day?, into diagnostics: inout [Diagnostic])
  {
    guard let day, date.value > day else { return }
    diagnostics.append(
      Diagnostic(
        .dateAhead, at: date.location,
        "cette date est postérieure à celle du site, le \(day.words.french)",
        "this date is after that of the site, \(day.words.english)",
        help: "corrigez-la, ou mettez à jour 'updated' dans site.yml",
        "correct it, or bring 'updated' in site.yml up to date"))
  }

  /// Checks the date of the site against the day that is given for today.
  public static func checkSite(
    _ date: Located<Day>, today: Day?, into diagnostics: inout [Diagnostic]
  ) {
    guard let today, date.value > today else { return }
    diagnostics.append(
      Diagnostic(
        .dateAhead, at: date.location,
        "le site est daté d’après le jour auquel on le juge, le \(today.words.french)",
        "the site is dated after the day on which it is judged, \(today.words.english)",
        help: "corrigez cette date, ou le jour donné par '--as-of'",
        "correct this date, or the day given by '--as-of'"))
  }
}
