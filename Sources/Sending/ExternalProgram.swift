import Foundation

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
  func run(_ arguments: [String], in folder: String? = nil) throws(SendingFailure) -> Run {
    let process = Process()
    process.executableURL = URL(filePath: try path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let errors = FileManager.default.temporaryDirectory.appending(
      path: "parvis-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: errors) }
    do {
      let output = Pipe()
      process.standardOutput = output
      try Data().write(to: errors)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let words = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
      return Run(status: process.terminationStatus, output: [UInt8](bytes), errors: words)
    } catch {
      throw SendingFailure("'\(name)' ne peut pas être lancé", "'\(name)' cannot be started")
    }
  }

  /// Runs the program; where it fails, its last words are the reason.
  @discardableResult func succeed(
    _ arguments: [String], in folder: String? = nil, reaching place: String
  ) throws(SendingFailure) -> [UInt8] {
    let run = try run(arguments, in: folder)
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
