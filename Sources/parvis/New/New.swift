import ArgumentParser
import Authoring
import Diagnostics
import Glibc
import Ground
import Model
import Pipeline
import Writing

/// Starts something new: the files to fill, valid from the start.
struct New: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: spoken(
        "Commence un site, un contrat, une action, une actualité…",
        "Start a site, a contract, an action, a piece of news…"),
      discussion: spoken(
        "Rien n’est jamais écrasé. Ce qui n’est pas connu s’écrit \"not-determined\", jamais zéro.",
        "Nothing is ever overwritten. What is not known is written \"not-determined\", never zero."),
      subcommands: [
        NewSiteCommand.self, NewContractCommand.self, NewActionCommand.self, NewUpdateCommand.self,
        NewThreadCommand.self, NewAmendmentCommand.self, NewResultCommand.self,
        NewIndicatorCommand.self, NewDocumentCommand.self, NewFunderCommand.self,
      ])
  }
}

/// The options that every command has which adds to a site.
struct AuthoringOptions: ParsableArguments {
  @Option(
    help: help("Le dossier qui contient Content.", "The folder that holds Content.", value: "dir"))
  var site = "."

  @Option(help: .spoken) var language: DiagnosticLanguage?

  /// Opens the site, to give content of it away with the day of the machine; where it has mistakes, tells them and
  /// ends.
  func open(clock: Day? = nil) throws -> (OpenedSite, Console) {
    let opened = try Console(asked: language, siteAt: site).reading { () throws(MachineFailure) in
      try OpenedSite(at: site, today: DayArgument.orToday(nil), clock: clock)
    }
    let console = Console(asked: language, site: opened.originalLanguage)
    guard opened.authored != nil else {
      try console.complain(console.report(opened.diagnostics))
      try console.fail(
        Message(
          "corrigez d’abord ces erreurs\u{202F}; rien n’a été écrit",
          "correct these mistakes first; nothing was written"))
      throw ExitCode(1)
    }
    return (opened, console)
  }

  /// Opens the site, and makes in it the changes that an answer to it gives.
  func change(_ changes: (AuthoredSite, Answers) throws -> AuthoredChanges) throws {
    let (opened, console) = try open()
    guard let authored = opened.authored else { throw ExitCode(1) }
    let answers = Answers(console)
    let made = try console.authoring {
      try answers.untilTheyStand { try changes(authored, answers) }
    }
    try console.make(made.changes, in: opened)
    for remark in made.remarks { try console.say(remark) }
  }
}

extension Console {
  /// What some reading comes to; a failure of the machine becomes a sentence.
  func reading<Value>(_ read: () throws(MachineFailure) -> Value) throws -> Value {
    do throws(MachineFailure) { return try read() } catch {
      try fail(error.message)
      throw machineFailure
    }
  }

  /// The changes asked for; what cannot be done is told as wrong usage.
  func authoring<Value>(_ changes: () throws -> Value) throws -> Value {
    do { return try changes() } catch let fault as AuthoringFault {
      try fail(fault.message)
      throw ExitCode(64)
    }
  }

  /// Makes changes that lead to no error, and says which files they concern.
  func make(_ changes: [SourceChange], in site: OpenedSite) throws {
    try refuse(site.errors(after: changes))
    try writing { () throws(WritingFailure) in try site.make(changes) }
    try tell(changes)
  }

  /// Tells errors that changes would lead to, and ends.
  func refuse(_ errors: [Diagnostic]) throws {
    guard !errors.isEmpty else { return }
    try complain(report(errors))
    try fail(
      Message(
        "le site aurait ces erreurs\u{202F}; rien n’a été écrit",
        "the site would have these errors; nothing was written"))
    throw ExitCode(1)
  }

  /// Says which files were written, changed and removed.
  func tell(_ changes: [SourceChange]) throws {
    for change in changes where !change.path.hasPrefix("Removed/") {
      switch change {
      case .added: try say(Message("écrit\u{A0}: \(change.path)", "written: \(change.path)"))
      case .edited: try say(Message("modifié\u{A0}: \(change.path)", "changed: \(change.path)"))
      case .removed: try say(Message("retiré\u{A0}: \(change.path)", "removed: \(change.path)"))
      }
    }
  }
}

extension ArgumentHelp {
  /// What the option for a contract says.
  static var contract: ArgumentHelp {
    help(
      "Le contrat (par défaut, le plus récent).", "The contract (by default, the newest).",
      value: "contract")
  }

  /// What the option for a title says.
  static var title: ArgumentHelp { help("Le titre.", "The title.", value: "text") }

  /// What the option for the day of what is written says.
  static var date: ArgumentHelp {
    help(
      "La date\u{A0}: 31/12/2026 ou 2026-12-31 (par défaut, aujourd’hui).",
      "The date: 31/12/2026 or 2026-12-31 (by default, today).", value: "date")
  }

  /// What the option for a document says.
  static var document: ArgumentHelp {
    help("Le document d’où vient la valeur.", "The document of the value.", value: "document")
  }

  /// What the option for a place in a document says.
  static var place: ArgumentHelp {
    help("L’endroit dans ce document.", "The place in that document.", value: "text")
  }
}

extension DayArgument {
  /// The day given, else that of the environment, else today in the zone of whoever writes.
  static func orToday(_ day: DayArgument?) -> Day { day?.day ?? Build.dayOfEnvironment ?? clock }

  /// Today in the zone of whoever writes.
  static var clock: Day {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    let today = Day(
      year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let today else { preconditionFailure("the calendar gives days that it has") }
    return today
  }
}
