import Diagnostics
import Foundation
import Ground
import Loading
import TestSupport
import Testing

@testable import Pipeline

/// What a build has found in content, the next one takes as it was left, or finds again.
@Suite struct FindingsTests {
  /// Builds a site into a folder beside it, and returns what was checked.
  @discardableResult private func build(
    _ site: WorkingSite, into output: String, at address: String
  ) async throws -> CheckedSite {
    let folder = site.folder.appending(path: output).path()
    let checked = try SitePipeline(
      site: site.site.path(), day: Day(iso: "2024-06-01"), today: nil, clock: nil, baseURL: address,
      tolerance: .warnings, times: nil
    ).check(over: folder)
    _ = try await checked.write(
      to: folder, findingProgramsIn: nil, stopping: { false }, progress: { _, _ in })
    return checked
  }

  private func memory(of site: WorkingSite) throws -> BuildMemory {
    let record = site.folder.appending(path: "out/.parvis-record")
    return try #require(BuildMemory(bytes: Array(try Data(contentsOf: record))))
  }

  /// Changes what was left of the contracts of a site.
  private func alter(_ site: WorkingSite, _ change: ([UInt8]) -> [UInt8]) throws {
    var memory = try memory(of: site)
    memory.findings = memory.findings.map { finding in
      guard finding.name.hasPrefix("Content/contracts/") else { return finding }
      return FileShelf.Left(
        name: finding.name, origin: finding.origin, bytes: change(Array(finding.bytes))[...])
    }
    try Data(memory.bytes).write(to: site.folder.appending(path: "out/.parvis-record"))
  }

  @Test(
    "Files made of what was left are those made of the content itself",
    arguments: ["over-time", "three-languages", "one-language", "disagreeing"]) func same(
      fixture: String
    ) async throws
  {
    let site = try WorkingSite(fixture)
    try await build(site, into: "out", at: "https://une.example")
    // At another address every file is made again.
    let second = try await build(site, into: "out", at: "https://deux.example")
    let clean = try await build(site, into: "clean", at: "https://deux.example")
    let names = second.findings.map(\.name)
    #expect(names == second.former?.findings.map(\.name) && names == clean.findings.map(\.name))
    #expect(second.diagnostics == clean.diagnostics)
    let (files, cleanFiles) = (try site.files(of: "out"), try site.files(of: "clean"))
    #expect(files.count > 20 && files.keys.sorted() == cleanFiles.keys.sorted())
    #expect(files.filter { cleanFiles[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test("A contract is left where there is nothing to tell of it, and no other") func left()
    async throws
  {
    let site = try WorkingSite("over-time")
    let path = "Content/contracts/2022-2023"
    let first = try await build(site, into: "out", at: "https://une.example")
    #expect(first.findings.contains { $0.name == path })
    let fiche = "\(path)/actions/aide/fr.md"
    try site.write(try site.text(fiche) + "\nLe XYZW est là.\n", to: fiche)
    let second = try await build(site, into: "out", at: "https://une.example")
    #expect(second.diagnostics.map(\.rule.identifier) == ["unknown-acronym"])
    #expect(second.findings.contains { $0.name == "Content/contracts/2020" })
    let third = try await build(site, into: "out", at: "https://une.example")
    #expect(third.diagnostics == second.diagnostics)
  }

  @Test("What was left is really taken: altered, it shows") func taken() async throws {
    let site = try WorkingSite("over-time")
    try await build(site, into: "out", at: "https://une.example")
    let (title, other) = (Array("Aide".utf8), Array("Ogre".utf8))
    try alter(site) { bytes in
      bytes.indices.reduce(into: bytes) { altered, place in
        guard bytes[place...].starts(with: title) else { return }
        altered.replaceSubrange(place..<place + title.count, with: other)
      }
    }
    try await build(site, into: "out", at: "https://deux.example")
    let texts = try site.files(of: "out").values.map { String(decoding: $0, as: UTF8.self) }
    #expect(texts.contains { $0.contains("Ogre") })
  }

  @Test("What waits for a day is not left either") func waiting() async throws {
    let site = try WorkingSite("over-time")
    let path = "Content/contracts/2022-2023/indicators.json"
    let text = try site.text(path)
    let record = site.folder.appending(path: "out/.parvis-record")
    for (embargo, isLeft) in [("2024-05-31", true), ("2024-06-02", false)] {
      let result = "\"embargo\": \"\(embargo)\", \"text\": \"Zibeline\""
      try site.write(
        text.replacing("\"text\": \"Les voisins se connaissent mieux.\"", with: result), to: path)
      try await build(site, into: "out", at: "https://une.example")
      let left = try Data(contentsOf: record)
      #expect((left.firstRange(of: Data("Zibeline".utf8)) != nil) == isLeft, "\(embargo)")
    }
  }

  @Test("Damaged, it is found again") func damaged() async throws {
    let site = try WorkingSite("over-time")
    var random = SeededGenerator(seed: 7)
    for round in 0..<4 {
      try await build(site, into: "out", at: "https://une.example/\(round)")
      try alter(site) { bytes in
        round % 2 == 0
          ? Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
          : (0..<bytes.count).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
      let address = "https://deux.example/\(round)"
      try await build(site, into: "out", at: address)
      try await build(site, into: "clean", at: address)
      #expect(try site.files(of: "out") == site.files(of: "clean"))
    }
  }

  @Test("Another program takes nothing of it") func otherProgram() async throws {
    let site = try WorkingSite("over-time")
    try await build(site, into: "out", at: "https://une.example")
    var memory = try memory(of: site)
    memory.basis = memory.basis.map { part in
      part.name == "parvis" ? BuildMemory.Part(name: part.name, hash: part.hash &+ 1) : part
    }
    let record = site.folder.appending(path: "out/.parvis-record")
    try Data(memory.bytes).write(to: record)
    let left = try #require(BuildMemory.left(at: site.folder.appending(path: "out").path()))
    #expect(left == BuildMemory(basis: memory.basis))
  }
}
