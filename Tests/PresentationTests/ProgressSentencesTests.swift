import Ground
import Testing
import Words

@testable import Model
@testable import Presentation

/// Holds the sentences about statuses in the words of the repository's own theme.
@Suite("The sentences of a status") struct ProgressSentencesTests {
  /// What goes into the rule; nothing is a value that is missing.
  struct Case: Sendable {
    let direction: Indicator.Direction?
    let baseline: Int64?
    let target: Int64?
    let result: Int64?
    let status: String
    let finding: String
  }

  private let french: SiteStrings
  private let english: SiteStrings

  init() throws { (french, english) = try RepositoryStrings.read() }

  @Test(
    "each status says what the rule found",
    arguments: [
      Case(
        direction: .up, baseline: 100, target: 200, result: 210, status: "Achieved for 2025",
        finding: "The result is at least the target."),
      Case(
        direction: .down, baseline: 40, target: 20, result: 20, status: "Achieved for 2025",
        finding: "The result does not exceed the target."),
      Case(
        direction: .stable, baseline: 50, target: 50, result: 52, status: "Achieved for 2025",
        finding: "The result is no further from the target than the tolerance."),
      Case(
        direction: .up, baseline: 100, target: 200, result: 196, status: "On track for 2025",
        finding:
          "96% of the way from baseline to target is covered. On track from 95%, to watch from 60%."
      ),
      Case(
        direction: .down, baseline: 40, target: 20, result: 25, status: "To watch for 2025",
        finding:
          "75% of the way from baseline to target is covered. On track from 95%, to watch from 60%."
      ),
      Case(
        direction: .up, baseline: 100, target: 200, result: 90, status: "Behind for 2025",
        finding: "The result is further from the target than the baseline: \u{2212}10% of the way. "
          + "On track from 95%, to watch from 60%."),
      Case(
        direction: .up, baseline: nil, target: 200, result: 150,
        status: "Cannot be assessed for 2025",
        finding: "The target is not reached, and without a baseline to compare with, "
          + "the share of the way covered is not known."),
      Case(
        direction: .stable, baseline: 10, target: 0, result: 5, status: "Behind for 2025",
        finding: "The target is zero, so the gap is measured against the baseline: 50%, "
          + "which meets 50% of it. On track from 95%, to watch from 60%."),
      Case(
        direction: .down, baseline: 0, target: 0, result: 2, status: "Behind for 2025",
        finding: "The target is zero and the baseline gives nothing to measure the gap by."),
      Case(
        direction: .up, baseline: 100, target: nil, result: 150,
        status: "Cannot be assessed for 2025", finding: "The target for 2025 is not determined."),
      Case(
        direction: .up, baseline: 100, target: 200, result: nil,
        status: "Cannot be assessed for 2025",
        finding: "2025 is over and its result is not published on this site."),
      Case(
        direction: nil, baseline: 100, target: 200, result: 200,
        status: "Cannot be assessed for 2025",
        finding: "The document does not say which way the value should go."),
    ]) func findings(example: Case)
  {
    let assessment = assessment(of: example, judgement: nil)
    #expect(english.status(of: assessment) == example.status)
    #expect(english.finding(of: assessment) == example.finding)
    #expect(english.override(of: assessment) == nil)
  }

  @Test("a status that somebody gave is shown as one, with who, when, why and what the rule gave")
  func override() throws {
    let language = Language("fr")
    let judgement = ProgressJudgement(
      year: 2025, status: .onTrack, reason: Localized("deux mois de fermeture.", in: language),
      date: try #require(Day(iso: "2026-02-01")),
      office: Localized("la direction des solidarités", in: language))
    let example = Case(
      direction: .up, baseline: 0, target: 100, result: 50, status: "", finding: "")
    let assessment = assessment(of: example, judgement: judgement)
    #expect(french.status(of: assessment) == "En bonne voie pour 2025")
    #expect(
      french.override(of: assessment)
        == "Statut attribué par la direction des solidarités le 1er\u{A0}février 2026, au lieu de "
        + "«\u{A0}En retard\u{A0}» que donne la règle\u{A0}: deux mois de fermeture.")
  }

  @Test("counts say how many of how many are assessed, and how many stand where") func count() {
    let results: [Int64?] = [100, 96, 70, nil, 100]
    let assessments = results.map { result in
      assessment(
        of: Case(direction: .up, baseline: 0, target: 100, result: result, status: "", finding: ""),
        judgement: nil)
    }
    #expect(
      french.count(of: assessments, in: 2025)
        == "Pour 2025, 4\u{A0}indicateurs sur 5 sont évalués. Cible atteinte\u{A0}: 2\u{202F}; "
        + "En bonne voie\u{A0}: 1\u{202F}; À surveiller\u{A0}: 1\u{202F}; Non évaluable\u{A0}: 1.")
    #expect(
      english.count(of: Array(assessments[3...3]), in: 2025)
        == "For 2025, the only indicator cannot be assessed: the results are not published here.")
  }

  @Test("a break in the series is said: with what is not compared, and with what is left out")
  func methodBreak() {
    let example = Case(
      direction: .up, baseline: 0, target: 100, result: 97, status: "", finding: "")
    let language = Language("fr")
    let findings = [false, true].map { restated in
      let change = Indicator.MethodBreak(
        year: 2024, reason: Localized("autre enquête", in: language), restatesTargets: restated,
        source: Source(document: Document.ID("bilan"), place: Localized("page 1", in: language)))
      return [french, english].map {
        $0.finding(of: assessment(of: example, judgement: nil, after: change))
      }
    }
    #expect(
      findings == [
        [
          "Depuis 2024, le résultat est compté autrement que la cible\u{A0}: ils ne se comparent"
            + " pas.",
          "Since 2024, the result is counted in another way than the target: they cannot be"
            + " compared.",
        ],
        [
          "La cible n’est pas atteinte, et sans départ à comparer on ne sait pas quelle part du"
            + " chemin est parcourue."
            + " Le départ, compté autrement avant 2024, n’entre pas dans le calcul.",
          "The target is not reached, and without a baseline to compare with, the share of the way"
            + " covered is not known."
            + " The baseline, counted in another way before 2024, is left out.",
        ],
      ])
  }

  private func assessment(
    of example: Case, judgement: ProgressJudgement?, after methodBreak: Indicator.MethodBreak? = nil
  ) -> ProgressAssessment {
    let rule = ProgressRule(direction: example.direction, tolerance: ProgressRule.defaultTolerance)
    let stated = { (value: Int64?, absence: Absence) -> Stated<Quantity> in
      value.map { .known(Quantity(thousandths: $0 * 1_000)) } ?? .missing(absence)
    }
    let baseline = stated(example.baseline, .notDetermined)
    let target = stated(example.target, .notDetermined)
    let result = stated(example.result, .notReported)
    return ProgressAssessment(
      indicator: Indicator.ID("example"), year: 2025, rule: rule, methodBreak: methodBreak,
      baseline: baseline, target: target, result: result, due: nil,
      finding: rule.finding(baseline: baseline, target: target, result: result, after: methodBreak),
      judgement: judgement)
  }
}
