import ArgumentParser
import Authoring
import Diagnostics
import Edition
import Guide
import Pipeline
import Writing

/// Starts a site.
struct NewSiteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "site",
      abstract: spoken(
        "Commence un site, avec un contrat et une action d’exemple.",
        "Start a site, with a contract and an action as an example."))
  }

  @Argument(help: help("Le dossier à créer.", "The folder to make.", value: "dir")) var site: String

  @Option(help: help("Le nom du site.", "The name of the site.", value: "text")) var name: String?

  @Option(
    help: help(
      "La ville, le département ou la métropole.", "The city, département or métropole.",
      value: "text")) var territory: String?

  @Option(
    help: help(
      "Les langues, celle d’origine d’abord\u{A0}: fr,en.",
      "The languages, the original first: fr,en.", value: "codes")) var languages: String?

  @Option(
    help: help(
      "Les années du premier contrat\u{A0}: 2026-2028.",
      "The years of the first contract: 2026-2028.", value: "years")) var years: String?

  @Option(
    help: help(
      "Qui paie, entre virgules\u{A0}: \"État, Ville de Lyon\".",
      "Who pays, between commas: \"State, City of Lyon\".", value: "names")) var funders: String?

  @Option(
    help: help(
      "Fait vérifier et publier le site par une forge\u{A0}: github ou gitlab.",
      "Have a forge check and publish the site: github or gitlab.", value: "forge")) var workflows:
    Workflows?

  @Option(help: .date) var date: DayArgument?

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func validate() throws {
    guard !site.isEmpty else { throw ValidationError(spoken("nommez un dossier", "name a folder")) }
  }

  func run() throws {
    let console = Console(asked: language, site: nil)
    let answers = Answers(console)
    let new = try console.authoring { try newSite(answers) }
    let pages = PageTemplate.all.flatMap { page in
      page.files(in: new.languages, site: new.name, territory: new.territory).map { file in
        SourceFile(path: "Content/pages/\(page.folder)/\(file.name)", text: file.text)
      }
    }
    let changes =
      try console.authoring { try new.changes(theme: Edition.theme, pages: pages) }
      + (workflows.map { [.added($0.file(speaking: console.language))] } ?? [])
    try console.refuse(OpenedSite.errors(ofNew: changes))
    try console.writing { () throws(WritingFailure) in try SiteAuthoring.start(changes, in: site) }
    try console.tell(changes)
    let folder = site.shellWord
    try console.say(
      Message(
        "Pour voir le site\u{A0}: parvis preview --site \(folder)\nPour savoir ce qui reste à remplacer\u{A0}: parvis check --site \(folder)",
        "To see the site: parvis preview --site \(folder)\nTo know what is left to replace: parvis check --site \(folder)"
      ))
    guard workflows == nil else { return }
    try console.say(
      Message(
        "Pour qu’une forge le vérifie et le publie\u{A0}: parvis workflows github|gitlab \(folder)",
        "To have a forge check and publish it: parvis workflows github|gitlab \(folder)"))
  }

  private func newSite(_ answers: Answers) throws -> NewSite {
    let territory = try answers.value(
      territory, "--territory", "Territoire (ville, département, métropole)",
      "Territory (city, département, métropole)")
    let name = try answers.value(
      name, "--name", "Nom du site", "Name of the site", proposing: territory)
    let languages = try answers.value(
      languages, "--languages", "Langues, celle d’origine d’abord", "Languages, the original first",
      proposing: SpokenLanguage.now.rawValue, read: WrittenLanguages.read)
    let years = try answers.value(
      years, "--years", "Années du premier contrat, par exemple 2026-2028",
      "Years of the first contract, for example 2026-2028", read: WrittenYears.read)
    let funders = try answers.value(
      funders, "--funders", "Financeurs, entre virgules", "Funders, between commas")
    return NewSite(
      name: name, territory: territory, languages: languages,
      contract: NewContract(
        funders: funders.listed, years: years, title: nil, day: DayArgument.orToday(date)))
  }
}
