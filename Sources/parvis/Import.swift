import ArgumentParser
import Authoring
import Diagnostics
import Exchange
import Glibc
import Ground
import Model
import Pipeline
import Workbooks
import Writing

/// Takes a workbook that people filled back into content: says what changes, asks, and writes.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: spoken(
        "Reprend dans le site un classeur modifié\u{A0}: montre ce qui change, demande, puis écrit.",
        "Take a changed workbook back into the site: show what changes, ask, then write."),
      discussion: spoken(
        """
        Chaque case illisible est dite avec sa feuille et son repère, et rien n’est alors écrit. Une \
        ligne, une colonne ou une feuille qui manque ne retire rien.
        """,
        """
        Each cell that cannot be read is told with its sheet and place, and nothing is written then. A \
        row, a column or a sheet that is missing removes nothing.
        """))
  }

  @OptionGroup var options: AuthoringOptions

  @Argument(
    help: help("Le classeur, .ods ou .xlsx.", "The workbook, .ods or .xlsx.", value: "file"))
  var file: String

  @Flag(
    help: help(
      "Montre ce qui changerait, sans rien écrire.", "Show what would change, write nothing.",
      value: "dry-run")) var dryRun = false

  @Flag(help: help("Ne demande rien.", "Do not ask.", value: "yes")) var yes = false

  @Flag(
    name: .customLong("keep-errors"),
    help: help(
      "Écrit même si le site a ensuite des erreurs.", "Write even where the site has errors then.",
      value: "keep-errors")) var keepErrors = false

  func run() throws {
    let (opened, console) = try options.open()
    let result = try read(opened, console)
    for note in result.notes { try console.say(note) }
    guard !result.changes.isEmpty else {
      return try console.say(
        Message(
          "rien ne change\u{A0}: le classeur dit la même chose que le site",
          "nothing changes: the workbook says what the site says"))
    }
    try tell(result.differences, console)
    try judge(opened.diagnostics(after: result.changes), console)
    guard !dryRun else {
      return try console.say(
        Message("essai\u{A0}: rien n’a été écrit", "dry run: nothing was written"))
    }
    guard try yes || isAgreed(result.differences.count, console) else {
      return try console.say(Message("rien n’a été écrit", "nothing was written"))
    }
    try console.writing { () throws(WritingFailure) in try opened.make(result.changes) }
    try console.tell(result.changes)
  }

  /// What the workbook says; where a cell of it cannot be read, all those are told, and that is the end.
  private func read(_ opened: OpenedSite, _ console: Console) throws -> SheetImport {
    let workbook = try console.reading { () throws(MachineFailure) in
      try OpenedSite.workbook(at: file)
    }
    switch workbook {
    case .failure(let fault):
      try console.fail(
        Message(
          "\(quoted(path: file))\u{A0}: \(fault.message.french)",
          "\(quoted(path: file)): \(fault.message.english)"))
      throw ExitCode(1)
    case .success(let workbook):
      guard let result = opened.exchange?.reading(workbook) else { throw ExitCode(1) }
      guard result.faults.isEmpty else {
        for fault in result.faults {
          try console.complain(printable(fault.message[console.language]) + "\n")
        }
        let count = Message.count(
          result.faults.count, french: ("erreur", "erreurs"), english: ("error", "errors"))
        try console.fail(
          Message(
            "\(count.french) dans \(quoted(path: file))\u{202F}; rien n’a été écrit",
            "\(count.english) in \(quoted(path: file)); nothing was written"))
        throw ExitCode(1)
      }
      return result
    }
  }

  /// Says what changes, file by file.
  private func tell(_ differences: [SheetImport.Difference], _ console: Console) throws {
    for file in differences.map(\.file).distinct() {
      try console.say(.same(file))
      for difference in differences where difference.file == file {
        try console.say("  " + printable(difference.message[console.language]) + "\n")
      }
    }
    try console.say(
      Message.count(
        differences.count, french: ("changement", "changements"), english: ("change", "changes")))
  }

  /// Tells the errors and warnings that the site would have; errors are the end, unless they are wanted.
  private func judge(_ found: [Diagnostic], _ console: Console) throws {
    try console.complain(console.report(found))
    guard !keepErrors, found.contains(where: { $0.severity == .error }) else { return }
    try console.fail(
      Message(
        "le site aurait ces erreurs\u{202F}; rien n’a été écrit. Corrigez le classeur, ou ajoutez --keep-errors pour écrire quand même",
        "the site would have these errors; nothing was written. Correct the workbook, or add --keep-errors to write all the same"
      ))
    throw ExitCode(1)
  }

  /// Whether a person at a terminal says yes.
  private func isAgreed(_ count: Int, _ console: Console) throws -> Bool {
    try console.isAgreed(
      Message("Écrire dans le site\u{202F}? (oui/non)", "Write into the site? (yes/no)"),
      unasked: Message(
        "personne à qui demander\u{202F}; ajoutez --yes pour écrire",
        "nobody to ask; add --yes to write"))
  }
}
