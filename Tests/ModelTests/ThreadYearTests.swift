import Model
import Testing

@Suite("A promise followed through the years") struct ThreadYearTests {
  private let contracts = [
    Sample.contract(
      "2024-2025", years: 2024...2025, actions: ["housing"],
      entries: [
        Sample.entry("housing", 2024, "state", .contracted, 200),
        Sample.entry("housing", 2025, "state", .forecast, 250),
      ],
      indicators: [
        Sample.indicator("helped", of: "housing", targets: [2024: "80"], results: [2024: "90"])
      ]), Sample.contract("2023", years: 2023...2023, actions: ["other"]),
    Sample.contract(
      "2020", years: 2020...2020, actions: ["support", "flats"],
      entries: [
        Sample.entry("support", 2020, "state", .forecast, 100),
        Sample.entry("flats", 2020, "state", .forecast, 10),
      ],
      observations: [
        Sample.observation("visits", of: "support", 2020, "30", "visit"),
        Sample.observation("helped", of: "support", 2020, "12", "person"),
      ]),
  ]

  private let thread = Sample.thread(
    ("2020", "support"), ("2020", "flats"), ("2024-2025", "housing"))

  @Test("a step shows its own indicators, and no amount per person of a larger whole") func scope()
  {
    let contract = Sample.contract(
      "2024", years: 2024...2024, actions: ["rights"],
      entries: [Sample.entry("rights", 2024, "state", .contracted, 200)],
      indicators: ["helped", "classes"].map {
        Sample.indicator($0, of: "rights", targets: [:], results: [2024: "10"], countsPersons: true)
      })
    let entries = { (indicators: [Indicator.ID]?, scope: Localized<String>?) in
      let step = Thread.Step(
        contract: contract.id, action: Action.ID("rights"), link: nil, indicators: indicators,
        scope: scope)
      let thread = Thread(
        id: Thread.ID("thread"), title: Sample.text("Thread"), summary: Sample.text("Thread"),
        steps: [step], note: nil)
      return Sample.site([contract]).years(of: thread).flatMap(\.entries)
    }
    let whole = entries(nil, nil)
    let part = entries([Indicator.ID("classes")], Sample.text("all of it"))
    let names = { (entries: [ThreadYear.Entry]) in
      entries.flatMap(\.readings).map(\.indicator.id.rawValue)
    }
    #expect(names(whole) == ["helped", "classes"])
    #expect(names(part) == ["classes"])
  }

  @Test("every year from the first to the last is there, those without a document with the reason")
  func gaps() {
    let years = Sample.site(contracts).years(of: thread)
    #expect(years.map(\.year) == [2020, 2021, 2022, 2023, 2024, 2025])
    #expect(
      years.map(\.gap) == [nil, .noContract, .noContract, .notIn([Contract.ID("2023")]), nil, nil])
    #expect(
      years.map { $0.entries.map(\.step.action.rawValue) } == [
        ["support", "flats"], [], [], [], ["housing"], ["housing"],
      ])
  }

  @Test("money keeps the stage of its year, results stand beside their targets") func years() {
    let years = Sample.site(contracts).years(of: thread)
    let stages = years.map { $0.entries.flatMap(\.totals).map(\.stage) }
    #expect(stages == [[.forecast, .forecast], [], [], [], [.contracted], [.forecast]])
    let readings = years.flatMap(\.entries).flatMap(\.readings)
    #expect(readings.map(\.target) == [.known(Sample.quantity("80")), .missing(.notApplicable)])
    #expect(readings.map { $0.result?.value } == [.known(Sample.quantity("90")), nil])
    #expect(years[0].entries[0].observations.map(\.id.rawValue) == ["visits", "helped"])
  }

  @Test("values of one wording and one unit make one measure, others never join it") func measures()
  {
    let measures = Sample.site(contracts).measures(of: thread)
    #expect(measures.map { $0.points.map(\.year) } == [[2020], [2020, 2024]])
    #expect(
      measures.map { $0.points.map(\.value) } == [
        [Sample.quantity("30")], [Sample.quantity("12"), Sample.quantity("90")],
      ])
    #expect(measures[1].points.map(\.contract.rawValue) == ["2020", "2024-2025"])
  }

  @Test("units are told apart by their words") func units() {
    #expect(Unit.percent.isSame(as: .percent))
    #expect(Sample.unit("visit").isSame(as: Sample.unit("visit")))
    #expect(!Sample.unit("visit").isSame(as: Sample.unit("person")))
    #expect(!Sample.unit("visit").isSame(as: .percent))
  }

  @Test("an action is found in each of its threads, by contract and name") func threadsOfAction() {
    let other = Sample.thread(("2020", "loans"), ("2020", "flats"))
    let site = Sample.site(contracts, threads: [thread, other])
    let titles = { (action: String, contract: String) in
      site.threads(of: Action.ID(action), in: Contract.ID(contract)).map(\.steps.count)
    }
    #expect(titles("flats", "2020") == [thread.steps.count, 2])
    #expect(titles("loans", "2020") == [2])
    #expect(titles("flats", "2024-2025") == [])
  }
}
