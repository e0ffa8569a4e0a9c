import Testing

/// What is told to do can be done, where it is told, in the writing of that file.
@Suite struct HelpTests {
  private static let contract = "contracts/2025-2026"
  private static let absences =
    "write the number, or \"not-determined\" where it is not settled; the other words are \"not-due\","
    + " \"not-reported\", \"not-stated\", \"not-applicable\""

  @Test(
    "A value of a data file is repaired as its help says",
    arguments: [
      (
        "indicators.json", "\"unit\": \"percent\"", "\"unit\": \"vélos\"",
        "write the unit in each language, for one and for several: {\"fr\": {\"one\": \"…\", \"other\": \"vélos\"}, \"en\": {\"one\": \"…\", \"other\": \"…\"}}"
      ), ("indicators.json", "\"unit\": \"percent\"", "\"unit\": \"%\"", "write \"percent\""),
      ("indicators.json", "\"baseline\": 800", "\"baseline\": null", Self.absences),
      (
        "indicators.json", "{\"2025\": 900, \"2026\": 1000}", "{\"2025\": null, \"2026\": 1000}",
        Self.absences
      ), ("indicators.json", "\"baseline\": 800", "\"baseline\": 1.25e3", "write 1250"),
      (
        "indicators.json", "\"baseline\": 800", "\"baseline\": \"1,250\"",
        "write 1250, or 1.25 where the comma stands before decimals"
      ),
      (
        "indicators.json",
        "{\"fr\": \"Part des places occupées\", \"en\": \"Share of places taken\"}",
        "{\"en\": \"Share of places taken\"}", "add \"fr\": \"…\""
      ),
      (
        "budget.json", "{\"2025\": \"contracted\", \"2026\": \"forecast\"}",
        "{\"2025\": \"contracted\"}", "add, with what is known: \"2026\": \"forecast\""
      ),
      (
        "budget.json", "{\"action\": \"garde-enfants\",",
        "{\"action\": \"garde-enfants\", \"published\": [],",
        "it belongs to budget.json, where it is written already: complete it there"
      ),
      (
        "budget.json", "\"2026\": \"forecast\"", "\"2026\": null",
        "write one of these: 'forecast', 'contracted', 'amended', 'committed', 'paid'"
      ),
      (
        "budget.json",
        "{\"total\": \"not-determined\", \"etat\": \"not-determined\", \"ville\": \"not-determined\"}",
        "null", "write what is known: {\"etat\": \"not-determined\", \"ville\": \"not-determined\"}"
      ),
      (
        "indicators.json", "{\"2025\": {\"value\": 912, \"date\": \"2026-02-15\"}}",
        "{\"2025\": null}", "give it a value, or leave the key out"
      ), ("contract.yml", "updated: 2025-01-20", "updated: 20/01/2025", "write 2025-01-20"),
    ]) func values(file: String, old: String, new: String, help: String) throws
  {
    var tree = try SiteTree.small()
    try tree.replace(old, by: new, in: "\(Self.contract)/\(file)")
    #expect(tree.repairs() == [help])
  }

  @Test("A site that does not say its languages is shown one") func languages() throws {
    var tree = try SiteTree.small()
    try tree.replace("languages: [fr, en]\n", by: "", in: "site.yml")
    #expect(tree.repairs().contains("add 'languages: [fr]'"))
  }

