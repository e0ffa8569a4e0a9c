import Diagnostics
import Loading
import Model
import OpenData
import Tables
import Testing
import Words

@Suite("Every name of the data has words in the languages of the theme") struct DataWordsTests {
  /// What names each measure may have, of which several are the same word in a language.
  private static let measures =
    Column.Name.allCases.filter { !unmeasured.contains($0) }.map(\.rawValue) + [
      "amount", "target", "result", "projection", "baseline", "rest", "assessed-of",
    ]
  /// The names of columns that tell what a row is about, or are called otherwise in the data.
  private static let unmeasured: Set<Column.Name> = [
    .contract, .year, .funder, .area, .indicator, .figure, .line, .observation, .example,
    .obligation, .discrepancy, .action, .actionAndFunder, .followed, .stage, .date, .total, .period,
    .planned, .committed, .paid, .finding,
  ]
  private static let tables =
    Extract.Resource.allCases.map(\.rawValue) + [
      "budget-by-year", "budget-by-funder", "budget-by-area", "budget-by-action", "budget",
      "follow-up", "all-indicators", "amounts-over-years", "followed-amounts", "subventions",
    ]

  private func strings() throws -> [SiteStrings] {
    let folder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var found: [Diagnostic] = []
    let tree = try SiteLoader.load(site: folder, into: &found)
    let languages = [Language("fr"), Language("en")]
    var reader = StringsReader(languages: languages, currency: "€", theme: tree)
    let read = reader.read()
    return try languages.map { try #require(read?[$0]) }
  }

  /// The names that French has as they are.
  private static let shared: Set = ["projection", "code", "actions"]

  private static let codes =
    Obligation.ScheduleKind.allCases.map(\.rawValue) + Obligation.Check.allCases.map(\.rawValue)
    + ObligationStanding.Kind.allCases.map(\.rawValue) + Discrepancy.Weight.allCases.map(\.rawValue)
    + ProgressStatus.allCases.map(\.rawValue) + ["told"]

  private typealias Naming = @Sendable (String) -> Phrase

  /// The names of each kind, and what says them.
  private static let named: [(names: [String], phrases: [Naming])] = [
    (FactColumn.Name.allCases.map(\.rawValue), [Phrase.dataMeaning, Phrase.dataColumn]),
    (tables, [Phrase.dataTable]),
    (Fact.qualifierNames, [Phrase.dataQualifier, Phrase.dataQualifierMeaning]),
    (Fact.Status.allCases.map(\.rawValue), [Phrase.dataStatus, Phrase.dataStatusMeaning]),
    (measures, [Phrase.dataMeasure]), (codes, [Phrase.dataCode]),
  ]

  @Test("columns, measures, tables, states and qualifiers are named, none by its identifier")
  func names() throws {
    let strings = try strings()
    for (names, phrases) in Self.named {
      for name in names {
        for phrase in phrases {
          let (french, english) = (strings[0].text(phrase(name)), strings[1].text(phrase(name)))
          #expect(french != name || Self.shared.contains(name))
          #expect(english != name || name.allSatisfy(\.isLetter), "\(name)")
        }
      }
    }
  }
}
