public import Diagnostics
import Syntax

extension Rule { static let yearOutsideContract = Rule("year-outside-contract") }

/// `year-outside-contract`: every year in the content of a contract is one of its financial years.
///
/// A figure of another year would stand in no column of any table.
public enum YearOutsideContract {
  /// Whether a year belongs to the contract; true when the contract's years are not known.
  public static func check(
    _ year: Located<Int>, years: [Int]?, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard let years, !years.contains(year.value) else { return true }
    let list = years.map(String.init).joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .yearOutsideContract, at: year.location, "\(year.value) n’est pas une année du contrat",
        "\(year.value) is not a year of the contract",
        note: Diagnostic.Note("années du contrat\u{A0}: \(list)", "years of the contract: \(list)"),
        help: "corrigez l’année, ou ajoutez-la à 'years' dans contract.yml",
        "correct the year, or add it to 'years' in contract.yml"))
    return false
  }

  /// Reports the financial years that lie outside the contract's own period.
  public static func check(
    _ years: [Located<Int>], in period: ClosedRange<Int>, into diagnostics: inout [Diagnostic]
  ) {
    for year in years where !period.contains(year.value) {
      diagnostics.append(
        Diagnostic(
          .yearOutsideContract, at: year.location,
          "l’année \(year.value) est hors de la période du contrat, de"
            + " \(period.lowerBound) à \(period.upperBound)",
          "the year \(year.value) lies outside the period of the contract, from"
            + " \(period.lowerBound) to \(period.upperBound)",
          help: "corrigez l’année, ou la période écrite sous 'period'",
          "correct the year, or the period written under 'period'"))
    }
  }

  /// What is said of a key that is no year at all.
  public static func notAYear(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongType, at: key.location, "\(quoted(key.value)) n’est pas une année",
      "\(quoted(key.value)) is not a year", help: "écrivez une année du contrat en quatre chiffres",
      "write a year of the contract in four digits")
  }
}
