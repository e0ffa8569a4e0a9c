import ArgumentParser
import Authoring
import Diagnostics
import Exchange
import Ground
import Model
import Pipeline
import Workbooks

/// Writes budgets, indicators, results and observations into a workbook, to be filled and imported.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: spoken(
        "Écrit les chiffres du site dans un classeur .ods ou .xlsx, à modifier puis à importer.",
        "Write the figures of the site into an .ods or .xlsx workbook, to be changed and imported."),
      discussion: spoken(
        """
        Avant le fichier, nommez si vous voulez ce qui y va\u{A0}: budget, indicators, results, \
        observations. La première feuille explique comment remplir les autres.
        """,
        """
        Before the file, name what goes into it, if you like: budget, indicators, results, \
        observations. The first sheet explains how to fill the others.
        """))
  }

  @OptionGroup var options: AuthoringOptions

  @Argument(
    help: help(
      "Ce qui est écrit (par défaut, tout), puis le fichier.",
      "What is written (by default, all), then the file.", value: "kind… file")) var words: [String]

  @Option(
    help: help(
      "Un seul contrat (par défaut, tous).", "One contract only (by default, all).",
      value: "contract")) var contract: String?

  @Flag(
    help: help(
      "Remplace le fichier s’il existe.", "Replace the file where there is one.", value: "replace"))
  var replace = false

  func validate() throws {
    guard WorkbookFormat(ofFileNamed: words.last ?? "") != nil else {
      throw ValidationError(
        spoken(
          "le fichier \(quoted(words.last ?? "")) doit finir par .ods ou .xlsx",
          "the file \(quoted(words.last ?? "")) must end in .ods or .xlsx"))
    }
    let kinds = SheetSubject.kinds.map(\.name)
    for word in words.dropLast() where !kinds.contains(word) {
      throw ValidationError.unknown(word, in: kinds, "'parvis help export'")
    }
  }

  func run() throws {
    let file = words.last ?? ""
    let (opened, console) = try options.open(clock: Build.clock(unless: nil))
    guard let exchange = opened.exchange, let format = WorkbookFormat(ofFileNamed: file) else {
      throw ExitCode(1)
    }
    let isThere = try console.reading { () throws(MachineFailure) in
      try OpenedSite.holdsFile(at: file)
    }
    guard replace || !isThere else {
      try console.fail(
        Message(
          "\(quoted(path: file)) existe déjà\u{202F}; importez-le d’abord, ou ajoutez --replace pour l’écraser",
          "\(quoted(path: file)) exists already; import it first, or add --replace to overwrite it")
      )
      throw ExitCode(64)
    }
    let kinds = SheetSubject.kinds.filter { words.count == 1 || words.dropLast().contains($0.name) }
    let workbook = try console.authoring {
      try exchange.workbook(of: kinds.flatMap(\.subjects), contract: contract, in: console.language)
    }
    try console.reading { () throws(MachineFailure) in
      try OpenedSite.write(workbook.bytes(as: format), to: file)
    }
    let rows = workbook.sheets.filter(\.hasHeadings).map { $0.rows.count - 1 }.reduce(0, +)
    let count = Message.count(rows, french: ("ligne", "lignes"), english: ("row", "rows"))
    try console.say(
      Message(
        "écrit\u{A0}: \(file) (\(count.french)). Après l’avoir modifié\u{A0}: parvis import \(file.shellWord)",
        "written: \(file) (\(count.english)). Once you have changed it: parvis import \(file.shellWord)"
      ))
  }
}
