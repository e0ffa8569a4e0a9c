import ArgumentParser
import Diagnostics
import Pipeline

/// Tells what changed since the last version that was kept, and keeps the version of the day.
struct Changes: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "changes",
      abstract: spoken(
        "Dit ce qui a changé depuis la dernière version gardée, et garde celle du jour.",
        "Tell what changed since the last version that was kept, and keep that of the day."))
  }

  @OptionGroup var options: SiteOptions

  @Option(
    help: help(
      "La forme de la liste\u{A0}: text ou json.", "How the list is printed: text or json.",
      value: "format")) var format = Status.Format.text

  @Flag(
    help: help(
      "Garde la version du jour dans Content/versions, après celles du même jour.",
      "Keep the version of the day in Content/versions, after others of the same day.",
      value: "keep")) var keep = false

  @Flag(
    help: help(
      "Avec --keep, remplace la dernière version du même jour, si elle n’est pas publiée.",
      "With --keep, replace the last version of the same day, where it is not published.",
      value: "replace")) var replace = false

  func validate() throws {
    guard keep || !replace else {
      throw ValidationError(
        spoken("--replace ne vaut qu’avec --keep", "--replace is of use with --keep only"))
    }
  }

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: nil, today: nil, clock: Build.clock(unless: nil), baseURL: nil,
      tolerance: options.tolerance, times: nil)
    let (checked, console) = try pipeline.fitSite(speaking: options.language)
    let changes = checked.changes(in: console.language.rawValue)
    switch format {
    case .text: try console.say(Self.text(of: changes, console.language))
    case .json: try console.say(changes.json)
    }
    if keep { try keepVersion(of: checked, console) }
  }

  private static func text(of changes: SiteChanges, _ language: DiagnosticLanguage) -> String {
    let none = Message("aucune version antérieure n’est gardée", "no earlier version is kept")
    let head = changes.summary ?? none[language]
    return head + "\n" + changes.sentences.map { "- \($0)\n" }.joined()
  }

  private func keepVersion(of site: CheckedSite, _ console: Console) throws {
    let kept: KeptVersion
    do { kept = try site.keepVersion(replacing: replace) } catch {
      try console.fail(error.message)
      throw console.machineFailure
    }
    switch kept {
    case .kept(let path):
      try console.complain(
        Message("version gardée\u{A0}: \(path)", "version kept: \(path)")[console.language] + "\n")
    case .unchanged(let path):
      let message = Message(
        "déjà gardée, la même\u{A0}: \(path)", "kept already, the same: \(path)")
      try console.complain(message[console.language] + "\n")
    case .keptAfter(let others, let path):
      try console.complain(
        Message(
          "version gardée\u{A0}: \(path)\nC’est la \(others + 1)e version de ce jour, et ce qui change"
            + " se lira sur la page des changements. Si la précédente n’a pas été publiée, supprimez"
            + " ce fichier et lancez 'parvis changes --keep --replace'.",
          "version kept: \(path)\nIt is number \(others + 1) of that day, and what changes will be read"
            + " on the page of changes. If the one before was not published, remove this file and"
            + " run 'parvis changes --keep --replace'.")[console.language] + "\n")
    }
  }
}
