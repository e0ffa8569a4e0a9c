import Diagnostics
import FoundationEssentials
import Writing

/// Sends the files of a built site to where it is published; files that are not the site's stay as they are.
public final class Sender: Sendable {
  private let destination: Destination
  /// A folder for the time of the sending: the list of files, a copy of a branch.
  private let work: URL
  /// The name of the list of files that every site has.
  private let listName: String

  /// Prepares to send to a destination.
  public init(to destination: Destination, listName: String) throws(SendingFailure) {
    self.destination = destination
    self.listName = listName
    work = FileManager.default.temporaryDirectory.appending(path: "parvis-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    } catch { throw Self.noRoom }
    if case .git(let repository, let branch) = destination { try copy(branch, of: repository) }
  }

  deinit { try? FileManager.default.removeItem(at: work) }

  /// The folder in which what is published can be read; nothing where it lies on another machine.
  public var readableFolder: String? {
    switch destination {
    case .folder(let folder): folder
    case .git: branchFolder
    case .rsync, .rclone: nil
    }
  }

  /// The list of the files that are published there, or in a folder of it, whose path ends in `/`; nothing where
  /// none are.
  public func publishedList(in folder: String = "") throws(SendingFailure) -> [UInt8]? {
    let listName = folder + self.listName
    switch destination {
    case .folder(let folder): return Self.bytes(at: "\(folder)/\(listName)")
    case .git: return Self.bytes(at: "\(branchFolder)/\(listName)")
    case .rsync(let address):
      let copy = work.appending(path: UUID().uuidString).path(percentEncoded: false)
      let run = try ExternalProgram(name: "rsync").run(["-q", Self.joined(address, listName), copy])
      // 23 tells of a file that is not there: nothing was published yet.
      guard run.status == 0 || run.status == 23 else {
        throw ExternalProgram(name: "rsync").failure(run, reaching: address)
      }
      return Self.bytes(at: copy)
    case .rclone(let remote):
      let run = try ExternalProgram(name: "rclone").run(["cat", Self.joined(remote, listName)])
      guard run.status == 0 || [3, 4].contains(run.status) else {
        throw ExternalProgram(name: "rclone").failure(run, reaching: remote)
      }
      return run.status == 0 && !run.output.isEmpty ? run.output : nil
    }
  }

  /// Sends files of a folder, lists of files last, and removes others that an earlier list has.
  public func send(
    _ paths: [String], lists: [String] = [], removing removed: [String], from output: String
  ) throws(SendingFailure) {
    let lists = lists + [listName]
    switch destination {
    case .folder(let folder): try put(paths, removed, from: output, into: folder)
    case .git(let repository, let branch):
      try put(paths + lists, removed, from: output, into: branchFolder)
      try push(branch, to: repository)
    case .rsync(let address):
      let rsync = ExternalProgram(name: "rsync")
      for part in [paths + removed, lists] where !part.isEmpty {
        try rsync.succeed(
          [
            // By what files hold: two saves of a second may differ in nothing else.
            "-rltc", "--delete-missing-args", "--files-from", try list(part), "\(output)/",
            "\(address)/",
          ], reaching: address)
      }
    case .rclone(let remote):
      let rclone = ExternalProgram(name: "rclone")
      for part in [paths, lists] where !part.isEmpty {
        // What is to be sent differs, whatever its size and time say.
        try rclone.succeed(
          ["copy", output, remote, "--ignore-times", "--files-from-raw", try list(part)],
          reaching: remote)
      }
      if !removed.isEmpty {
        try rclone.succeed(
          ["delete", remote, "--files-from-raw", try list(removed)], reaching: remote)
      }
    }
    if case .folder(let folder) = destination { try put(lists, [], from: output, into: folder) }
  }
}

extension Sender {
  /// Of some files those that lie at the destination otherwise than in a folder, or not at all; none where what is
  /// published can be read.
  ///
  /// rsync tells by what they hold; rclone too where the place keeps hashes, else by their size.
  public func altered(
    among paths: [String], beside output: String
  ) throws(SendingFailure) -> [String] {
    guard !paths.isEmpty else { return [] }
    var lines: [Substring] = []
    switch destination {
    case .folder, .git: break
    case .rsync(let address):
      let told = try ExternalProgram(name: "rsync").succeed(
        [
          "-rlcn8", "--out-format=%i %n", "--files-from", try list(paths), "\(output)/",
          "\(address)/",
        ], reaching: address)
      // `>f+++++++++ fr/index.html`; what begins with a point is the same but for its time.
      lines = String(decoding: told, as: UTF8.self).split(separator: "\n").filter {
        $0.hasPrefix(">f") || $0.hasPrefix("<f")
      }
    case .rclone(let remote):
      let rclone = ExternalProgram(name: "rclone")
      let run = try rclone.run([
        "check", output, remote, "--one-way", "--combined", "-", "--files-from-raw",
        try list(paths),
      ])
      // 1 tells that some differ: each by a line with a sign, `* fr/index.html`.
      guard run.status <= 1 else { throw rclone.failure(run, reaching: remote) }
      lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n").filter {
        $0.hasPrefix("* ") || $0.hasPrefix("+ ")
      }
    }
    let names = Set(lines.map { $0.split(separator: " ", maxSplits: 1).last ?? "" })
    return paths.filter { names.contains($0[...]) }
  }

