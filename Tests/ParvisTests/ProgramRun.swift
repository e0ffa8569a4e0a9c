import Foundation
import Testing

/// What the program printed, and how it ended.
struct ProgramRun: Hashable {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the program that was built with these tests, without an environment of its own.
  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    try self.init(running: ProgramRun.program, arguments, environment: environment)
  }

  /// Runs the program in a shell, in which `$0` is the folder of a site, with what follows the command.
  init(inShell command: String, _ rest: String, site: String) throws {
    // Jobs of their own, because a shell without them makes what runs behind it deaf to Ctrl-C.
    let script = "set -m; \(ProgramRun.program.path()) \(command) \(rest)"
    let shell = URL(filePath: "/bin/bash")
    try self.init(running: shell, ["-c", script, site], environment: ["PATH": "/usr/bin:/bin"])
  }

  /// Runs a command of the program at a terminal, at which somebody types these lines.
  init(typing lines: [String], at command: String) throws {
    let script =
      "printf '%s\\n' \"$@\" | script -qec '\(ProgramRun.program.path()) \(command)' /dev/null"
    try self.init(
      running: URL(filePath: "/bin/bash"), ["-c", script, "bash"] + lines,
      environment: ["PATH": "/usr/bin:/bin", "LANG": "fr_FR.UTF-8"])
  }

  private init(running program: URL, _ arguments: [String], environment: [String: String]) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The program lies beside the bundle of the tests.
  private static var program: URL {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return bundle.appending(path: "parvis")
  }
}

/// A small site of its own in a temporary folder.
struct TemporarySite {
  let folder: URL

  /// Copies the fixture of one language and the theme of the repository.
  init() throws {
    try self.init(copying: "one-language")
    let theme = Self.repository.appending(path: "Theme")
    try FileManager.default.copyItem(at: theme, to: folder.appending(path: "Theme"))
  }

  private static var repository: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// Copies the folders of a fixture, with a theme only where it has one.
  init(copying fixture: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "parvis-\(UUID().uuidString)")
    try FileManager.default.copyItem(
      at: Self.repository.appending(path: "Tests/Fixtures/valid/\(fixture)"), to: folder)
  }

  /// The names and bytes of the files in a folder, whatever their names; none where it is not there.
  func files(in name: String) throws -> [String: Data] {
    let folder = folder.appending(path: name)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
    return try names.reduce(into: [:]) { files, name in
      let file = folder.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return
      }
      files[name] = try Data(contentsOf: file)
    }
  }

  /// Replaces a text in a file of the site.
  func replace(_ text: String, with other: String, in path: String) throws {
    let file = folder.appending(path: path)
    let old = try String(contentsOf: file, encoding: .utf8)
    try #require(old.contains(text))
    try old.replacing(text, with: other).write(to: file, atomically: true, encoding: .utf8)
  }

  /// The names and bytes of the files written, without those that begin with a dot.
  func written() throws -> [String: Data] {
    let output = folder.appending(path: "Output")
    let names = try FileManager.default.subpathsOfDirectory(atPath: output.path())
    return try names.filter { !$0.hasPrefix(".") }.reduce(into: [:]) { files, name in
      let file = output.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return
      }
      files[name] = try Data(contentsOf: file)
    }
  }

  func remove() throws { try FileManager.default.removeItem(at: folder) }
}
