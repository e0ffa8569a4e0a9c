import Diagnostics
import Foundation
import Ground
import Loading
import Release
import Rendering
import TestSupport
import Testing

@testable import Pipeline

/// A build over the last site makes what one from nothing makes, and no more than it must.
@Suite struct RebuildTests {
  private struct Step {
    let pages: Int
    let written: Int
    let unchanged: Int
    let removed: Int
    let causes: [String: RebuildCause]
  }

  /// Reads and checks, with what was read before.
  private func check(
    _ site: WorkingSite, on day: Day?, keeping shelf: FileShelf = FileShelf()
  ) throws -> CheckedSite { try pipeline(site, on: day).check(keeping: shelf, for: .everyone) }

  private func pipeline(_ site: WorkingSite, on day: Day?) -> SitePipeline {
    SitePipeline(
      site: site.site.path(), day: day, today: nil, clock: nil,
      baseURL: "https://ville.example/sous", tolerance: .warnings, times: nil)
  }

  /// Builds into a folder; nothing where the site is not fit.
  private func build(_ site: WorkingSite, into output: String, on day: Day?) async throws -> Step? {
    let checked = try pipeline(site, on: day).check(
      over: site.folder.appending(path: output).path())
    guard checked.isFit else { return nil }
    let written = try await checked.write(
      to: site.folder.appending(path: output).path(), findingProgramsIn: nil, stopping: { false },
      progress: { _, _ in })
    guard case .built(let built) = written else { return nil }
    return Step(
      pages: built.pages, written: built.written, unchanged: built.unchanged,
      removed: built.removed, causes: built.causes)
  }

