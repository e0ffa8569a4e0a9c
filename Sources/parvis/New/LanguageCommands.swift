import ArgumentParser
import Authoring
import Diagnostics
import Pipeline

/// Adds a language to a site.
struct AddLanguage: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add-language",
      abstract: spoken(
        "Ajoute une langue au site\u{202F}; ce qui n’est pas traduit montre l’original et le dit.",
        "Add a language to the site; what is not translated shows the original and says so."))
  }

  @Argument(
    help: help("Le code de la langue\u{A0}: en.", "The code of the language: en.", value: "code"))
  var code: String
  @OptionGroup var options: AuthoringOptions

  func run() throws {
    try options.changeLanguages { languages, site in
      let code = try WrittenLanguages.code(code)
      return try languages.adding(code, kept: site.kept(of: code))
    }
    try Console(asked: options.language, siteAt: options.site).say(
      Message(
        "ce qui reste à traduire\u{A0}: parvis translate --site \(options.site.shellWord)",
        "what is left to translate: parvis translate --site \(options.site.shellWord)"))
  }
}

/// Takes a language away from a site.
struct RemoveLanguage: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove-language",
      abstract: spoken(
        "Retire une langue du site\u{202F}; ses textes sont gardés dans Removed.",
        "Take a language away from the site; its texts are kept in Removed."))
  }

  @Argument(
    help: help("Le code de la langue\u{A0}: en.", "The code of the language: en.", value: "code"))
  var code: String
  @OptionGroup var options: AuthoringOptions

  func run() throws {
    let console = Console(asked: options.language, siteAt: options.site)
    let given = code
    let code = try console.authoring { try WrittenLanguages.code(given) }
    try options.changeLanguages { languages, site in
      try languages.removing(code, kept: site.kept(of: code))
    }
    let folder = SiteLanguages.keptFolder(of: code)
    try console.say(
      Message(
        "ce qui a été retiré est gardé dans \(folder)\u{202F}; 'parvis add-language \(code)' le remet",
        "what was removed is kept in \(folder); 'parvis add-language \(code)' puts it back"))
  }
}

extension AuthoringOptions {
  /// Opens the site, even with mistakes, and makes changes to its languages that lead to no other ones.
  fileprivate func changeLanguages(
    _ changes: (SiteLanguages, OpenedSite) throws -> [SourceChange]
  ) throws {
    let opened = try Console(asked: language, siteAt: site).reading { () throws(MachineFailure) in
      try OpenedSite(at: site, today: nil, clock: nil)
    }
    let console = Console(asked: language, site: opened.originalLanguage)
    let made = try console.authoring {
      do { return try changes(opened.languages, opened) } catch let failure as MachineFailure {
        try console.fail(failure.message)
        throw console.machineFailure
      }
    }
    try console.make(made, in: opened)
  }
}
