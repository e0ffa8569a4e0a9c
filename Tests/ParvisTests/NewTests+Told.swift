import Foundation
import Testing

/// What is told of what is started, and days as people write them.
extension NewTests {
  @Test("every text that is to be replaced is told until it is, in French and in English")
  func starters() throws {
    try inFolder { site in
      _ = try start(site, "fr,en")
      for addition in Self.additions { _ = try run(["new"] + addition + ["--site", site]) }
      let check = try run(["check", "--site", site]).output.split(separator: "\n")
      let told = check.filter { $0.hasSuffix("[starter-text]") }.map {
        String($0.prefix { $0 != ":" }).replacing("Content/", with: "")
      }
      let (first, last) = ("contracts/2026-2027", "contracts/2028")
      let names = [
        "actions/exemple/en.md", "actions/exemple/fr.md", "contract.yml", "en.md", "fr.md",
        "indicators.json",
      ]
      let contracts = [first, last].flatMap { contract in names.map { "\(contract)/\($0)" } }
      let pages = ["a-propos", "accessibilite", "mentions-legales"].flatMap { page in
        ["en", "fr"].map { "pages/\(page)/\($0).md" }
      }
      let others = [
        "\(first)/actions/oeuvrer-a-l-ete/fr.md", "threads.yml", "updates/2027-12-03-signe/fr.md",
      ]
      #expect(told.sorted() == (contracts + pages + others).sorted())
    }
  }

  @Test("an addition whose name is taken tells the one that it got") func taken() throws {
    try inFolder { site in
      _ = try start(site, "fr")
      let new = ["new", "action", "--title", "Un jardin", "--site", site]
      #expect(try !run(new).output.contains("déjà pris"))
      #expect(
        try run(new).output.hasSuffix(
          "le nom 'un-jardin' est déjà pris, par un titre semblable\u{A0}: celui-ci s’appelle 'un-jardin-2'\n"
        ))
    }
  }

  @Test("a day is understood as people write it, wherever the command line takes one") func days()
    throws
  {
    try inFolder { site in
      _ = try start(site, "fr")
      let day = "31/12/2026"
      let runs = [
        ["new", "update", "--title", "A", "--date", day],
        [
          "new", "amendment", "--title", "B", "--change", "exemple/2026/etat=1", "--document",
          "contrat-2026-2027", "--place", "1", "--date", "31 décembre 2026",
        ], ["check", "--as-of", day], ["build", "--as-of", "2026-12-31"],
        ["status", "--as-of", day], ["changes", "--keep"],
      ].map { try? run($0 + ["--site", site]) }
      #expect(runs.map { $0?.status } == Array(repeating: 0, count: runs.count))
      #expect(FileManager.default.fileExists(atPath: "\(site)/Content/updates/2026-12-31-a/fr.md"))
      let refused = try run(["check", "--as-of", "31/13/2026", "--site", site])
      #expect(refused.status == 64)
    }
  }
}