  @Test("A year without amounts is given with every funder") func yearOfAmounts() throws {
    var tree = try SiteTree.small()
    let unknown = "\"not-determined\""
    try tree.replace(
      ",\n       \"2026\": {\"total\": \(unknown), \"etat\": \(unknown), \"ville\": \(unknown)}",
      by: "", in: "\(Self.contract)/budget.json")
    #expect(
      tree.repairs() == [
        "add, with what is known: \"2026\": {\"etat\": \(unknown), \"ville\": \(unknown)}"
      ])
  }

  @Test("A mail address alone, and a text for a group of keys, are told as they are to be written")
  func contact() throws {
    let (mail, name) = (
      "solidarites@vallombre.example", "  name: {fr: Écrire à l’équipe, en: Write to the team}\n"
    )
    var tree = try SiteTree.small()
    try tree.replace("url: mailto:\(mail)", by: "url: \(mail)", in: "site.yml")
    #expect(tree.repairs() == ["write 'mailto:\(mail)'"])
    try tree.replace("contact:\n\(name)  url: \(mail)", by: "contact: \(mail)", in: "site.yml")
    #expect(
      tree.repairs() == ["write its keys, each with its value: {name: …, url: \"https://…\"}"])
  }

  @Test(
    "The copy of a file is told as one, whatever made it",
    arguments: [
      "fr.md.orig", "fr.md.bak", "fr.md.txt", "fr (conflicted copy 2026-01-01).md", "fr - Copie.md",
      "fr 2.md", "fr.sync-conflict-20260101-120000-ABCDEF.md", "Copie-de-fr.md", "Copie de fr.md",
      "Copy (2) of fr.md", "fr-PC-DE-MARIE.md", "fr-MacBook-2.md", "fr copy.md", "fr (1).md",
      "fr_1.md", "fr-copie.md", "FR - Copie.md", "fr (Copie en conflit de Marie 2026-01-01).md",
      "Kopie von fr.md",
    ]) func copies(name: String) throws
  {
    var tree = try SiteTree.small()
    tree.write("x", to: "\(Self.contract)/actions/garde-enfants/\(name)")
    #expect(
      tree.repairs() == [
        "it is a copy of 'fr.md': carry over to that file what is right here, then remove the copy"
      ])
  }

  @Test(
    "What only begins as another file is no copy of it",
    arguments: ["fr-2025.md", "fr-CA.md", "fr-plaine.md", "frais.md"]) func noCopies(
      name: String
    ) throws
  {
    var tree = try SiteTree.small()
    tree.write("x", to: "\(Self.contract)/actions/garde-enfants/\(name)")
    #expect(tree.repairs().filter { !$0.contains("it is a copy") }.count == 1)
  }

  @Test(
    "A mark that does not say why there is no value is told with the words that do",
    arguments: ["NC", "n.d.", "N/A", "-", "—", "?", "s.o."]) func shorthand(mark: String) throws
  {
    var tree = try SiteTree.small()
    try tree.replace(
      "\"2025\": \"not-determined\", \"2026\": 92.5", by: "\"2025\": \"\(mark)\", \"2026\": 92.5",
      in: "\(Self.contract)/indicators.json")
    #expect(
      tree.repairs() == [
        "write one of these words: \"not-determined\" (not determined), \"not-due\" (not due yet), \"not-reported\" (not reported), \"not-stated\" (not stated), \"not-applicable\" (not applicable)"
      ])
  }

  @Test(
    "The copy of a folder is told as one, and nothing of what lies in it",
    arguments: ["garde-enfants - Copie", "Copie de garde-enfants", "garde-enfants (2)"])
  func folderCopies(name: String) throws {
    var tree = try SiteTree.small()
    tree.copy("\(Self.contract)/actions/garde-enfants", to: "\(Self.contract)/actions/\(name)")
    #expect(
      tree.repairs() == ["remove it, or give it another name where it describes something else"])
  }

  @Test("The copy of a document is told as one") func documentCopies() throws {
    var tree = try SiteTree.small()
    tree.write("x", to: "documents/contrat (1).txt")
    #expect(
      tree.repairs() == [
        "it is a copy of 'contrat.txt': carry over to that file what is right here, then remove the copy"
      ])
  }

  @Test("A misnamed file whose place is free is renamed") func misnamed() throws {
    var tree = try SiteTree.small()
    tree.move("\(Self.contract)/actions/garde-enfants", to: "\(Self.contract)/actions/copie")
    tree.copy("\(Self.contract)/actions/copie", to: "\(Self.contract)/actions/garde-enfants")
    tree.remove("\(Self.contract)/actions/copie/fr.md")
    tree.remove("\(Self.contract)/actions/copie/en.md")
    tree.remove("\(Self.contract)/actions/copie/fr.plain.md")
    tree.remove("\(Self.contract)/actions/copie/en.plain.md")
    tree.remove("\(Self.contract)/actions/garde-enfants/en.plain.md")
    tree.write("---\n---\nEasy.\n", to: "\(Self.contract)/actions/garde-enfants/en.plain.md.txt")
    #expect(tree.repairs() == ["rename it to 'en.plain.md'"])
  }

  @Test(
    "The day in the name of a folder is found, whatever its order",
    arguments: [
      ("14-03-2025-signature", "that is '2025-03-14-signature'"),
      ("signature-14-03-2025", "that is '2025-03-14-signature'"),
      ("2025_03_14_signature", "that is '2025-03-14-signature'"),
      ("2025-3-14-signature", "that is '2025-03-14-signature'"),
      ("signature", "such as '2024-03-28-signature'"),
    ]) func updateNames(name: String, ending: String) throws
  {
    var tree = try SiteTree.small()
    tree.move("updates/2025-01-20-vote", to: "updates/\(name)")
    #expect(tree.repairs() == ["rename it: year, month, day, then a few words, \(ending)"])
  }

  @Test(
    "A line break in HTML is repaired as the place allows",
    arguments: [
      (
        "| a | b |\n| --- | --- |\n| x<br>y | z |\n\n: Deux cases\n",
        "a cell is one line: put a semicolon, or another row of the table"
      ), ("## Titre<br>suite\n", "a heading is one line: remove it"),
      ("- un<br>deux\n", "end the line with '\\', or leave an empty line"),
    ]) func lineBreaks(text: String, help: String) throws
  {
    var tree = try SiteTree.small()
    try tree.replace(
      "Les places", by: text + "\nLes places", in: "\(Self.contract)/actions/garde-enfants/fr.md")
    #expect(tree.repairs() == [help])
  }

  @Test("A picture is told what a picture needs, not what a link does") func pictures() throws {
    for written in ["photo.jpg", "../photo.jpg"] {
      var tree = try SiteTree.small()
      try tree.replace(
        "Les places", by: "![Une image](\(written))\n\nLes places",
        in: "\(Self.contract)/actions/garde-enfants/fr.md")
      #expect(
        tree.repairs() == [
          "put the image into 'Content/documents', name it with 'file' in documents.yml, and write"
            + " '![…](document:photo)'"
        ])
    }
  }

  @Test("The figure that differs is pointed at, not the text around it") func figures() throws {
    var tree = try SiteTree.small()
    try tree.replace(
      "en: Act of 1 July 1998", by: "en: Act of 1 July 1989", in: "\(Self.contract)/contract.yml")
    let lines = tree.said().split(separator: "\n")
    #expect(lines[2] == "      | " + String(repeating: " ", count: 59) + "^^^^")
  }

  @Test("A path is never cut, so that the file can be found") func longPaths() throws {
    var tree = try SiteTree.small()
    let name = String(repeating: "long-", count: 20) + "name.txt"
    tree.write("x", to: "\(Self.contract)/\(name)")
    #expect(
      tree.said().contains("the site does not use the file 'Content/\(Self.contract)/\(name)'"))
  }

  @Test("A text whose lines end with CR alone is read") func carriageReturns() throws {
    var tree = try SiteTree.small()
    tree.write(
      "---\rupdated: 2025-01-21\r---\rVous avez un enfant.\r",
      to: "\(Self.contract)/actions/garde-enfants/fr.plain.md")
    #expect(tree.findings() == [])
  }
}