  @Test(
    "Whatever is edited, the files and their counts are those of a build without memory",
    arguments: [1, 2]) func edits(seed: UInt64) async throws
  {
    let site = try WorkingSite("over-time")
    var random = SeededGenerator(seed: seed)
    var day = Day(iso: "2024-01-01")
    var kept = 0
    let shelf = FileShelf()
    _ = try await build(site, into: "memory", on: day)
    _ = try await build(site, into: "none", on: day)
    let edits = Edit.allCases.shuffled(using: &random)
    for (number, edit) in edits.enumerated() {
      var earlier: [String: String?] = [:]
      for (path, text) in try edit.changes(of: site, number, using: &random) {
        earlier[path] = try? site.text(path)
        try site.write(text, to: path)
      }
      if edit == .day { day = Day(iso: "2023-05-01") }
      try spoil(site, by: edit)
      try? FileManager.default.removeItem(at: site.folder.appending(path: "none/.parvis-record"))
      #expect(
        try check(site, on: day, keeping: shelf).diagnostics == check(site, on: day).diagnostics,
        "\(edit)")
      guard let clean = try await build(site, into: "none", on: day) else {
        for (path, text) in earlier { try site.write(text, to: path) }
        continue
      }
      let step = try #require(try await build(site, into: "memory", on: day))
      #expect(step.pages == clean.pages && step.removed == clean.removed, "\(edit)")
      #expect(step.written == clean.written && step.unchanged == clean.unchanged, "\(edit)")
      let (files, cleanFiles) = (try site.files(of: "memory"), try site.files(of: "none"))
      #expect(Set(files.keys) == Set(cleanFiles.keys), "\(edit)")
      #expect(files.filter { cleanFiles[$0.key] != $0.value }.keys.sorted() == [], "\(edit)")
      if step.causes.count < files.count / 2 { kept += 1 }
    }
    #expect(kept >= edits.count / 3)
  }

  /// What happens to a site that was built, in both folders alike, and to what was remembered of it.
  private func spoil(_ site: WorkingSite, by edit: Edit) throws {
    let record = site.folder.appending(path: "memory/.parvis-record")
    switch edit {
    case .altered:
      for output in ["memory", "none"] {
        try site.write("autre", to: "../\(output)/fr/index.html")
        try site.write(nil, to: "../\(output)/index.html")
      }
    case .forgotten: try FileManager.default.removeItem(at: record)
    case .damaged:
      var bytes = try Data(contentsOf: record)
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: record)
    default: break
    }
  }

  @Test("A read that is not recorded shows in the bytes: the comparison can fail") func unrecorded()
    async throws
  {
    let site = try WorkingSite("over-time")
    for output in ["memory", "none"] { _ = try await build(site, into: output, on: nil) }
    let record = site.folder.appending(path: "memory/.parvis-record")
    var memory = try #require(BuildMemory(bytes: Array(try Data(contentsOf: record))))
    let aide = "contracts/2022-2023/actions/aide/"
    memory.sets = memory.sets.map { set in set.filter { !memory.parts[$0].name.hasPrefix(aide) } }
    try Data(memory.bytes).write(to: record)
    try site.write(
      try site.text("Content/\(aide)fr.md") + "\nUne phrase.\n", to: "Content/\(aide)fr.md")
    for output in ["memory", "none"] { _ = try await build(site, into: output, on: nil) }
    let (files, clean) = (try site.files(of: "memory"), try site.files(of: "none"))
    #expect(files["fr/contrat-2022-2023/actions/1-aide.html"] != nil)
    #expect(!clean.filter { files[$0.key] != $0.value }.isEmpty)
  }

  @Test("What changed since a version was kept is read where it is shown, not by every page")
  func figureOverVersion() async throws {
    let site = try WorkingSite("over-time")
    var random = SeededGenerator(seed: 3)
    for (path, text) in try Edit.version.changes(of: site, 1, using: &random) {
      try site.write(text, to: path)
    }
    _ = try await build(site, into: "out", on: nil)
    let path = "Content/contracts/2022-2023/actions/aide/fr.md"
    try site.write(try site.text(path) + "\nUne phrase.\n", to: path)
    let step = try #require(try await build(site, into: "out", on: nil))
    let ofChanges = step.causes.filter { $0.value == .parts(["versions#changes"]) }
    #expect(
      ofChanges.keys.sorted() == [
        "data/changes.csv", "data/changes.fr.csv", "data/changes.json", "data/datapackage.json",
        "fr/actualites.atom", "fr/ce-qui-a-change.html", "fr/contrat-2020/actualites.atom",
        "fr/contrat-2022-2023/actualites.atom", "fr/donnees.html",
      ])
    let others = step.causes.keys.filter { ofChanges[$0] == nil && !$0.hasPrefix("search/") }
    #expect(others.count == 8)
  }

  @Test("Whatever a term says otherwise, the glossary says something else") func terms() throws {
    let site = try WorkingSite("over-time")
    let whole = """
      - {id: jardin, term: Jardin, official: Jardin partagé, plain: Un terrain., \
      source: {document: pacte, place: page 1}}

      """
    let others = [
      ("id: jardin", "id: verger"), ("term: Jardin", "term: Verger"), ("partagé", "commun"),
      ("official: Jardin partagé, ", ""), ("Un terrain.", "Un champ."), ("page 1", "page 2"),
      ("pacte", "convention"), ("source: {document: pacte, place: page 1}", "ours: true"),
    ].map { whole.replacing($0, with: $1) }
    let hashes = try ([whole] + others).map { term in
      try site.write(term, to: "Content/glossary.yml")
      let renderer = try #require(try check(site, on: nil).renderer)
      return try #require(renderer.parts.first { $0.name == "glossary.yml" }).hash
    }
    #expect(Set(hashes).count == 1 + others.count)
  }

  @Test("The text of one action is made again where it is read, and nowhere else") func oneText()
    async throws
  {
    let site = try WorkingSite("over-time")
    _ = try await build(site, into: "out", on: nil)
    let path = "Content/contracts/2022-2023/actions/aide/fr.md"
    try site.write(try site.text(path) + "\nUne phrase.\n", to: path)
    let step = try #require(try await build(site, into: "out", on: nil))
    #expect(Set(step.causes.values) == [.parts(["contracts/2022-2023/actions/aide/#text"])])
    #expect(
      step.causes.keys.filter { !$0.hasPrefix("search/") }.sorted() == [
        "fr/ce-qui-manque.html", "fr/contrat-2022-2023.html",
        "fr/contrat-2022-2023/actions/1-aide.html", "fr/contrat-2022-2023/axes/1-quartier.html",
        "fr/contrat-2022-2023/livret.html", "fr/index.html", "index.html", "sitemap.xml",
      ])
  }
}
