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

  @Test(
    "a version is kept once, one that corrects it the same day after it, and is replaced when asked"
  ) func keeping() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let day = try day(of: site)
    let path = "\(site.folder.path())/Content/versions/\(day).csv"
    #expect(try versions(of: site) == [])
    let first = try changes(site, "--keep", "--language", "en")
    #expect(first.status == 0)
    #expect(first.output == "no earlier version is kept\n")
    #expect(first.errors == "version kept: \(path)\n")
    #expect(try versions(of: site) == ["\(day).csv"])
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(
      try changes(site, "--keep", "--language", "fr").errors
        == "déjà gardée, la même\u{A0}: \(path)\n")
    try site.replace("1250.5", with: "1350.5", in: Self.budget)
    let second = try changes(site, "--keep", "--language", "fr")
    #expect(second.status == 0)
    let next = path.replacing(".csv", with: ".2.csv")
    #expect(
      second.errors == """
        version gardée\u{A0}: \(next)
        C’est la 2e version de ce jour, et ce qui change se lira sur la page des changements. Si la \
        précédente n’a pas été publiée, supprimez ce fichier et lancez 'parvis changes --keep --replace'.

        """)
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    let after = try Data(contentsOf: URL(filePath: next))
    #expect(after != bytes)
    try site.replace("1350.5", with: "1450.5", in: Self.budget)
    let replaced = try changes(site, "--keep", "--replace", "--language", "en")
    #expect(replaced.errors == "version kept: \(next)\n")
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    #expect(try Data(contentsOf: URL(filePath: next)) != after)
    #expect(try versions(of: site) == ["\(day).2.csv", "\(day).csv"])
    #expect(try ProgramRun(["build", "--strict", "--site", site.folder.path()]).status == 0)
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
