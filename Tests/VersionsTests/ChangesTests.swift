import Ground
import Model
import TestSupport
import Testing
import Versions

@Suite("What a version says otherwise than the one before it") struct ChangesTests {
  private func key(_ item: String, _ kind: Snapshot.Kind = .figure) -> Snapshot.Key {
    Snapshot.Key(kind, [.contract: "2030", .item: item])
  }

  private func record(
    _ item: String, _ value: String?, unit: String? = nil, status: String = "determined",
    source: String? = nil, _ kind: Snapshot.Kind = .figure
  ) -> Snapshot.Record {
    Snapshot.Record(key(item, kind), value: value, unit: unit, status: status, source: source)
  }

  private func version(_ day: String, _ records: [Snapshot.Record]) throws -> Snapshot {
    Snapshot(try #require(Snapshot.ID(day)), records)
  }

  private func told(_ changes: [Change]) -> [String] {
    changes.map {
      "\($0.kind.rawValue) \($0.key[.item] ?? "") \($0.before?.value ?? "-") \($0.after?.value ?? "-")"
    }
  }

  @Test("each way to change has its name, and what is the same is not told") func kinds() throws {
    let old = try version(
      "2030-01-01",
      [
        record("a-same", "1"), record("b-revised", "2"), record("c-unit", "3", unit: "people"),
        record("d-withdrawn", "4"), record("e-published", nil, status: "not_due"),
        record("f-removed", "6"), record("h-explained", nil, status: "not_due"),
        record("i-sourced", "9", source: "act"), record("j-gone", nil, status: "not_due"),
      ])
    let new = try version(
      "2030-02-01",
      [
        record("a-same", "1"), record("b-revised", "20"), record("c-unit", "3", unit: "jobs"),
        record("d-withdrawn", nil, status: "not_published"), record("e-published", "5"),
        record("g-added", "7"), record("h-explained", nil, status: "not_published"),
        record("i-sourced", "9", source: "report"),
      ])
    let changes = old.changes(to: new)
    #expect(
      told(changes) == [
        "revised b-revised 2 20", "remeasured c-unit 3 3", "withdrawn d-withdrawn 4 -",
        "published e-published - 5", "removed f-removed 6 -", "added g-added - 7",
        "explained h-explained - -", "sourced i-sourced 9 9", "removed j-gone - -",
      ])
    #expect(
      changes.filter(\.altersFigure).map { $0.key[.item] } == [
        "b-revised", "c-unit", "d-withdrawn", "f-removed",
      ])
    #expect(changes.filter(\.bringsFigure).map { $0.key[.item] } == ["e-published", "g-added"])
  }

  @Test("what is said otherwise of a figure that is the same is told as what it is") func sayings()
    throws
  {
    let amount = { (stage: String, value: String) in
      Snapshot.Record(
        Snapshot.Key(.figure, [.item: "a", .measure: "amount", .stage: stage]), value: value,
        unit: "money", status: "determined", source: "act")
    }
    let counted = { (qualifier: String?) in
      Snapshot.Record(
        self.key("b"), value: "9", unit: nil, status: "determined", source: "act",
        qualifier: qualifier)
    }
    let old = try version("2030-01-01", [amount("forecast", "5"), counted("projected")])
    let new = try version("2030-02-01", [amount("contracted", "5"), counted(nil)])
    let changes = old.changes(to: new)
    #expect(told(changes) == ["restaged a 5 5", "requalified b 9 9"])
    #expect(changes.map { $0.before?.key[.stage] } == ["forecast", nil])
    #expect(changes.allSatisfy { $0.altersSaying && !$0.altersFigure && !$0.bringsFigure })
    #expect(old.applying(changes, as: new.id).records == new.records)
    // Another amount at another stage is no longer the same one.
    let other = try version("2030-02-01", [amount("contracted", "6"), counted("projected")])
    #expect(told(old.changes(to: other)) == ["added a - 6", "removed a 5 -"])
    let earlier = Snapshot(old.id, old.records, tellsQualifiers: false)
    #expect(told(earlier.changes(to: new)) == ["restaged a 5 5"])
  }

  @Test("lines about the same thing are ranked, and those that say the same are one") func ranks()
    throws
  {
    let version = try version("2030-01-01", [record("a", "1"), record("a", "2"), record("a", "1")])
    #expect(version.records.map { $0.key[.rank] } == [nil, "2"])
    #expect(version.records.map(\.value) == ["1", "2"])
  }

  @Test("the changes told of random edits make the new version of the old one") func applied()
    throws
  {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<200 {
      let old = try version("2030-01-01", records(by: &random))
      let new = try version("2030-02-01", records(by: &random))
      let made = old.applying(old.changes(to: new), as: new.id)
      #expect(made.records == new.records)
      #expect(old.changes(to: old).isEmpty)
    }
  }

  /// Lines about some of ten things, some of them twice.
  private func records(by random: inout SeededGenerator) -> [Snapshot.Record] {
    (0..<Int.random(in: 0...14, using: &random)).map { _ in
      let value = Int.random(in: 0...3, using: &random)
      return record(
        String(Int.random(in: 0..<10, using: &random)), value == 0 ? nil : String(value),
        unit: Bool.random(using: &random) ? "people" : nil,
        status: value == 0 ? "not_due" : "determined",
        source: Bool.random(using: &random) ? "act" : nil,
        Snapshot.Kind.allCases.randomElement(using: &random) ?? .figure)
    }
  }

  @Test("a history goes from version to version, and the last before the content to the content")
  func history() throws {
    let kept = try ["2030-01-01", "2030-03-01", "2030-02-01", "2030-04-01"].map { day in
      try version(day, [record("a", String(day.dropFirst(6).prefix(1)))])
    }
    let current = try version("2030-04-01", [record("a", "3"), record("b", "1")])
    let reason = ChangeReason(
      about: [.item: "a"], words: Localized("why", in: Language("en")), source: nil, place: 0..<1)
    let idle = ChangeReason(
      about: [.item: "c"], words: Localized("why", in: Language("en")), source: nil, place: 5..<9)
    let day = try #require(Snapshot.ID("2030-02-01"))
    let history = try #require(
      History(
        KeptVersions(kept, reasons: [day: [reason, idle]], files: ByteHash()), current: current))
    #expect(history.start.iso == "2030-01-01")
    #expect(history.versions.map(\.id.text) == ["2030-04-01", "2030-03-01", "2030-02-01"])
    #expect(history.versions.map(\.previous.text) == ["2030-03-01", "2030-02-01", "2030-01-01"])
    #expect(
      history.versions.map { told($0.changes) } == [
        ["added b - 1"], ["revised a 2 3"], ["revised a 1 2"],
      ])
    #expect(history.versions.map { $0.changes[0].reason?.words.original } == [nil, nil, "why"])
    #expect(told(history.unkept) == ["revised a 4 3", "added b - 1"])
    #expect(history.idleReasons.map(\.reason.place) == [5..<9])
    let alteration = try #require(history.alterations[key("a")])
    #expect(alteration.version.text == "2030-03-01")
    #expect(history.alterations[key("b")] == nil)
  }

  @Test("a version of the same day as another corrects it, and neither is lost") func sameDay()
    throws
  {
    let names = ["2030-01-01", "2030-04-01.10", "2030-04-01.2", "2030-04-01"]
    let kept = try zip(names, ["1", "4", "3", "2"]).map { name, value in
      try version(name, [record("a", value)])
    }
    let own = KeptVersions(kept, reasons: [:], files: ByteHash())
    let day = try #require(Day(iso: "2030-04-01"))
    #expect(own.current(on: day).text == "2030-04-01.10")
    #expect(own.current(on: day).next.text == "2030-04-01.11")
    let current = Snapshot(own.current(on: day), [record("a", "5")])
    let history = try #require(History(own, current: current))
    #expect(
      history.versions.map { "\($0.previous.text) \($0.id.text) \(told($0.changes)[0])" } == [
        "2030-04-01.2 2030-04-01.10 revised a 3 5", "2030-04-01 2030-04-01.2 revised a 2 3",
        "2030-01-01 2030-04-01 revised a 1 2",
      ])
    #expect(told(history.unkept) == ["revised a 4 5"])
    for name in ["2030-04-01.1", "2030-04-01.02", "2030-04-01-2", "2030-04-01.x", "2030-04-1"] {
      #expect(Snapshot.ID(name) == nil)
    }
  }

  @Test("of what waits again nothing is told, and a reason for it is not idle") func withheld()
    throws
  {
    let kept = try version("2030-01-01", [record("a", "1"), record("b", "1")])
    let current = try version("2030-02-01", [record("b", "2")])
    let reason = ChangeReason(
      about: [.item: "a"], words: Localized("why", in: Language("en")), source: nil, place: 0..<1)
    let reasons = [current.id: [reason]]
    func history(_ withheld: [[Snapshot.Column: String]]) throws -> History {
      let versions = KeptVersions([kept], reasons: reasons, files: ByteHash(), withheld: withheld)
      return try #require(History(versions, current: current))
    }
    #expect(told(try history([]).versions[0].changes) == ["removed a 1 -", "revised b 1 2"])
    let hidden = try history([[.item: "a"]])
    #expect(told(hidden.versions[0].changes) == ["revised b 1 2"])
    #expect(hidden.idleReasons.isEmpty)
    #expect(try history([[.item: "b"]]).idleReasons.isEmpty)
  }

  @Test(
    "an amount that an amendment sets or replaces is told once, and marked where it stands twice")
  func amended() throws {
    func line(
      _ measure: String, _ stage: String?, _ value: String, _ qualifier: String? = nil
    ) -> Snapshot.Record {
      var columns: [Snapshot.Column: String] = [
        .contract: "c", .action: "a", .funder: "f", .year: "2030", .measure: measure,
      ]
      columns[.stage] = stage
      return Snapshot.Record(
        Snapshot.Key(.figure) { columns[$0] }, value: value, unit: "money", status: "determined",
        source: nil, qualifier: qualifier)
    }
    func lines(_ old: String, _ new: String) -> [Snapshot.Record] {
      [
        line("amount", "forecast", old, "superseded"), line("amount", "amended", new),
        line("before", nil, old), line("after", "amended", new),
      ]
    }
    let first = try version("2030-01-01", [line("amount", "forecast", "10")])
    let second = try version("2030-02-01", lines("10", "20"))
    let third = try version("2030-03-01", lines("11", "30"))
    let history = try #require(
      History(KeptVersions([first, second], reasons: [:], files: ByteHash()), current: third))
    #expect(
      history.versions.map {
        $0.changes.map { "\($0.kind) \($0.key[.measure] ?? "") \($0.key[.stage] ?? "")" }
      } == [
        ["revised amount amended", "revised amount forecast"],
        ["added amount amended", "requalified amount forecast"],
      ])
    #expect(
      lines("11", "30").map {
        history.alterations[$0.key].map { "\($0.number) \($0.change.after?.value ?? "")" }
      } == ["2 11", "1 30", "2 11", "1 30"])
    // Another amount in the amendment than in the budget is told of both.
    let odd = try version(
      "2030-03-01", Array(lines("11", "30").prefix(3)) + [line("after", "amended", "31")])
    #expect(ToldOnce(second.changes(to: odd)).changes.count == 3)
  }
}
