import Foundation
import Testing

/// What is added to lists: indicators, documents, funders, and amendments among others.
extension NewTests {
  private func text(_ site: String, _ path: String) throws -> String {
    try String(contentsOfFile: "\(site)/Content/\(path)", encoding: .utf8)
  }

  /// What is added to lists, each by its command.
  static let entries = [
    ["document", "--title", "Délibération du 3 mai"],
    ["document", "--title", "Le pacte", "--url", "https://exemple.fr/pacte.pdf"],
    ["funder", "--name", "Région Grand Est"],
    [
      "indicator", "--title", "Ménages aidés", "--unit", "ménage / ménages", "--direction",
      "hausse",
    ], ["indicator", "--title", "Part des ménages aidés", "--unit", "%", "--direction", "up"],
  ]

  private static let contract = "contracts/2026-2027"

  @Test("a new indicator, document and funder are written beside others, with what to do next")
  func entries() throws {
    try inFolder { site in
      _ = try start(site, "fr,en")
      let indicator = try run([
        "new", "indicator", "--title", "Ménages aidés", "--unit", "ménage / ménages", "--direction",
        "hausse", "--site", site,
      ])
      #expect(
        indicator.output == """
          modifié\u{A0}: Content/contracts/2026-2027/indicators.json
          ensuite\u{A0}: écrivez dans Content/contracts/2026-2027/indicators.json la situation de départ ("baseline"), les cibles ("targets") et, si elle aide, une définition ("definition")\u{202F}; un résultat s’ajoute par 'parvis new result --indicator menages-aides'

          """, "\(indicator.errors)")
      let written = try text(site, "\(Self.contract)/indicators.json")
      #expect(
        written.contains(
          """
              {"id": "menages-aides", "action": "exemple",
               "label": {"fr": "Ménages aidés"},
               "unit": {"fr": {"one": "ménage", "other": "ménages"}},
               "direction": "up",
               "baseline": "not-determined",
               "targets": {"2026": "not-determined", "2027": "not-determined"}}
          """))
      let document = try run([
        "new", "document", "--title", "Délibération du 3 mai", "--site", site,
      ])
      #expect(
        document.output.contains("'source: {document: deliberation-du-3-mai, place: page 3}'"))
      #expect(try text(site, "documents.yml").contains("  ask: {\"fr\": \"à préciser\""))
      let again = try run(["new", "document", "--title", "Délibération du 3 mai", "--site", site])
      #expect(again.output.contains("celui-ci s’appelle 'deliberation-du-3-mai-2'"))
      let funder = try run(["new", "funder", "--name", "Région", "--site", site])
      #expect(funder.output.contains("ensuite\u{A0}: écrivez ce qu’il paie"))
      let budget = try text(site, "\(Self.contract)/budget.json")
      #expect(budget.contains("{\"id\": \"region\", \"name\": {\"fr\": \"Région\"}}"))
      #expect(budget.components(separatedBy: "\"region\": \"not-determined\"").count == 3)
      let twice = try run(["new", "funder", "--name", "Région", "--site", site])
      #expect(twice.status == 64 && twice.errors.contains("finance déjà ce contrat"))
      #expect(try run(["build", "--site", site]).status == 0)
    }
  }

  @Test("a funder who joins lines with amounts pays nothing in them, so that sums stay")
  func joiningFunder() throws {
    try inFolder { site in
      _ = try start(site, "fr")
      let path = "\(site)/Content/\(Self.contract)/budget.json"
      let budget = try String(contentsOfFile: path, encoding: .utf8).replacing(
        "\"2026\": {\"etat\": \"not-determined\"", with: "\"2026\": {\"etat\": 1000")
      try budget.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(try run(["new", "funder", "--name", "Région", "--site", site]).status == 0)
      let lines = try text(site, "\(Self.contract)/budget.json").split(separator: "\n")
      let years = lines.filter { $0.contains("\"region\": \"not-") }.map {
        $0.contains("\"region\": \"not-applicable\"")
      }
      #expect(years == [true, false])
    }
  }

  @Test(
    "what cannot be understood is refused with the repair, and nothing is written",
    arguments: [
      (
        ["indicator", "--title", "A", "--unit", "ménages", "--direction", "up"],
        "écrivez par exemple 'personne / personnes'"
      ),
      (["indicator", "--title", "A", "--unit", "%", "--direction", "plus"], "'hausse', 'baisse'"),
      (
        ["indicator", "--title", "A", "--unit", "%", "--direction", "up", "--action", "exmple"],
        "vouliez-vous dire 'exemple'"
      ), (["document", "--title", "A", "--file", "non.pdf"], "non.pdf"),
      (["document", "--title", "A", "--file", "a", "--url", "b"], "donnez l’un de"),
      (["funder"], "il manque --name"),
    ]) func refused(arguments: [String], repair: String) throws
  {
    try inFolder { site in
      _ = try start(site, "fr")
      let paths = [
        "documents.yml", "\(Self.contract)/budget.json", "\(Self.contract)/indicators.json",
      ]
      let before = try paths.map { try text(site, $0) }
      let run = try run(["new"] + arguments + ["--site", site])
      #expect(run.status != 0)
      #expect(run.errors.contains(repair), "\(run.errors)")
      #expect(try paths.map { try text(site, $0) } == before)
    }
  }

  @Test("an amendment of an earlier day takes its place, and the next one starts from what it sets")
  func earlierAmendment() throws {
    try inFolder { site in
      _ = try start(site, "fr")
      func amend(_ title: String, _ day: String, _ amount: String) throws -> ProgramRun {
        try run([
          "new", "amendment", "--title", title, "--date", day, "--change",
          "exemple/2026/etat=\(amount)", "--document", "contrat-2026-2027", "--place", "1",
          "--site", site,
        ])
      }
      #expect(try amend("Avenant n° 2", "31/10/2026", "300").status == 0)
      let first = try amend("Avenant n° 1", "30/06/2026", "200")
      #expect(
        first.output.hasSuffix(
          "l’avenant du 31 octobre 2026, qui suit celui-ci, part désormais de 200 pour exemple/2026/etat\u{A0}: vérifiez-le dans ce document\n"
        ), "\(first.output)\(first.errors)")
      #expect(try amend("Avenant n° 3", "10/11/2026", "400").status == 0)
      let lines = try text(site, "\(Self.contract)/budget.json").split(separator: "\n")
      let told = lines.filter { $0.contains("\"date\"") || $0.contains("\"before\"") }.map { line in
        String(line.drop { $0 != "{" }.filter { !"{}\" ".contains($0) })
      }
      #expect(
        told == [
          "date:2026-06-30,title:Avenantn°1,",
          "action:exemple,year:2026,funder:etat,before:not-determined,after:200",
          "date:2026-10-31,title:Avenantn°2,",
          "action:exemple,year:2026,funder:etat,before:200,after:300",
          "date:2026-11-10,title:Avenantn°3,",
          "action:exemple,year:2026,funder:etat,before:300,after:400",
        ])
      #expect(try run(["check", "--site", site]).status == 0)
    }
  }
}
