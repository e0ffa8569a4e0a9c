public import ArgumentParser
public import Diagnostics
import Ground
import Model
import Pipeline

/// The options that every command about a site has.
struct SiteOptions: ParsableArguments {
  @Option(
    help: help(
      "Le dossier qui contient Content et Theme.", "The folder with Content and Theme.",
      value: "dir")) var site = "."

  @Flag(
    help: help(
      "Traite les avertissements comme des erreurs.", "Treat warnings as errors.", value: "strict"))
  var strict = false

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func validate() throws {
    guard !site.isEmpty else {
      throw ValidationError(
        spoken("--site est vide\u{A0}: nommez un dossier", "--site is empty: name a folder"))
    }
  }

  /// The folder into which the site is written.
  func folder(of output: String?) -> String { output ?? "\(site)/Output" }

  /// What makes the site unfit.
  var tolerance: SitePipeline.Tolerance { strict ? .nothing : .warnings }
}

extension DiagnosticLanguage: ExpressibleByArgument {}

extension ArgumentHelp {
  /// What the option for a day says.
  static var asOf: ArgumentHelp {
    help(
      "Le jour auquel les échéances sont évaluées\u{A0}: 31/12/2026 ou 2026-12-31.",
      "The day on which states are computed: 31/12/2026 or 2026-12-31.", value: "date")
  }
}

extension ArgumentHelp {
  /// What the option for the language of messages says.
  static var spoken: ArgumentHelp {
    help(
      "La langue des messages\u{A0}: fr ou en.", "The language of messages: fr or en.",
      value: "fr|en")
  }

  /// What the option for the address says.
  static var baseURL: ArgumentHelp {
    help("L’adresse publique du site.", "The site’s public address.", value: "url")
  }
}

extension ValidationError {
  /// A name that is none of those known, with the one that is meant, or where they are listed.
  static func unknown(_ name: String, in known: [String], _ list: String) -> ValidationError {
    let help =
      Spelling.closest(to: name, in: known).map(Message.didYouMean)
      ?? Message("voyez \(list)", "see \(list)")
    return ValidationError(
      spoken(
        "\(quoted(name)) n’existe pas\u{202F}; \(help.french)",
        "there is no \(quoted(name)); \(help.english)"))
  }

  /// No folder is named.
  static var emptyOutput: ValidationError {
    ValidationError(
      spoken("--output est vide\u{A0}: nommez un dossier", "--output is empty: name a folder"))
  }
}

/// The address of a site on the command line.
enum SiteAddress {
  /// Refuses what is none.
  static func validate(_ address: String?) throws {
    guard let address, !WebAddress.isSite(address) else { return }
    throw ValidationError(
      spoken(
        "--base-url doit être une adresse complète sans '?' ni '#', comme https://exemple.fr",
        "--base-url must be a whole address without '?' or '#', such as https://example.org"))
  }
}

/// A day on the command line: `2026-12-31`, or as people write it, `31/12/2026`.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(meantBy: argument) else { return nil }
    self.day = day
  }
}
