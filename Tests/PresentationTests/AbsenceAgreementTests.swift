import Ground
import Model
import Testing
import Words

@testable import Presentation

/// Holds the words for a missing value to the noun beside them, in the words of the repository's theme.
@Suite("Why there is no value agrees with what has none") struct AbsenceAgreementTests {
  private let french: SiteStrings
  private let english: SiteStrings

  init() throws { (french, english) = try RepositoryStrings.read() }

  @Test("one start and targets of several indicators", arguments: agreements) func gaps(
    _ example: Agreement
  ) {
    let (absence, feminine) = (example.absence, example.feminine)
    #expect(
      french.text(.baseline(absence), count: 2)
        == "2\u{A0}indicateurs sans situation de départ (\(feminine))")
    #expect(
      french.text(.targets(years: [2025], absence), count: 1)
        == "1\u{A0}indicateur sans valeur cible pour 2025 (\(feminine))")
    #expect(
      french.text(.amounts(absence), count: 3) == "3\u{A0}montants \(example.masculinePlural)")
  }

  @Test("a target, the targets, and start and targets together", arguments: agreements)
  func promises(_ example: Agreement) {
    let absence = example.absence.rawValue
    #expect(french.text(.keyNoTarget(absence: absence)) == example.target)
    #expect(
      french.text(.headlineNoTarget(baseline: "3 jours", absence: absence))
        == "3 jours au départ, \(example.targets)")
    #expect(
      french.text(
        .missingTargets(
          count: 2, years: "2025 et 2026", indicator: "Jours", absence: absence,
          reason: french.text(example.absence)))
        == "Pas de valeurs cibles 2025 et 2026 pour «\u{A0}Jours\u{A0}» (\(example.femininePlural))"
    )
  }

  @Test("where reasons differ, none is given") func mixed() {
    #expect(french.text(.keyNoTarget(absence: nil)) == "Aucune cible")
    #expect(
      french.text(.headlineUndetermined(absence: nil))
        == "Ni la situation de départ ni les valeurs cibles ne sont connues")
    #expect(
      english.text(.headlineUndetermined(absence: nil))
        == "Neither the baseline nor the targets are known")
  }

  /// The words for a reason beside nouns of each gender and number.
  struct Agreement: Sendable {
    let absence: Absence
    let feminine: String
    let femininePlural: String
    let masculinePlural: String
    let target: String
    let targets: String
  }

  private static let agreements = [
    Agreement(
      absence: .notDetermined, feminine: "non déterminée", femininePlural: "non déterminées",
      masculinePlural: "non déterminés", target: "Cible non déterminée",
      targets: "valeurs cibles non déterminées"),
    Agreement(
      absence: .notReported, feminine: "non publiée", femininePlural: "non publiées",
      masculinePlural: "non publiés", target: "Cible non publiée",
      targets: "valeurs cibles non publiées"),
    Agreement(
      absence: .notStated, feminine: "non précisée", femininePlural: "non précisées",
      masculinePlural: "non précisés", target: "Cible non précisée",
      targets: "valeurs cibles non précisées"),
    Agreement(
      absence: .notDue, feminine: "à venir", femininePlural: "à venir", masculinePlural: "à venir",
      target: "Cible à venir", targets: "valeurs cibles à venir"),
    Agreement(
      absence: .notApplicable, feminine: "sans objet", femininePlural: "sans objet",
      masculinePlural: "sans objet", target: "Aucune cible", targets: "sans valeur cible"),
  ]
}
