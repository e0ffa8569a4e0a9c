import Foundation
import Testing

extension NewTests {
  @Test(
    "Years and languages are read as people write them, and commands to copy hold in a folder with blanks"
  ) func written() throws {
    try inFolder { folder in
      let site = "\(folder)/La ville d’été"
      let run = try run([
        "new", "site", site, "--territory", "Orléans", "--languages", "Français, neerlandais",
        "--years", "2026 à 2027, 2028–2029", "--funders", "État",
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        run.output.hasSuffix(
          """
          Pour voir le site\u{A0}: parvis preview --site "\(site)"
          Pour savoir ce qui reste à remplacer\u{A0}: parvis check --site "\(site)"
          Pour qu’une forge le vérifie et le publie\u{A0}: parvis workflows github|gitlab "\(site)"

          """), "\(run.output)")
      let text = { try String(contentsOfFile: "\(site)/\($0 as String)", encoding: .utf8) }
      #expect(try text("Content/site.yml").contains("languages: [fr, nl]"))
      #expect(
        try text("Content/contracts/2026-2029/contract.yml").contains(
          "years: [2026, 2027, 2028, 2029]"))
      #expect(try self.run(["remove-language", "Néerlandais", "--site", site]).status == 0)
      #expect(try self.run(["add-language", "anglais", "--site", site]).status == 0)
      #expect(try text("Content/site.yml").contains("languages: [fr, en]"))
    }
  }

  @Test(
    "An answer that cannot stand is asked again, and the others are proposed as they were given")
  func askedAgain() throws {
    try inFolder { site in
      _ = try start(site, "fr")
      let typed = ["Repas gaspillés", "cantine", "repas", "moins"]
      let indicator = typed + ["", "exemple", "repas / repas", ""] + ["", "", "", "baisse"]
      _ = try ProgramRun(typing: indicator, at: "new indicator --site \(site)")
      let amendment = ["Avenant", "contrat-2026-2027", "page 3", "exemple/2026/etat=12 500,50", ""]
      _ = try ProgramRun(typing: amendment, at: "new amendment --site \(site)")
      let contract = "\(site)/Content/contracts/2026-2027"
      let indicators = try String(contentsOfFile: "\(contract)/indicators.json", encoding: .utf8)
      #expect(indicators.contains("\"label\": \"Repas gaspillés\""))
      #expect(indicators.contains("\"direction\": \"down\""))
      let budget = try String(contentsOfFile: "\(contract)/budget.json", encoding: .utf8)
      #expect(budget.contains("\"after\": 12500.50"))
      // Nothing is answered otherwise, so that nobody is asked for ever.
      let run = try ProgramRun(
        typing: ["Titre", ""], at: "new action --area nulle-part --site \(site)")
      #expect(run.output.components(separatedBy: "nulle-part").count == 3, "\(run.output)")
    }
  }
}
