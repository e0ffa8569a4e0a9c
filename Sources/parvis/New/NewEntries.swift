import ArgumentParser
import Authoring
import Diagnostics
import Model
import Pipeline

/// Starts an indicator.
struct NewIndicatorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "indicator",
      abstract: spoken("Commence un indicateur d’une action.", "Start an indicator of an action."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: .title) var title: String?
  @Option(help: .contract) var contract: String?
  @Option(
    help: help(
      "L’action qu’il mesure (le nom de son dossier).",
      "The action that it measures (the name of its folder).", value: "action")) var action: String?
  @Option(
    help: help(
      "Ce qu’il compte, au singulier puis au pluriel\u{A0}: 'personne / personnes'\u{202F}; ou '%'.",
      "What it counts, for one and for many: 'person / people'; or '%'.", value: "unit")) var unit:
    String?
  @Option(
    help: help(
      "Le sens voulu\u{A0}: hausse, baisse ou stable.",
      "The desired direction: up, down or stable.", value: "direction")) var direction: String?

  func run() throws {
    try options.change { site, answers in
      let contract = try site.contract(contract)
      let actions = contract.actions.map(\.id.rawValue)
      let title = try answers.value(
        title, "--title", "Titre de l’indicateur", "Title of the indicator")
      let action = try answers.value(
        action, "--action", "Action (nom de son dossier)", "Action (name of its folder)",
        proposing: actions.count == 1 ? actions[0] : nil)
      let unit = try answers.value(
        unit, "--unit", "Unité, au singulier puis au pluriel, par exemple 'personne / personnes'",
        "Unit, for one and for many, such as 'person / people'")
      let direction = try answers.value(
        direction, "--direction", "Sens voulu (hausse, baisse ou stable)",
        "Desired direction (up, down or stable)")
      return try site.addingIndicator(
        NewIndicator(title: title, action: action, unit: unit, direction: direction), to: contract)
    }
  }
}

/// Names a document.
struct NewDocumentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "document",
      abstract: spoken(
        "Nomme un document d’où viennent des chiffres.", "Name a document from which figures come.")
    )
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: .title) var title: String?
  @Option(
    help: help(
      "Un fichier qui est dans Content/documents.", "A file that lies in Content/documents.",
      value: "file")) var file: String?
  @Option(help: help("L’adresse où le lire.", "The address where to read it.", value: "url"))
  var url: String?
  @Option(help: help("À qui le demander.", "Whom to ask for it.", value: "text")) var ask: String?

  func validate() throws {
    guard [file, url, ask].compactMap(\.self).count < 2 else {
      throw ValidationError(
        spoken("donnez l’un de --file, --url et --ask", "give one of --file, --url and --ask"))
    }
  }

  func run() throws {
    try options.change { site, answers in
      let title = try answers.value(title, "--title", "Titre du document", "Title of the document")
      return try site.addingDocument(
        title, at: file.map { .file($0) } ?? url.map { .url($0) } ?? .ask(ask))
    }
  }
}

/// Adds who pays.
struct NewFunderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "funder",
      abstract: spoken(
        "Ajoute un financeur au budget d’un contrat.", "Add a funder to the budget of a contract."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: help("Son nom.", "Its name.", value: "text")) var name: String?
  @Option(help: .contract) var contract: String?

  func run() throws {
    try options.change { site, answers in
      let name = try answers.value(name, "--name", "Nom du financeur", "Name of the funder")
      return try site.addingFunder(name, to: site.contract(contract))
    }
  }
}
