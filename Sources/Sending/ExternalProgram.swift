import FoundationEssentials
import Glibc

/// A program of the machine, by which a site is sent.
struct ExternalProgram {
  /// Its name, also that of its Debian package.
  let name: String

  /// What a run has printed and how it ended.
  struct Run {
    let status: Int32
    let output: [UInt8]
    let errors: String
  }

  /// Runs the program to its end; a status that tells a failure is no error here.
  func run(_ arguments: [String]) throws(SendingFailure) -> Run {
    let path = try path
    let said = FileManager.default.temporaryDirectory.appending(path: "parvis-\(UUID().uuidString)")
    let (output, errors) = (said.appending(path: "output"), said.appending(path: "errors"))
    defer { try? FileManager.default.removeItem(at: said) }
    do {
      try FileManager.default.createDirectory(at: said, withIntermediateDirectories: true)
      let status = try Self.status(
        of: [path] + arguments, writing: output.path(percentEncoded: false),
        errors.path(percentEncoded: false))
      let words = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
      return Run(status: status, output: [UInt8](try Data(contentsOf: output)), errors: words)
    } catch {
      throw SendingFailure("'\(name)' ne peut pas être lancé", "'\(name)' cannot be started")
    }
  }

  /// Runs the program; where it fails, its last words are the reason.
  @discardableResult func succeed(
    _ arguments: [String], reaching place: String
  ) throws(SendingFailure) -> [UInt8] {
    let run = try run(arguments)
    guard run.status == 0 else { throw failure(run, reaching: place) }
    return run.output
  }

  /// The failure that a run tells of.
  func failure(_ run: Run, reaching place: String) -> SendingFailure {
    let lines = run.errors.split(separator: "\n")
    let told = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("rsync: ") } ?? lines.last
    let reason = told.map { ", «\u{A0}\($0)\u{A0}»" } ?? ""
    let english = told.map { ", “\($0)”" } ?? ""
    return SendingFailure(
      "'\(name)' n’a pas pu joindre '\(place)' (code \(run.status)\(reason))\u{202F}; vérifiez l’adresse, le réseau et vos droits",
      "'\(name)' could not reach '\(place)' (status \(run.status)\(english)); check the address, the network and your rights"
    )
  }
}

extension ExternalProgram {
  /// The system did not start a program.
  private struct NotStarted: Error {}

  /// With what a program ends that is started with the environment of this one, and writes into two new files;
  /// the number of the signal that ended it, where one did.
  private static func status(
    of words: [String], writing output: String, _ errors: String
  ) throws(NotStarted) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (file, number) in [(output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
      posix_spawn_file_actions_addopen(&actions, number, file, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    }
    let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var arguments = words.map { strdup($0) } + [nil]
    var environment = variables.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var identifier = pid_t()
    guard posix_spawn(&identifier, words[0], &actions, nil, &arguments, &environment) == 0 else {
      throw NotStarted()
    }
    var end: Int32 = 0
    while waitpid(identifier, &end, 0) < 0, errno == EINTR {}
    return end & 0x7F == 0 ? end >> 8 & 0xFF : end & 0x7F
  }

  private var path: String {
    get throws(SendingFailure) {
      let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
      let found = folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      guard let found else {
        throw SendingFailure(
          "'\(name)' n’est pas installé (paquet Debian '\(name)')",
          "'\(name)' is not installed (Debian package '\(name)')")
      }
      return found
    }
  }
}
