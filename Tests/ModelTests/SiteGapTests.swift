import Model
import Testing

@Suite("What a site does not say yet")
struct SiteGapTests {
  @Test("results are due since the end of their year")
  func results() {
    let contract = Sample.contract(
      "2024-2026",
      years: 2024...2026,
      actions: ["a"],
      indicators: [
        Sample.indicator("late", of: "a", targets: [:], results: [2025: "1"]),
        Sample.indicator("words", of: "a", targets: [:], results: [:], unit: nil),
      ]
    )
    let due = Sample.day("2024-12-31")
    #expect(
      contract.missingData(on: Sample.day("2027-01-01")) == [
        .results(Indicator.ID("late"), years: [2024, 2026], due: due),
        .results(Indicator.ID("words"), years: [2024, 2025, 2026], due: due),
      ]
    )
    #expect(contract.missingData(on: due).isEmpty)
  }

  @Test("a start or a target of which no document speaks is not missing, one announced is")
  func unstated() {
    let due = Sample.day("2024-12-31")
    let missing = { (absence: Absence) in
      Sample.contract(
        "2024",
        years: 2024...2024,
        actions: ["a"],
        indicators: [Sample.indicator("counted", of: "a", absence)]
      ).missingData(on: due)
    }
    let id = Indicator.ID("counted")
    #expect(missing(.notStated) == [])
    #expect(missing(.notApplicable) == [])
    #expect(
      missing(.notDetermined) == [
        .baseline(id, .notDetermined), .targets(id, years: [2024], .notDetermined),
      ]
    )
  }

  @Test("years of a thread without a document are gathered, those of one reason in a row together")
  func threads() {
    let contracts = [
      Sample.contract("2024", years: 2024...2024, actions: ["a"]),
      Sample.contract("2022", years: 2022...2022, actions: ["b"]),
      Sample.contract("2019", years: 2019...2019, actions: ["a"]),
    ]
    let thread = Sample.thread(("2019", "a"), ("2024", "a"))
    let gaps = Sample.site(contracts, threads: [thread]).missingData(on: Sample.day("2024-01-01"))
    #expect(
      gaps == [
        .threadYears(thread.id, years: [2020, 2021], .noContract),
        .threadYears(thread.id, years: [2022], .notIn([Contract.ID("2022")])),
        .threadYears(thread.id, years: [2023], .noContract),
      ]
    )
  }

  @Test("a text that a language lacks is missing in it")
  func translations() {
    let contract = Sample.contract("2024", years: 2024...2024, actions: ["a"])
    let french = Language("fr")
    let gaps = Sample.site([contract], languages: [Sample.language, french])
      .missingData(on: Sample.day("2024-01-01"))
    #expect(
      gaps == [
        .untranslated(.contract(contract.id), french),
        .untranslated(.action(contract.id, Action.ID("a")), french),
      ]
    )
  }
}
