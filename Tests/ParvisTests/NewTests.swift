import Foundation
import Testing

@Suite("parvis new, add-language, remove-language") struct NewTests {
  /// A folder of its own, removed at the end.
  func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "parvis-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path())
  }

  func run(_ arguments: [String], on moment: Int = 1_795_910_400) throws -> ProgramRun {
    try ProgramRun(
      arguments + ["--language", "fr"], environment: ["SOURCE_DATE_EPOCH": String(moment)])
  }

  func start(_ site: String, _ languages: String) throws -> ProgramRun {
    try run([
      "new", "site", site, "--territory", "Ville de Reims", "--name", "Reims : \"promis\" ?",
      "--languages", languages, "--years", "2026-2027", "--funders", "État, Ville de Reims, CAF",
    ])
  }

  /// What is added to a site, each by its command.
  static let additions = [
    ["action", "--title", "Œuvrer à l’été"], ["contract", "--years", "2028"],
    ["update", "--title", "Signé !", "--date", "2027-12-03"],
    ["thread", "--title", "Un fil", "--step", "2026-2027/exemple", "--step", "2028/exemple"],
    [
      "result", "--contract", "2026-2027", "--indicator", "exemple-personnes", "--year", "2026",
      "--value", "1 455", "--document", "contrat-2026-2027", "--place", "rapport 2026",
    ],
    [
      "amendment", "--contract", "2026-2027", "--title", "Avenant n° 1", "--change",
      "exemple/2026/etat=1 535 544,10 €", "--change", "exemple/2026/caf=not-due", "--document",
      "contrat-2026-2027", "--place", "avenant 1",
    ],
  ]

  @Test(
    "a new site builds at once, and everything added to it is valid, in one language, in two and in three",
    arguments: ["fr", "en", "fr,en", "fr,en,ar", "de,fr"]) func valid(languages: String) throws
  {
    try inFolder { site in
      #expect(try start(site, languages).status == 0)
      #expect(try run(["build", "--site", site]).status == 0)
      for addition in Self.entries + Self.additions {
        // On the first day of 2028: the year of the result is over.
        let run = try run(["new"] + addition + ["--site", site], on: 1_830_297_600)
        #expect(run.errors == "")
        #expect(run.status == 0)
      }
      let check = try run(["check", "--format", "json", "--site", site])
      let list = try JSONSerialization.jsonObject(with: Data(check.output.utf8))
      let rules = (list as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
      #expect(Set(rules).subtracting(["translation-missing", "starter-text"]) == [])
      #expect(languages.contains(",") || Set(rules) == ["starter-text"])
      #expect(try run(["build", "--site", site]).status == 0)
    }
  }

  @Test(
    "a new site has its legal notice and the state of its accessibility, and a forge where asked")
  func pages() throws {
    try inFolder { site in
      #expect(try start(site, "en,fr").output.contains("parvis workflows github|gitlab"))
      for page in ["mentions-legales", "accessibilite"] {
        for language in ["en", "fr"] {
          let path = "\(site)/Content/pages/\(page)/\(language).md"
          let text = try String(contentsOfFile: path, encoding: .utf8)
          #expect(!text.contains("{"), "\(path)")
          #expect(text.contains("\nrole: ") == (language == "en"), "\(path)")
        }
      }
      let notice = try String(
        contentsOfFile: "\(site)/Content/pages/mentions-legales/en.md", encoding: .utf8)
      #expect(notice.contains("Reims : \"promis\" ?") && notice.contains("Ville de Reims"))
      #expect(!FileManager.default.fileExists(atPath: "\(site)/.gitlab-ci.yml"))
    }
    try inFolder { site in
      let run = try run([
        "new", "site", site, "--territory", "Reims", "--name", "Reims", "--languages", "fr",
        "--years", "2026", "--funders", "État", "--workflows", "gitlab",
      ])
      #expect(run.output.contains("écrit\u{A0}: .gitlab-ci.yml\n"))
      #expect(FileManager.default.fileExists(atPath: "\(site)/.gitlab-ci.yml"))
    }
  }

  @Test("what is added stands in the files as somebody would have written it") func texts() throws {
    try inFolder { site in
      _ = try start(site, "fr")
      for addition in Self.additions { _ = try run(["new"] + addition + ["--site", site]) }
      func file(_ path: String) throws -> String {
        try String(contentsOfFile: "\(site)/Content/\(path)", encoding: .utf8)
      }
      #expect(
        try file("contracts/2026-2027/budget.json") == """
          {
            "source": {"document": "contrat-2026-2027", "place": "tableau financier"},
            "funders": [
              {"id": "etat", "name": "État"},
              {"id": "ville-de-reims", "name": "Ville de Reims"},
              {"id": "caf", "name": "CAF"}
            ],
            "stages": {"2026": "contracted", "2027": "contracted"},
            "lines": [
              {"action": "exemple", "amounts": {
                "2026": {"etat": "not-determined", "ville-de-reims": "not-determined", "caf": "not-determined"},
                "2027": {"etat": "not-determined", "ville-de-reims": "not-determined", "caf": "not-determined"}
              }},
              {"action": "oeuvrer-a-l-ete", "amounts": {
                "2026": {"etat": "not-determined", "ville-de-reims": "not-determined", "caf": "not-determined"},
                "2027": {"etat": "not-determined", "ville-de-reims": "not-determined", "caf": "not-determined"}
              }}
            ],
            "amendments": [
              {"date": "2026-11-29", "title": "Avenant n° 1",
               "source": {"document": "contrat-2026-2027", "place": "avenant 1"},
               "changes": [
                 {"action": "exemple", "year": 2026, "funder": "etat", "before": "not-determined", "after": 1535544.10},
                 {"action": "exemple", "year": 2026, "funder": "caf", "before": "not-determined", "after": "not-due"}
               ]}
            ]
          }

          """)
      #expect(
        try file("threads.yml") == """
          # Les actions suivies de contrat en contrat.
          - id: un-fil
            title: "Un fil"
            summary: "À remplacer par une phrase simple."
            steps:
              - contract: 2026-2027
                action: exemple
              - contract: 2028
                action: exemple
                # 'same-title' (même titre), 'similar' (proche) ou 'inferred' (déduit).
                certainty: inferred
                evidence: "À préciser\u{A0}: ce qui montre dans les documents que l’action continue."

          """)
      #expect(
        try file("updates/2027-12-03-signe/fr.md") == """
          ---
          title: "Signé !"
          # contract: le nom du dossier d’un contrat
          # Elle ne paraît pas avant ce jour ; sans cette ligne, elle paraît tout de suite.
          publish-on: 2027-12-03
          # Le document qui le montre, sans le '#' :
          # source: {document: …, place: …}
          ---
          Dites ici en quelques phrases ce qui s’est passé.

          """)
      let dated = try file("site.yml").split(separator: "\n").filter { $0.hasPrefix("updated") }
      // The day of whoever writes, not the one to come.
      #expect(dated == ["updated: 2026-11-29"])
    }
  }

  @Test(
    "what cannot be done is told in one sentence with the repair, as wrong usage, and writes nothing"
  ) func refused() throws {
    try inFolder { site in
      _ = try start(site, "fr")
      let result = ["new", "result", "--indicator", "exemple-personnes", "--value", "1"]
      let runs = [
        ["new", "site", site, "--territory", "X", "--years", "2026", "--funders", "A"],
        ["new", "site", site, "--territory", "X", "--years", "2025/2026", "--funders", "A"],
        ["new", "site", site], ["new", "actoin"], ["new", "contract", "--years", "2026-2027"],
        ["new", "action"], ["new", "action", "--title", "A", "--area", "axe-2"],
        ["new", "thread", "--title", "A", "--step", "2026-2027/exemple"],
        result + ["--year", "2030"], result + ["--year", "2026", "--contract", "2026"],
        [
          "new", "amendment", "--title", "A", "--document", "contrat", "--place", "1", "--change",
          "a=1",
        ], ["remove-language", "fr"], ["add-language", "fr"], ["add-language", "xx"],
      ].map { try? run($0 + ($0[1] == "site" ? [] : ["--site", site])) }
      #expect(runs.map { $0?.status } == Array(repeating: 64, count: runs.count))
      #expect(runs.map { $0?.output } == Array(repeating: "", count: runs.count))
      let lines = runs.compactMap { $0?.errors.replacing(site, with: "S") }
      #expect(
        lines == [
          "parvis\u{A0}: 'S/Content' existe déjà, et rien n’a été écrit\u{202F}; choisissez un autre nom, ou déplacez-le\n",
          "parvis\u{A0}: '2025/2026' n’est pas une suite d’années\u{202F}; écrivez par exemple 2026-2028\n",
          "parvis\u{A0}: il manque --territory\u{202F}; 'parvis help new' dit ce que chaque commande demande\n",
          "Erreur\u{A0}: 'actoin' n’existe pas\u{202F}; vouliez-vous dire 'action'\u{202F}?\nUtilisation\u{A0}: parvis <commande>\n  Voir 'parvis --help' pour en savoir plus.\n",
          "parvis\u{A0}: le contrat '2026-2027' existe déjà\u{202F}; choisissez d’autres années\n",
          "parvis\u{A0}: il manque --title\u{202F}; 'parvis help new' dit ce que chaque commande demande\n",
          "parvis\u{A0}: l’axe 'axe-2' n’existe pas\u{202F}; vouliez-vous dire 'axe-1'\u{202F}?\n",
          "parvis\u{A0}: un fil relie au moins deux actions\u{202F}; donnez --step deux fois, 'contrat/action'\n",
          "parvis\u{A0}: l’année '2030' n’existe pas\u{202F}; il y a\u{A0}: '2026', '2027'\n",
          "parvis\u{A0}: le contrat '2026' n’existe pas\u{202F}; il y a\u{A0}: '2026-2027'\n",
          "parvis\u{A0}: 'a=1' n’est pas un changement\u{202F}; écrivez action/année/financeur=montant\n",
          "parvis\u{A0}: 'fr' est la langue d’origine, dont les autres sont des traductions\u{202F}; elle ne se retire pas\n",
          "parvis\u{A0}: le site est déjà publié dans la langue 'fr'\n",
          "parvis\u{A0}: la langue 'xx' n’existe pas\u{202F}; il y a\u{A0}: 'fr', 'en', 'ar', 'br', 'ca', 'co', 'de', 'el', 'es', 'eu', 'it', 'nl', 'oc', 'pl', 'pt', 'ro', 'ru', 'tr', 'uk'\n",
        ])
    }
  }

  @Test("languages go and come back, and the content is what it was, byte for byte")
  func languages() throws {
    let site = try TemporarySite(copying: "three-languages")
    defer { try? site.remove() }
    let before = try site.files(in: "Content")
    let folder = site.folder.path()
    for code in ["ar", "fr"] {
      #expect(try run(["remove-language", code, "--site", folder]).status == 0)
      #expect(try run(["check", "--strict", "--site", folder]).output == "aucune erreur\n")
    }
    for code in ["fr", "ar"] {
      #expect(try run(["add-language", code, "--site", folder]).status == 0)
      #expect(try run(["check", "--site", folder]).status == 0)
    }
    #expect(try site.files(in: "Content") == before)
    #expect(try site.files(in: "Removed") == [:])
  }
}
