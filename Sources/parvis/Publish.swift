import ArgumentParser
import Diagnostics
import Glibc
import Ground
import Pipeline
import Sending

/// Publishes a site: checks and builds it, says what changes, asks, and sends.
struct Publish: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: spoken(
        "Vérifie, construit, montre ce qui change, demande, et publie.",
        "Check, build, show what changes, ask, and publish."),
      discussion: spoken(
        """
        Les destinations se décrivent dans publish.yml, à côté de Content, sans mot de passe\u{A0}: \
        'site: {to: folder, folder: /srv/www}', 'site: {to: rsync, address: "www@exemple.fr:/srv/www"}', \
        'site: {to: git, repository: "git@exemple.fr:site.git", branch: pages}', \
        'site: {to: rclone, remote: "stockage:site"}'.
        """,
        """
        The destinations are described in publish.yml, beside Content, without passwords: \
        'site: {to: folder, folder: /srv/www}', 'site: {to: rsync, address: "www@example.org:/srv/www"}', \
        'site: {to: git, repository: "git@example.org:site.git", branch: pages}', \
        'site: {to: rclone, remote: "storage:site"}'.
        """))
  }

  @Argument(
    help: help(
      "La destination (par défaut, la seule).", "The destination (by default, the only one).",
      value: "destination")) var name: String?

  @OptionGroup var options: SiteOptions

  @Flag(
    help: help(
      "Montre ce qui changerait, sans rien envoyer.", "Show what would change, send nothing.",
      value: "dry-run")) var dryRun = false

  @Flag(help: help("Ne demande rien.", "Do not ask.", value: "yes")) var yes = false

  @Option(name: .customLong("base-url"), help: .baseURL) var baseURL: String?

  @Option(help: .asOf) var asOf: DayArgument?

  func validate() throws { try SiteAddress.validate(baseURL) }

  func run() async throws {
    let console = Console(asked: options.language, site: nil)
    let destination = try destination(console)
    let build = try Build.parse(buildArguments)
    try await build.run()
    let sender = try console.sending { () throws(SendingFailure) in
      try Sender(to: destination, listName: PublishedSite.listName)
    }
    let list = try console.sending { () throws(SendingFailure) in try sender.publishedList() }
    let output = options.folder(of: nil)
    let difference = try console.reading { () throws(MachineFailure) in
      try PublishedSite.difference(from: list, to: output)
    }
    guard !difference.isEmpty else {
      return try console.say(
        Message(
          "rien à publier\u{A0}: le site en ligne est celui-ci",
          "nothing to publish: this is the site online"))
    }
    for line in difference.lines(atMost: 20) { try console.say(line) }
    guard !dryRun else {
      return try console.say(
        Message("essai\u{A0}: rien n’a été envoyé", "dry run: nothing was sent"))
    }
    guard try yes || isAgreed(to: destination, console) else {
      return try console.say(Message("rien n’a été envoyé", "nothing was sent"))
    }
    try console.sending { () throws(SendingFailure) in
      try sender.send(
        difference.added + difference.changed, removing: difference.removed, from: output)
    }
    try console.say(Message("publié\u{A0}: \(destination.name)", "published: \(destination.name)"))
  }

  private var buildArguments: [String] {
    ["--site", options.site] + (options.strict ? ["--strict"] : [])
      + (options.language.map { ["--language", $0.rawValue] } ?? [])
      + (baseURL.map { ["--base-url", $0] } ?? []) + (asOf.map { ["--as-of", $0.day.iso] } ?? [])
  }

  /// The destination of the name given, or the only one.
  private func destination(_ console: Console) throws -> Destination {
    var found: [Diagnostic] = []
    let plan = try console.reading { () throws(MachineFailure) in
      try PublishingPlan(ofSite: options.site, into: &found)
    }
    guard found.isEmpty else {
      try console.complain(console.report(found))
      throw ExitCode(1)
    }
    guard let plan else {
      try console.fail(
        Message(
          "'\(PublishingPlan.fileName)' manque\u{202F}; 'parvis help publish' montre comment l’écrire",
          "'\(PublishingPlan.fileName)' is missing; 'parvis help publish' shows how to write it"))
      throw ExitCode(64)
    }
    let names = plan.destinations.map(\.name)
    let wanted = name ?? (names.count == 1 ? names[0] : nil)
    let chosen = plan.destinations.first { $0.name == wanted }?.destination
    if let chosen { return chosen }
    try console.fail(
      Message(
        "nommez l’une de ces destinations\u{A0}: \(quoted(names))",
        "name one of these destinations: \(quoted(names))"))
    throw ExitCode(64)
  }

  /// Whether a person at a terminal says yes.
  private func isAgreed(to destination: Destination, _ console: Console) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      try console.fail(
        Message(
          "personne à qui demander\u{202F}; ajoutez --yes pour publier",
          "nobody to ask; add --yes to publish"))
      throw ExitCode(64)
    }
    try console.say(
      Message(
        "Publier vers \(destination.name)\u{202F}? (oui/non)",
        "Publish to \(destination.name)? (yes/no)"))
    return ["o", "oui", "y", "yes"].contains((readLine() ?? "").trimmed.lowercased())
  }
}

extension Console {
  /// What some sending comes to; where it fails, says so and ends.
  fileprivate func sending<Value>(_ send: () throws(SendingFailure) -> Value) throws -> Value {
    do throws(SendingFailure) { return try send() } catch {
      try fail(error.message)
      throw machineFailure
    }
  }
}
