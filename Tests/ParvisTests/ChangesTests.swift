import Foundation
import Testing

@Suite("parvis changes") struct ChangesTests {
  private static let site = "Content/site.yml"
  private static let budget = "Content/contracts/2031/budget.json"

  private func changes(_ site: TemporarySite, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["changes", "--site", site.folder.path()] + arguments)
  }

  private func versions(of site: TemporarySite) throws -> [String] {
    let folder = site.folder.appending(path: "Content/versions").path()
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func day(of site: TemporarySite) throws -> String {
    let text = try String(contentsOf: site.folder.appending(path: Self.site), encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("updated: ") })
    return String(line.dropFirst(9))
  }

  @Test("a version is kept once, is the same again, and is replaced only when that is asked for")
  func keeping() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let day = try day(of: site)
    let path = "\(site.folder.path())/Content/versions/\(day).csv"
    #expect(try versions(of: site) == [])
    let first = try changes(site, "--keep", "--language", "en")
    #expect(first.status == 0)
    #expect(first.output == "no version was kept\n")
    #expect(first.errors == "version kept: \(path)\n")
    #expect(try versions(of: site) == ["\(day).csv"])
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(
      try changes(site, "--keep", "--language", "fr").errors
        == "déjà gardée, la même\u{A0}: \(path)\n")
    try site.replace("1250.5", with: "1350.5", in: Self.budget)
    let refused = try changes(site, "--keep", "--language", "en")
    #expect(refused.status == 1)
    #expect(
      refused.errors == """
        parvis: '\(path)' keeps something else for this day: change 'updated' in site.yml, or add \
        --replace if that version was not published

        """)
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    let replaced = try changes(site, "--keep", "--replace", "--language", "en")
    #expect(replaced.errors == "version kept: \(path)\n")
    #expect(try Data(contentsOf: URL(filePath: path)) != bytes)
    #expect(try versions(of: site) == ["\(day).csv"])
    #expect(try changes(site, "--replace").status == 64)
  }

  @Test(
    "what changed since the last version is told in sentences and for programs, and a build keeps nothing"
  ) func told() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let day = try day(of: site)
    #expect(try changes(site, "--keep").status == 0)
    try site.replace("1250.5", with: "1350.5", in: Self.budget)
    try site.replace("updated: \(day)", with: "updated: 2031-07-05", in: Self.site)
    let french = try changes(site, "--language", "fr")
    #expect(french.status == 0)
    #expect(french.errors == "")
    #expect(
      french.output.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ") == """
        Depuis la version gardée le 30 juin 2031 : 4 changements
        - Convention 2031 – montant (contractualisé), 2031 : 1 250,50 € avant, 1 350,50 € maintenant
        - Convention 2031 – montant (contractualisé), Commune, 2031 : 1 250,50 € avant, 1 350,50 € maintenant
        - Ouvrir un jardin partagé – montant (contractualisé), 2031 : 1 250,50 € avant, 1 350,50 € maintenant
        - Ouvrir un jardin partagé – montant (contractualisé), Commune, 2031 : 1 250,50 € avant, 1 350,50 € maintenant

        """)
    let json = try changes(site, "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let lines = try #require(object["changes"] as? [[String: Any]])
    #expect(object["since"] as? String == day)
    #expect(lines.map { $0["before"] as? String } == ["1250.50", "1250.50", "1250.50", "1250.50"])
    #expect(try ProgramRun(["build", "--site", site.folder.path()]).status == 0)
    #expect(try versions(of: site) == ["\(day).csv"])
  }
}
