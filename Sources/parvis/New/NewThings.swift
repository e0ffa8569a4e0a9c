import ArgumentParser
import Authoring
import Diagnostics
import Ground
import Model
import Pipeline

/// Starts a contract.
struct NewContractCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "contract",
      abstract: spoken(
        "Commence un contrat, avec une action d’exemple.",
        "Start a contract, with an action as an example."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: help("Ses années\u{A0}: 2029-2031.", "Its years: 2029-2031.", value: "years"))
  var years: String?
  @Option(
    help: help(
      "Qui paie, entre virgules (par défaut, comme le contrat précédent).",
      "Who pays, between commas (by default, as of the contract before).", value: "names"))
  var funders: String?
  @Option(help: .title) var title: String?
  @Option(help: .date) var date: DayArgument?

  func run() throws {
    try options.change { site, answers in
      let years = try answers.value(
        years, "--years", "Années, par exemple 2029-2031", "Years, such as 2029-2031",
        read: WrittenYears.read)
      let last = site.site.contracts.first?.budget.funders.map(\.name.original)
      let names = try answers.value(
        funders, "--funders", "Financeurs, entre virgules", "Funders, between commas",
        proposing: last?.joined(separator: ", "))
      return AuthoredChanges(
        try site.adding(
          NewContract(
            funders: names.listed, years: years, title: title, day: DayArgument.orToday(date))))
    }
  }
}

/// Starts an action.
struct NewActionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "action",
      abstract: spoken(
        "Commence une fiche action, avec sa ligne dans le budget.",
        "Start an action sheet, with its line in the budget."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: .title) var title: String?
  @Option(help: .contract) var contract: String?
  @Option(
    help: help(
      "Son axe (par défaut, le premier).", "Its priority area (by default, the first).",
      value: "area")) var area: String?

  func run() throws {
    try options.change { site, answers in
      let title = try answers.value(title, "--title", "Titre de l’action", "Title of the action")
      return try site.addingAction(title, area: area, to: site.contract(contract))
    }
  }
}

/// Starts a piece of news.
struct NewUpdateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "update", abstract: spoken("Commence une actualité.", "Start a piece of news."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: .title) var title: String?
  @Option(help: help("Le contrat dont elle parle.", "The contract it tells of.", value: "contract"))
  var contract: String?
  @Option(help: .date) var date: DayArgument?

  func run() throws {
    try options.change { site, answers in
      let title = try answers.value(title, "--title", "Titre de l’actualité", "Title of the news")
      return try site.addingUpdate(
        title, on: DayArgument.orToday(date), of: contract.map { try site.contract($0) })
    }
  }
}

/// Starts a thread.
struct NewThreadCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "thread",
      abstract: spoken(
        "Suit une action de contrat en contrat.", "Follow an action from contract to contract."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: .title) var title: String?
  @Option(
    name: .customLong("step"),
    help: help(
      "Une étape, de la plus ancienne à la plus récente\u{A0}: contrat/action\u{202F}; à répéter.",
      "A step, from the oldest to the newest: contract/action; to be repeated.",
      value: "contract/action")) var steps: [String] = []

  func run() throws {
    try options.change { site, answers in
      let title = try answers.value(title, "--title", "Titre du fil", "Title of the thread")
      let steps = try answers.values(
        steps, "--step",
        Message(
          "Étape, contrat/action, de la plus ancienne à la plus récente (rien pour finir)",
          "Step, contract/action, from the oldest to the newest (nothing to end)"))
      let pairs = try steps.map { step in
        let parts = step.split(separator: "/").map(String.init)
        guard parts.count == 2 else {
          throw AuthoringFault(
            "'\(step)' n’est pas une étape\u{202F}; écrivez contrat/action",
            "'\(step)' is no step; write contract/action")
        }
        return (contract: parts[0], action: parts[1])
      }
      return try site.addingThread(title, steps: pairs)
    }
  }
}

