import Archives
import Foundation
import Testing

@Suite("parvis export, import") struct WorkbookTests {
  /// A site of its own and the path of a workbook beside it, removed at the end.
  private func withSite(_ body: (TemporarySite, String) throws -> Void) throws {
    let site = try TemporarySite(copying: "over-time")
    let file = site.folder.appendingPathExtension("xlsx").path()
    defer {
      try? FileManager.default.removeItem(at: site.folder)
      try? FileManager.default.removeItem(atPath: file)
    }
    try body(site, file)
  }

  private func run(_ site: TemporarySite, _ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(arguments + ["--site", site.folder.path(), "--language", "en"])
  }

  @Test("A workbook goes out and comes back without a change; none is overwritten unasked")
  func roundTrip() throws {
    try withSite { site, file in
      let before = try site.files(in: "Content")
      let written = "written: \(file) (21 rows). Once you have changed it: parvis import \(file)\n"
      #expect(try run(site, ["export", file]).output == written)
      let again = try run(site, ["export", file])
      #expect(again.status == 64)
      #expect(
        again.errors
          == "parvis: '\(file)' exists already; import it first, or add --replace to overwrite it\n"
      )
      #expect(try run(site, ["export", file, "--replace"]).output == written)
      let back = try run(site, ["import", file, "--yes"])
      #expect(back.output == "nothing changes: the workbook says what the site says\n")
      #expect(back.status == 0)
      #expect(try site.files(in: "Content") == before)
    }
  }

  /// Types another number into the first sheet of values of a workbook, as an office program would write it.
  private func type(_ number: String, for old: String, in file: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    let parts = try ZipArchive.files(in: bytes, sizeLimit: 1 << 24) { _ in true }
    let entries = parts.sorted { $0.key < $1.key }.map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let typed = text.replacing("<v>\(old)</v>", with: "<v>\(number)</v>")
      let isFirst = path.hasSuffix("/sheet2.xml")
      return ZipArchive.Entry(path, Array((isFirst ? typed : text).utf8), .quick)
    }
    try Data(ZipArchive.bytes(of: entries)).write(to: URL(filePath: file))
  }

  @Test("A workbook of one kind and contract changes the site once it is agreed") func difference()
    throws
  {
    try withSite { site, file in
      #expect(try run(site, ["export", "results", file, "--contract", "2022-2023"]).status == 0)
      try type("19", for: "18", in: file)
      let path = site.folder.appending(path: "Content/contracts/2022-2023/indicators.json")
      let text = try String(contentsOf: path, encoding: .utf8)
      let difference = """
        Content/contracts/2022-2023/indicators.json
          Results, parcelles, 2023, Result: 18 → 19
        1 change

        """
      let dry = try run(site, ["import", file, "--dry-run"])
      #expect(dry.output == difference + "dry run: nothing was written\n")
      let unasked = try run(site, ["import", file])
      #expect(unasked.status == 64)
      #expect(unasked.errors == "parvis: nobody to ask; add --yes to write\n")
      #expect(try String(contentsOf: path, encoding: .utf8) == text)
      let made = try run(site, ["import", file, "--yes"])
      #expect(made.output == difference + "changed: Content/contracts/2022-2023/indicators.json\n")
      let wanted = text.replacing("\"value\": 18,", with: "\"value\": 19,")
      #expect(try String(contentsOf: path, encoding: .utf8) == wanted)
    }
  }

  @Test("A site that would have errors is not written unless that is wanted") func errors() throws {
    try withSite { site, file in
      #expect(try run(site, ["export", "budget", file]).status == 0)
      try type("2100", for: "2000", in: file)
      let before = try site.files(in: "Content")
      let refused = try run(site, ["import", file, "--yes"])
      #expect(refused.status == 1)
      #expect(refused.errors.hasPrefix("Content/contracts/2022-2023/budget.json:12:84: error:"))
      #expect(
        refused.errors.hasSuffix(
          "parvis: the site would have these errors; nothing was written. Correct the workbook, or add --keep-errors to write all the same\n"
        ))
      #expect(try site.files(in: "Content") == before)
      #expect(try run(site, ["import", file, "--yes", "--keep-errors"]).status == 0)
      #expect(try site.files(in: "Content") != before)
    }
  }

  @Test(
    "What is no workbook, no kind and no format is told",
    arguments: [
      (["import", "/nowhere/figures.ods"], 74), (["export", "figures.csv"], 64),
      (["export", "budgets", "figures.ods"], 64), (["export"], 64),
    ]) func wrong(arguments: [String], status: Int) throws
  {
    try withSite { site, _ in
      let made = try run(site, arguments)
      #expect(made.status == Int32(status))
    }
  }
}
