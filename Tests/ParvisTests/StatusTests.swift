import Foundation
import Testing

@Suite("parvis status") struct StatusTests {
  private static let indicators = "Content/contracts/2031/indicators.json"
  private static let indicator = """
    {"id": "parcelles", "action": "jardin", "label": "Parcelles cultivées", \
    "unit": {"fr": {"one": "parcelle", "other": "parcelles", "gender": "feminine"}}, \
    "direction": "up", "baseline": "not-determined", "targets": {"2031": 12}}
    """

  /// A site with one indicator without a result.
  private func site() throws -> TemporarySite {
    let site = try TemporarySite()
    try site.replace("[]", with: "[\(Self.indicator)]", in: Self.indicators)
    return site
  }

  @Test("the list tells in a sentence each point that the public page counts, as of a day")
  func text() throws {
    let site = try site()
    defer { try? site.remove() }
    let run = try ProgramRun([
      "status", "--site", site.folder.path(), "--as-of", "2032-02-01", "--language", "fr",
    ])
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Ce qui manque (1er février 2032) – 3

        Convention 2031
        - Montants engagés ou mandatés de 2031\u{A0}: non publiés sur ce site
          Action 1\u{A0}: Ouvrir un jardin partagé
          - Pas de situation de départ pour «\u{A0}Parcelles cultivées\u{A0}» (non déterminée)
          - Résultats 2031 de «\u{A0}Parcelles cultivées\u{A0}»\u{A0}: non publiés sur ce site, alors que cette année est finie

        """)
    _ = try ProgramRun(["build", "--site", site.folder.path(), "--as-of", "2032-02-01"])
    let page = String(
      decoding: try #require(try site.written()["fr/ce-qui-manque.html"]), as: UTF8.self)
    let lead = page.split(separator: "\n").first { $0.hasPrefix("<p class=\"lead\">") }
    #expect(lead?.hasPrefix("<p class=\"lead\">3\u{A0}points manquent au ") == true)
  }

  @Test("what an action lacks stands below its title, which no line repeats") func belowTitle()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.replace(
      "\"commune\": 1250.5", with: "\"commune\": \"not-determined\"",
      in: "Content/contracts/2031/budget.json")
    let run = try ProgramRun([
      "status", "--site", site.folder.path(), "--as-of", "2031-06-30", "--language", "fr",
    ])
    #expect(
      run.output == """
        Ce qui manque (30 juin 2031) – 2

        Convention 2031
          Action 1\u{A0}: Ouvrir un jardin partagé
          - Montant 2031, Commune\u{A0}: non déterminé
          - Aucun indicateur

        """)
  }

  @Test("for programs it is JSON, with what each sentence is about") func json() throws {
    let site = try site()
    defer { try? site.remove() }
    let run = try ProgramRun([
      "status", "--site", site.folder.path(), "--as-of", "2032-02-01", "--format", "json",
    ])
    #expect(run.status == 0)
    #expect(
      run.output == """
        {
          "asOf" : "2032-02-01",
          "language" : "fr",
          "missing" : [
            {
              "contract" : "2031",
              "kind" : "spending",
              "text" : "Montants engagés ou mandatés de 2031\u{A0}: non publiés sur ce site",
              "years" : [
                2031
              ]
            },
            {
              "action" : "jardin",
              "contract" : "2031",
              "kind" : "baseline",
              "reason" : "not-determined",
              "subject" : "parcelles",
              "text" : "Pas de situation de départ pour «\u{A0}Parcelles cultivées\u{A0}» (non déterminée)"
            },
            {
              "action" : "jardin",
              "contract" : "2031",
              "kind" : "results",
              "subject" : "parcelles",
              "text" : "Résultats 2031 de «\u{A0}Parcelles cultivées\u{A0}»\u{A0}: non publiés sur ce site, alors que cette année est finie",
              "years" : [
                2031
              ]
            }
          ]
        }

        """)
  }

  @Test("where nothing is missing, a sentence says so, and the array for programs is empty")
  func nothing() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let inWords = "{\"id\": \"entraide\", \"action\": \"jardin\", \"label\": \"L’entraide\"}"
    try site.replace("[]", with: "[\(inWords)]", in: Self.indicators)
    let arguments = ["status", "--site", site.folder.path(), "--as-of", "2031-02-01"]
    let text = try ProgramRun(arguments + ["--language", "fr"])
    #expect(text.status == 0)
    #expect(text.output == "Ce qui manque (1er février 2031)\n\nLe site n’a rien relevé.\n")
    let run = try ProgramRun(arguments + ["--format", "json"])
    #expect(
      run.output == """
        {
          "asOf" : "2031-02-01",
          "language" : "fr",
          "missing" : []
        }

        """)
  }

  @Test("a site with mistakes has no status: they are told, and the exit status is 1")
  func mistakes() throws {
    let site = try site()
    defer { try? site.remove() }
    try site.replace("\"jardin\"", with: "\"verger\"", in: Self.indicators)
    let run = try ProgramRun(["status", "--site", site.folder.path(), "--language", "en"])
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.hasSuffix("\n1 error, 0 warnings\n"))
  }
}