  private var branchFolder: String { work.appending(path: "branch").path(percentEncoded: false) }

  /// Copies a branch, or starts it where the repository has none of the name.
  private func copy(_ branch: String, of repository: String) throws(SendingFailure) {
    let git = ExternalProgram(name: "git")
    let heads = try git.succeed(["ls-remote", "--heads", repository, branch], reaching: repository)
    let command =
      heads.isEmpty
      ? ["init", "--quiet", "--initial-branch", branch, branchFolder]
      : [
        "clone", "--quiet", "--depth", "1", "--single-branch", "--branch", branch, repository,
        branchFolder,
      ]
    try git.succeed(command, reaching: repository)
  }

  private func push(_ branch: String, to repository: String) throws(SendingFailure) {
    let git = ExternalProgram(name: "git")
    let here = ["-C", branchFolder]
    try git.succeed(here + ["add", "--all", "--force"], reaching: repository)
    let isNamed = try git.run(here + ["config", "user.email"]).status == 0
    let name = isNamed ? [] : ["-c", "user.name=Parvis", "-c", "user.email=parvis@localhost"]
    try git.succeed(
      here + name + ["commit", "--quiet", "--message", "Parvis"], reaching: repository)
    try git.succeed(
      here + ["push", "--quiet", repository, "HEAD:refs/heads/\(branch)"], reaching: repository)
  }

  /// Puts files into a folder, each at once.
  private func put(
    _ paths: [String], _ removed: [String], from output: String, into folder: String
  ) throws(SendingFailure) {
    var changes: [SourceChange] = []
    for path in paths {
      guard let bytes = Self.bytes(at: "\(output)/\(path)") else { throw Self.noRoom }
      guard let old = Self.bytes(at: "\(folder)/\(path)") else {
        changes.append(.added(SourceFile(path: path, bytes: bytes)))
        continue
      }
      changes.append(.edited(SourceFile(path: path, bytes: old), to: bytes))
    }
    for path in removed {
      guard let old = Self.bytes(at: "\(folder)/\(path)") else { continue }
      changes.append(.removed(SourceFile(path: path, bytes: old)))
    }
    do throws(WritingFailure) { try SourceChanges.make(changes, in: folder) } catch {
      throw SendingFailure(error.message.french, error.message.english)
    }
  }

  /// A file with a path on each line.
  private func list(_ paths: [String]) throws(SendingFailure) -> String {
    let file = work.appending(path: "list")
    do { try Data(paths.map { "\($0)\n" }.joined().utf8).write(to: file) } catch {
      throw Self.noRoom
    }
    return file.path(percentEncoded: false)
  }

  private static func joined(_ place: String, _ name: String) -> String {
    place.hasSuffix("/") || place.hasSuffix(":") ? place + name : "\(place)/\(name)"
  }

  private static func bytes(at path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map { [UInt8]($0) }
  }

  private static var noRoom: SendingFailure {
    SendingFailure(
      "les fichiers à envoyer ne se lisent ou ne se copient pas\u{202F}; vérifiez la place sur le disque",
      "the files to be sent cannot be read or copied; check the room on the disk")
  }
}
