import ArgumentParser
import Diagnostics
import Ground
import Pipeline

/// Packs a published site into one file, to be read without a network or kept.
struct Pack: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pack",
      abstract: spoken(
        "Range un site construit dans un seul fichier ZIP.", "Pack a built site into one ZIP file.")
    )
  }

  @Argument(
    help: help("Le dossier du site construit.", "The folder of the built site.", value: "dir"))
  var output: String

  @Argument(help: help("Le fichier à écrire.", "The file to write.", value: "file.zip")) var file:
    String

  @Flag(
    help: help(
      "Y mettre aussi les archives du site, sous 'versions/'.",
      "Put in the archives of the site too, under 'versions/'.", value: "with-archives"))
  var withArchives = false

  @Flag(
    help: help(
      "Remplace le fichier s’il existe.", "Replace the file where there is one.", value: "replace"))
  var replace = false

  @Flag(
    help: help(
      "Dit ce qui serait rangé, sans rien écrire.", "Tell what would be packed, write nothing.",
      value: "dry-run")) var dryRun = false

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func run() throws {
    let console = Console(asked: language, siteAt: ".")
    var site = try console.published(at: output)
    if withArchives { site = try console.withArchives(site) }
    let faults = site.differences.filter(\.concernsList)
    guard faults.isEmpty else {
      for fault in faults { try console.complain(fault.message[console.language] + "\n") }
      try console.fail(
        Message(
          "ce n’est plus le site qui a été construit\u{A0}: reconstruisez-le",
          "this is no longer the site that was built: build it again"))
      throw ExitCode(1)
    }
    try write(site, console)
    if let day = site.day, let clock = Build.clock(unless: nil), day > clock {
      let remark = Message(
        "attention\u{A0}: ce site est celui du \(day.words.french), un jour à venir\u{A0}: ce qui attend jusque-là y est public",
        "beware: this site is that of \(day.words.english), a day to come: what waits until then is public in it"
      )
      try console.complain(remark[console.language] + "\n")
    }
    try tellArchives(of: site, console)
  }

  /// Writes the file, over no other one unless that is asked for.
  private func write(_ site: PublishedSite, _ console: Console) throws {
    let isThere = try console.reading { () throws(MachineFailure) in
      try OpenedSite.holdsFile(at: file)
    }
    guard replace || !isThere else {
      try console.fail(
        Message(
          "\(quoted(path: file)) existe déjà\u{202F}; choisissez un autre nom, ou ajoutez --replace pour l’écraser",
          "\(quoted(path: file)) exists already; choose another name, or add --replace to overwrite it"
        ))
      throw ExitCode(64)
    }
    guard !dryRun else {
      return try console.say(
        Message(
          "essai\u{A0}: \(site.count) fichiers iraient dans \(file), rien n’a été écrit",
          "dry run: \(site.count) files would go into \(file), nothing was written"))
    }
    try console.reading { () throws(MachineFailure) in try site.pack(into: file) }
    try console.say(
      Message(
        "\(site.count) fichiers rangés dans \(file)", "\(site.count) files packed into \(file)"))
  }

  private func tellArchives(of site: PublishedSite, _ console: Console) throws {
    guard !withArchives, !site.archives.isEmpty else { return }
    let days = site.archives.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }.joined(
      separator: ", ")
    try console.say(
      Message(
        "sans \(days)\u{A0}: '--with-archives' l’y met aussi",
        "without \(days): '--with-archives' puts it in too"))
  }
}

extension PublishedSite.Difference {
  /// Whether a file of the list is not there as it was.
  fileprivate var concernsList: Bool {
    switch self {
    case .altered, .missing: true
    case .added: false
    }
  }
}
