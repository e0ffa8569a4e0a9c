import ArgumentParser
import Diagnostics
import Ground
import Pipeline
import Sending

/// Publishes a site: checks and builds it, says what changes, asks, and sends.
struct Publish: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publish",
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
    let console = Console(asked: options.language, siteAt: options.site)
    let (name, destination) = try destination(console)
    let build = try Build.parse(buildArguments)
    try await build.run(telling: Self.countWarnings)
    let sender = try console.sending { () throws(SendingFailure) in
      try Sender(to: destination, listName: PublishedSite.listName)
    }
    let list = try console.sending { () throws(SendingFailure) in try sender.publishedList() }
    let output = options.folder(of: nil)
    var difference = try console.reading { () throws(MachineFailure) in
      try PublishedSite.difference(
        from: list, lyingIn: sender.readableFolder, to: output, of: options.site)
    }
    if sender.readableFolder == nil {
      difference.note(altered: try altered(difference.kept, beside: output, sender, console))
    }
    let site = try pipeline.fitSite(speaking: options.language).site
    let archives = try unsent(site, sender, console)
    guard !difference.isEmpty || !archives.isEmpty else {
      return try console.say(
        Message(
          "rien à publier\u{A0}: le site en ligne est celui-ci",
          "nothing to publish: this is the site online"))
    }
    try tell(list == nil ? nil : name, difference, site, console)
    for archive in archives {
      try console.say(
        Message(
          "archive à envoyer\u{A0}: \(archive.folder)", "archive to be sent: \(archive.folder)"))
    }
    guard !dryRun else {
      return try console.say(
        Message("essai\u{A0}: rien n’a été envoyé", "dry run: nothing was sent"))
    }
    guard try yes || isAgreed(to: destination, console) else {
      return try console.say(Message("rien n’a été envoyé", "nothing was sent"))
    }
    try console.sending { () throws(SendingFailure) in
      try sender.send(
        difference.sent + archives.flatMap(\.paths), lists: archives.map(\.list),
        removing: difference.removed, from: output)
    }
    try console.reading { () throws(MachineFailure) in try site.notePublished(to: name) }
    try console.say(Message("publié\u{A0}: \(destination.name)", "published: \(destination.name)"))
    if !site.changes(in: nil).isKept { try console.say(Self.keepIt) }
  }

  /// What lets the site tell later what was published now.
  private static let keepIt = Message(
    "gardez cette version, pour que le site dise plus tard ce qui a changé\u{A0}: parvis changes --keep",
    "keep this version, so that the site tells later what has changed: parvis changes --keep")

  /// Says how many warnings there are and where to read them: the question comes after, and is not to be missed.
  private static func countWarnings(_ console: Console, _ told: ToldWarnings) throws {
    guard told.count > 0 else { return }
    let warnings = Message.warnings(told.count)
    try console.complain(
      Message(
        "\(warnings.french), que 'parvis check' montre",
        "\(warnings.english), shown by 'parvis check'")[console.language] + "\n")
  }

  /// Of files that are published those that were altered or removed there since.
  private func altered(
    _ paths: [String], beside output: String, _ sender: Sender, _ console: Console
  ) throws -> [String] {
    try console.sending { () throws(SendingFailure) in
      try sender.altered(among: paths, beside: output)
    }
  }

  /// Tells what changes at a destination where something was published already; without one, all is new.
  private func tell(
    _ name: String?, _ difference: SiteDifference, _ site: CheckedSite, _ console: Console
  ) throws {
    guard let name else { return try console.say(difference.first) }
    for line in difference.lines(atMost: 20) { try console.say(line) }
    let published = try console.reading { () throws(MachineFailure) in try site.published(to: name)
    }
    let changes = site.changes(in: console.language.rawValue, since: published)
    for line in Self.lines(of: changes, atMost: 20) { try console.say(line) }
  }

  /// The archives that the site names and that are not published yet; one that is does not change any more.
  private func unsent(
    _ site: CheckedSite, _ sender: Sender, _ console: Console
  ) throws -> [SentArchive] {
    let archives = try console.reading { () throws(MachineFailure) in
      try site.archives(below: options.folder(of: nil))
    }
    return try archives.filter { archive in
      let list = try console.sending { () throws(SendingFailure) in
        try sender.publishedList(in: archive.folder)
      }
      guard let list else { return true }
      guard let place = sender.readableFolder else {
        guard archive.isListed(by: list) else { return false }
        let output = options.folder(of: nil)
        return try !altered(archive.paths, beside: output, sender, console).isEmpty
      }
      return try console.reading { () throws(MachineFailure) in try archive.isDamaged(in: place) }
    }
  }

  /// The figures that change, in words, up to a number: nothing where it is not known what was published.
  private static func lines(of changes: SiteChanges, atMost limit: Int) -> [Message] {
    guard changes.since != nil else { return [] }
    let changed = Message.count(
      changes.figures.count, french: ("changement", "changements"), english: ("change", "changes"))
    let new = Message.count(
      changes.newValues, french: ("nouvelle valeur", "nouvelles valeurs"),
      english: ("new value", "new values"))
    let rest = changes.figures.count - limit
    return [
      Message(
        "chiffres\u{A0}: \(changed.french), \(new.french)",
        "figures: \(changed.english), \(new.english)")
    ] + changes.figures.prefix(limit).map { .same("- \($0)") }
      + (rest > 0
        ? [
          Message(
            "… et \(rest)\u{A0}\(rest < 2 ? "autre" : "autres") (parvis changes)",
            "… and \(rest) more (parvis changes)")
        ] : [])
  }

  private var pipeline: SitePipeline {
    SitePipeline(
      site: options.site, day: asOf?.day ?? Build.dayOfEnvironment, today: asOf?.day,
      clock: Build.clock(unless: asOf), baseURL: baseURL, tolerance: options.tolerance, times: nil)
  }

  private var buildArguments: [String] {
    ["--site", options.site] + (options.strict ? ["--strict"] : [])
      + (options.language.map { ["--language", $0.rawValue] } ?? [])
      + (baseURL.map { ["--base-url", $0] } ?? []) + (asOf.map { ["--as-of", $0.day.iso] } ?? [])
  }

  /// The destination of the name given, or the only one.
  private func destination(_ console: Console) throws -> (name: String, destination: Destination) {
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
    let chosen = plan.destinations.first { $0.name == wanted }
    if let chosen { return chosen }
    try console.fail(
      Message(
        "nommez l’une de ces destinations\u{A0}: \(quoted(names))",
        "name one of these destinations: \(quoted(names))"))
    throw ExitCode(64)
  }

  /// Whether a person at a terminal says yes.
  private func isAgreed(to destination: Destination, _ console: Console) throws -> Bool {
    try console.isAgreed(
      Message(
        "Publier vers \(destination.name)\u{202F}? (oui/non)",
        "Publish to \(destination.name)? (yes/no)"),
      unasked: Message(
        "personne à qui demander\u{202F}; ajoutez --yes pour publier",
        "nobody to ask; add --yes to publish"))
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
