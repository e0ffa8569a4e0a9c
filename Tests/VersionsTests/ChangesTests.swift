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
    Snapshot(try #require(Day(iso: day)), records)
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
        "revised b-revised 2 20", "revised c-unit 3 3", "withdrawn d-withdrawn 4 -",
        "published e-published - 5", "removed f-removed 6 -", "added g-added - 7",
        "explained h-explained - -", "sourced i-sourced 9 9", "removed j-gone - -",
      ])
    #expect(
      changes.filter(\.altersFigure).map { $0.key[.item] } == [
        "b-revised", "c-unit", "d-withdrawn", "f-removed",
      ])
    #expect(changes.filter(\.bringsFigure).map { $0.key[.item] } == ["e-published", "g-added"])
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
      let made = old.applying(old.changes(to: new), on: new.day)
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
    let day = try #require(Day(iso: "2030-02-01"))
    let history = try #require(
      History(
        KeptVersions(kept, reasons: [day: [reason, idle]], files: ByteHash()), current: current))
    #expect(history.start.iso == "2030-01-01")
    #expect(history.versions.map(\.day.iso) == ["2030-04-01", "2030-03-01", "2030-02-01"])
    #expect(history.versions.map(\.previous.iso) == ["2030-03-01", "2030-02-01", "2030-01-01"])
    #expect(
      history.versions.map { told($0.changes) } == [
        ["added b - 1"], ["revised a 2 3"], ["revised a 1 2"],
      ])
    #expect(history.versions.map { $0.changes[0].reason?.words.original } == [nil, nil, "why"])
    #expect(told(history.unkept) == ["revised a 4 3", "added b - 1"])
    #expect(history.idleReasons.map(\.reason.place) == [5..<9])
    let alteration = try #require(history.alteration(of: key("a")))
    #expect(alteration.day.iso == "2030-03-01")
    #expect(history.alteration(of: key("b"))?.day == nil)
  }
}