/// Writes an amendment.
struct NewAmendmentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "amendment",
      abstract: spoken(
        "Écrit un avenant dans le budget d’un contrat.",
        "Write an amendment into the budget of a contract."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: .title) var title: String?
  @Option(help: .contract) var contract: String?
  @Option(
    name: .customLong("change"),
    help: help(
      "Un montant changé\u{A0}: action/année/financeur=montant\u{202F}; à répéter.",
      "A changed amount: action/year/funder=amount; to be repeated.",
      value: "action/year/funder=amount")) var changes: [String] = []
  @Option(help: .document) var document: String?
  @Option(help: .place) var place: String?
  @Option(help: .date) var date: DayArgument?

  func run() throws {
    try options.change { site, answers in
      let title = try answers.value(
        title, "--title", "Titre de l’avenant", "Title of the amendment")
      let document = try answers.value(
        document, "--document", "Document (nom dans documents.yml)",
        "Document (name in documents.yml)")
      let place = try answers.value(
        place, "--place", "Endroit dans ce document", "Place in that document")
      let changes = try answers.values(
        changes, "--change",
        Message(
          "Montant changé, comme logement/2026/etat=12 500,50 (rien pour finir)",
          "Changed amount, such as logement/2026/etat=12,500.50 (nothing to end)"))
      guard !changes.isEmpty else {
        throw AuthoringFault(
          "il manque --change\u{A0}: action/année/financeur=montant",
          "--change is missing: action/year/funder=amount")
      }
      return try site.addingAmendment(
        title, on: DayArgument.orToday(date), of: site.contract(contract),
        source: (document, place), changes.map(AmendedAmount.init(written:)))
    }
  }
}

extension AmendedAmount {
  /// Reads `logement/2026/etat=12 500,50`.
  fileprivate init(written text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    let names = parts.first?.split(separator: "/").map { String($0).trimmed } ?? []
    guard parts.count == 2, names.count == 3, let year = Int(names[1]) else {
      throw AuthoringFault(
        "'\(text)' n’est pas un changement\u{202F}; écrivez action/année/financeur=montant",
        "'\(text)' is no change; write action/year/funder=amount")
    }
    self.init(action: names[0], year: year, funder: names[2], amount: parts[1])
  }
}

/// Writes a result.
struct NewResultCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "result",
      abstract: spoken(
        "Écrit le résultat d’un indicateur pour une année.",
        "Write the result of an indicator for a year."))
  }

  @OptionGroup var options: AuthoringOptions
  @Option(help: .contract) var contract: String?
  @Option(help: help("L’indicateur (son 'id').", "The indicator (its 'id').", value: "indicator"))
  var indicator: String?
  @Option(help: help("L’année.", "The year.", value: "year")) var year: Int?
  @Option(
    help: help(
      "La valeur, ou pourquoi il n’y en a pas\u{A0}: 455, 12,5, not-reported.",
      "The value, or why there is none: 455, 12.5, not-reported.", value: "value")) var value:
    String?
  @Option(help: .document) var document: String?
  @Option(help: .place) var place: String?
  @Option(
    help: help(
      "Le jour du résultat\u{A0}: 31/12/2026.", "The day of the result: 31/12/2026.", value: "date")
  ) var date: DayArgument?

  func validate() throws {
    guard (document == nil) == (place == nil) else {
      throw ValidationError(
        spoken("--document et --place vont ensemble", "--document and --place go together"))
    }
  }

  func run() throws {
    try options.change { site, answers in
      let indicator = try answers.value(
        indicator, "--indicator", "Indicateur (id)", "Indicator (id)")
      let year = try answers.value(year.map(String.init), "--year", "Année", "Year")
      let value = try answers.value(value, "--value", "Valeur", "Value")
      guard let number = Int(year) else {
        throw AuthoringFault("'\(year)' n’est pas une année", "'\(year)' is no year")
      }
      let source = document.flatMap { document in place.map { (document, $0) } }
      return AuthoredChanges(
        try site.addingResult(
          of: indicator, in: number, value, on: date?.day, for: site.contract(contract),
          source: source))
    }
  }
}
